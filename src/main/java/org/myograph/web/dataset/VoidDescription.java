package org.myograph.web.dataset;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.myograph.store.Names;
import org.myograph.web.dump.Dumps;
import org.myograph.web.dump.OurGraphs;
import org.myograph.web.dump.QueryFiles;

/**
 * The description of the dataset in VoID and DCAT 3: the whole and each named graph with partitions
 * by class and property, linksets, files, services, prefixes. Imported ontologies are named as
 * datasets of their own, with their size.
 */
final class VoidDescription {
  private static final String PROPERTIES = "void-properties";

  /** Queries about one graph; their {@code $part} is the node that describes it. */
  private static final List<String> PARTS = List.of("void-counts", PROPERTIES, "void-classes");

  /** Queries about the whole. */
  private static final List<String> WHOLE =
      List.of("dataset", "void-class-properties", "void-linksets", "void-vocabularies");

  /** About what others say of themselves. */
  private static final String IMPORTS = "void-imports";

  private final QueryFiles queries;
  private final Base base;

  VoidDescription(QueryFiles queries, Base base) {
    this.queries = queries;
    this.base = base;
  }

  /**
   * Describes a generation.
   *
   * @param imports what is said of imported ontologies
   */
  Model model(Dumps.OfGeneration dumps, Graph imports) {
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(Page.of("/dataset/void.ttl"), Lang.TURTLE)
        .base(base.iri("/"))
        .parse(model);
    model.clearNsPrefixMap();
    model.setNsPrefixes(Vocabulary.PREFIXES);
    model.setNsPrefix("doc", Vocabulary.DATASET.replaceFirst("#.*", "#"));
    Resource whole = model.createResource(Vocabulary.DATASET);
    OurGraphs graphs = dumps.graphs();
    PARTS.forEach(query -> add(query, whole, graphs.union()));
    WHOLE.forEach(query -> add(query, whole, graphs.union()));
    graphs.graphs().forEach((name, graph) -> part(whole, name, graph));
    // Beside ours and not a part of it: no subset, no dump, not counted.
    add(IMPORTS, whole, imports);
    Prefixes.declare(whole, graphs.prefixes());
    whole.addProperty(OWL.versionInfo, dumps.generation());
    new Distributions(base).add(whole, dumps.files());
    return model;
  }

  private void part(Resource whole, String name, Graph graph) {
    Model model = whole.getModel();
    String local = name.substring(Names.GRAPH.length());
    Resource part =
        model
            .createResource(
                Vocabulary.DATASET.replaceFirst("#.*", "#graph-" + local.replace('/', '-')))
            .addProperty(RDF.type, VOID.Dataset)
            .addProperty(RDF.type, Vocabulary.sd("Graph"))
            .addProperty(DCTerms.title, "The graph " + local, "en");
    whole.addProperty(VOID.subset, part);
    Resource named =
        model
            .createResource(name)
            .addProperty(RDF.type, Vocabulary.sd("NamedGraph"))
            .addProperty(RDFS.label, local)
            .addProperty(Vocabulary.sd("name"), model.createResource(name))
            .addProperty(Vocabulary.sd("graph"), part);
    whole.addProperty(Vocabulary.sd("namedGraph"), named);
    // The properties of mapping sets are SSSOM's slots in each: those of the whole say it once.
    PARTS.stream()
        .filter(query -> !local.startsWith("mappings/") || !query.equals(PROPERTIES))
        .forEach(query -> add(query, part, graph));
  }

  private void add(String query, Resource part, Graph graph) {
    Dataset dataset = DatasetFactory.wrap(DatasetGraphFactory.wrap(graph));
    try (QueryExecution exec =
        QueryExecution.dataset(dataset)
            .query(queries.get(query))
            .substitution("part", part)
            .build()) {
      exec.execConstruct(part.getModel());
    }
  }
}
