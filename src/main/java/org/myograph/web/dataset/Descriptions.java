package org.myograph.web.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.myograph.answer.Index;
import org.myograph.answer.Indexes;
import org.myograph.lookup.Catalogue;
import org.myograph.store.Generation;
import org.myograph.store.LoadException;
import org.myograph.store.Names;
import org.myograph.web.dump.Dumps;
import org.myograph.web.dump.QueryFiles;
import org.myograph.web.dump.RdfFiles;

/** All descriptions of the generation that was asked for last, as they are sent. */
final class Descriptions {
  static final Variant TURTLE = new Variant("text/turtle", "ttl");
  static final Variant JSON_LD = new Variant("application/ld+json", "jsonld");
  static final Variant RDF_XML = new Variant("application/rdf+xml", "rdf");

  /** Without relative addresses: those of a service that is not told its own are put in later. */
  static final Variant N_TRIPLES = new Variant("application/n-triples", "nt");

  /** As things have them too, in the same order. */
  static final Map<Variant, RDFFormat> FORMATS = formats();

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  /**
   * What is known of one generation.
   *
   * @param dataset VoID and DCAT by format
   * @param examples SPARQL examples by format
   * @param schemaOrg schema.org's JSON-LD
   * @param pages addresses of pages, for the sitemap
   * @param modified the day of the last change, as the content says
   */
  record OfGeneration(
      String generation,
      Map<Variant, byte[]> dataset,
      Map<Variant, byte[]> examples,
      byte[] schemaOrg,
      List<String> pages,
      Optional<String> modified) {}

  private final QueryFiles queries;
  private final Base base;
  private final Dumps dumps;
  private final Indexes indexes;
  private final VoidDescription description;
  private final Examples examples;
  private OfGeneration current;

  /**
   * @param queries folder that holds {@code dataset/*.rq}
   * @throws LoadException when a query is not valid
   */
  Descriptions(Path queries, Base base, Dumps dumps, Indexes indexes, Catalogue catalogue)
      throws LoadException {
    this.queries = new QueryFiles(queries.resolve("dataset"));
    this.base = base;
    this.dumps = dumps;
    this.indexes = indexes;
    this.description = new VoidDescription(this.queries, base);
    this.examples = new Examples(catalogue, WrittenExample.read(queries.resolve("examples")));
  }

  /** Those of a generation that is leased; the first who asks waits until they are made. */
  synchronized OfGeneration of(Generation generation) {
    if (current == null || !current.generation().equals(generation.id())) {
      Index index = indexes.of(generation);
      Dumps.OfGeneration files = dumps.of(generation);
      Model dataset = description.model(files, imports(generation));
      Model queriesToTry = examples.model(index, base.iri("/sparql"), files.graphs().prefixes());
      current =
          new OfGeneration(
              generation.id(),
              write(dataset),
              write(queriesToTry),
              json(new SchemaOrg(base).tree(dataset, files.files())),
              files.graphs().rows(queries.get("sitemap")).rows().stream()
                  .map(row -> row.text("page"))
                  .toList(),
              modified(dataset));
    }
    return current;
  }

  private static Optional<String> modified(Model description) {
    return Optional.ofNullable(
            description.getResource(Vocabulary.DATASET).getProperty(DCTerms.modified))
        .map(said -> said.getObject().asLiteral().getLexicalForm());
  }

  private static Graph imports(Generation generation) {
    DatasetGraph all = generation.dataset();
    Graph said = GraphFactory.createDefaultGraph();
    Txn.executeRead(all, () -> GraphUtil.addInto(said, all.getGraph(Names.IMPORTS)));
    return said;
  }

  /** As JSON in UTF-8, indented: people read it too. */
  static byte[] json(Object tree) {
    try {
      return JSON.writeValueAsBytes(tree);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e); // Trees of ours hold only what Jackson writes.
    }
  }

  private Map<Variant, byte[]> write(Model model) {
    Map<Variant, byte[]> written = new LinkedHashMap<>();
    FORMATS.forEach(
        (variant, format) -> {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          if (variant.equals(TURTLE)) {
            RdfFiles.turtle(model.getNsPrefixMap(), model.getGraph().find().toList(), out);
          } else {
            RDFWriter.source(model).format(format).output(out);
          }
          byte[] bytes = out.toByteArray();
          written.put(variant, variant.equals(N_TRIPLES) ? bytes : base.resolved(bytes));
        });
    return written;
  }

  private static Map<Variant, RDFFormat> formats() {
    Map<Variant, RDFFormat> formats = new LinkedHashMap<>();
    formats.put(TURTLE, RDFFormat.TURTLE_PRETTY);
    formats.put(N_TRIPLES, RDFFormat.NTRIPLES_UTF8);
    formats.put(RDF_XML, RDFFormat.RDFXML_PLAIN);
    formats.put(JSON_LD, RDFFormat.JSONLD11_PRETTY);
    return formats;
  }
}
