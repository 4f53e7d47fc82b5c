package org.myograph.web.dump;

import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.query.Query;
import org.apache.jena.system.Txn;
import org.myograph.store.Generation;

/** The one list of what is dumped. */
final class DumpList {
  /** Where the mapping sets of others are, below {@code /dump/}. */
  static final String OTHERS = "mappings-extra/";

  private static final String UTF8 = ";charset=utf-8";
  private static final String TSV = "text/tab-separated-values" + UTF8;
  private static final String JSON_LD = "application/ld+json";
  private static final String KGX = "https://github.com/biolink/kgx/blob/master/docs/kgx_format.md";
  private static final String SSSOM = "https://mapping-commons.github.io/sssom/spec-formats-tsv/";
  private static final String SSSOM_JSON =
      "https://mapping-commons.github.io/sssom/spec-formats-json/";

  private static final String SSSOM_RDF =
      "https://mapping-commons.github.io/sssom/spec-formats-rdf/";

  /** A file to be written. */
  record Entry(String name, String mediaType, String title, String conformsTo, Content content) {}

  private final QueryFiles queries;
  private final Content jsonLd;
  private final Optional<Content> shapes;

  /**
   * @param queries those of {@code queries/dump}
   * @param jsonLd how JSON-LD is written
   * @param shapes what writes the shapes that the graph conforms to, in Turtle
   */
  DumpList(QueryFiles queries, Content jsonLd, Optional<Content> shapes) {
    this.queries = queries;
    this.jsonLd = jsonLd;
    this.shapes = shapes;
  }

  /** The files of a generation: mapping sets have one each. */
  List<Entry> of(OurGraphs graphs) {
    List<Entry> list = new ArrayList<>();
    rdf(list);
    String shacl = "https://www.w3.org/TR/shacl/";
    String conditions = "The SHACL shapes that the graph conforms to";
    shapes.ifPresent(text -> add(list, Dump.SHAPES, "text/turtle" + UTF8, conditions, shacl, text));
    tables(list);
    Map<String, String> sets = OurMappingSets.titles(graphs);
    if (!sets.isEmpty()) {
      Optional<String> all = Optional.empty();
      add(list, "myograph.sssom.tsv", TSV, "All mappings", SSSOM, new SssomFile(all, false));
      String json = "application/json";
      String title = "All mappings as JSON";
      add(list, "myograph.sssom.json", json, title, SSSOM_JSON, new SssomFile(all, true));
      String rdf = "All mappings as SSSOM/RDF in Turtle";
      add(list, "myograph.sssom.ttl", "text/turtle" + UTF8, rdf, SSSOM_RDF, new SssomRdfFile());
    }
    sets.forEach(
        (set, title) -> {
          SssomFile file = new SssomFile(Optional.of(set), false);
          add(list, "mappings/" + set + ".sssom.tsv", TSV, title, SSSOM, file);
        });
    return list;
  }

  /** What the prefixes of CURIEs stand for, in all files. */
  Map<String, String> curies(OurGraphs graphs) {
    Map<String, String> all = new TreeMap<>(new Curies(graphs.prefixes()).declared());
    if (!OurMappingSets.titles(graphs).isEmpty()) {
      all.putAll(OurMappingSets.read(graphs, Optional.empty()).curieMap());
    }
    return all;
  }

  /** A mapping set of others as it was read, at {@code mappings-extra/}. */
  static Optional<Entry> ofOthers(Generation generation, String name) {
    return Txn.calculateRead(
            generation.dataset(), () -> OthersMappingSet.read(generation.dataset(), name))
        .map(
            document -> {
              Content content =
                  (graphs, out) -> {
                    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                    SssomText.write(document, text);
                    text.flush();
                  };
              String title = "The mapping set " + name + " of others";
              return new Entry(OTHERS + name + ".sssom.tsv", TSV, title, SSSOM, content);
            });
  }

  private void rdf(List<Entry> list) {
    add(
        list,
        "myograph.ttl",
        "text/turtle" + UTF8,
        "The whole graph as Turtle",
        "https://www.w3.org/TR/turtle/",
        RdfFiles::turtle);
    add(
        list,
        "myograph.nt",
        "application/n-triples" + UTF8,
        "The whole graph as N-Triples",
        "https://www.w3.org/TR/n-triples/",
        RdfFiles::ntriples);
    add(
        list,
        "myograph.nq",
        "application/n-quads" + UTF8,
        "Every statement with its named graph, as N-Quads",
        "https://www.w3.org/TR/n-quads/",
        RdfFiles::nquads);
    add(
        list,
        "myograph.rdf",
        "application/rdf+xml" + UTF8,
        "The whole graph as RDF/XML",
        "https://www.w3.org/TR/rdf-syntax-grammar/",
        RdfXmlFile::write);
    add(
        list,
        "myograph.jsonld",
        JSON_LD,
        "The whole graph as JSON-LD",
        "https://www.w3.org/TR/json-ld11/",
        jsonLd);
    add(
        list,
        "myograph-rdf12.ttl",
        "text/turtle;version=1.2;charset=utf-8",
        "The whole graph as RDF 1.2 Turtle, which readers of RDF 1.1 refuse: each claim is the reifier"
            + " of its triple",
        "https://www.w3.org/TR/rdf12-turtle/",
        RdfFiles.rdf12(queries.get("reifiers")));
  }

  private void tables(List<Entry> list) {
    String csv = "text/csv;charset=utf-8;header=present";
    String rfc4180 = "https://www.rfc-editor.org/rfc/rfc4180";
    String claims = "One row a claim, with all of its parts";
    add(list, "claims.csv", csv, claims, rfc4180, new ClaimsCsv(queries.get("claims")));
    String title = "The places in the articles that support the claims, as Web Annotations";
    String profile = JSON_LD + ";profile=\"http://www.w3.org/ns/anno.jsonld\"";
    Annotations annotations = new Annotations(queries.get("annotations"));
    String model = "https://www.w3.org/TR/annotation-model/";
    add(list, "annotations.jsonld", profile, title, model, annotations);
    kgx(list);
  }

  private void kgx(List<Entry> list) {
    Map<String, String> titles = new LinkedHashMap<>();
    titles.put("nodes", "Concepts as KGX nodes");
    titles.put("edges", "Claims as KGX edges");
    titles.put("mapping-nodes", "Terms of other vocabularies that concepts map to, as KGX nodes");
    titles.put("mapping-edges", "Mappings of concepts as KGX edges");
    List<Kgx> files = new ArrayList<>();
    titles.forEach(
        (name, title) -> {
          Query query = queries.get("kgx-" + name);
          files.add(new Kgx(query, false));
          add(list, "kgx/" + name + ".tsv", TSV, title, KGX, new Kgx(query, false));
          add(list, "kgx/" + name + ".jsonl", Dump.LINES, title, KGX, new Kgx(query, true));
        });
    String title = "The prefixes of the KGX files, as a JSON-LD context";
    String jsonLd11 = "https://www.w3.org/TR/json-ld11/#the-context";
    add(list, "kgx/context.jsonld", JSON_LD, title, jsonLd11, new KgxContext(files));
  }

  private static void add(
      List<Entry> list,
      String name,
      String type,
      String title,
      String conformsTo,
      Content content) {
    list.add(new Entry(name, type, title, conformsTo, content));
  }
}
