package org.myograph.sparql;

import java.util.List;
import java.util.Set;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;

/**
 * A way to write an answer.
 *
 * @param mediaType what it is called in a Content-Type header
 * @param aliases other media types under which it is asked for, and then called
 * @param names short names for the parameter {@code format}
 * @param iri its name in the W3C's list of formats, for the service description
 * @param lang Jena's name for it
 * @param rdf Jena's writer of it, null for tables
 */
record Format(
    String mediaType,
    List<String> aliases,
    Set<String> names,
    String iri,
    Lang lang,
    RDFFormat rdf) {

  private static final String W3C = "http://www.w3.org/ns/formats/";

  private static final Format JSON =
      table(
          "application/sparql-results+json",
          List.of("application/json"),
          Set.of("json", "srj", "sparql-results+json"),
          "SPARQL_Results_JSON",
          ResultSetLang.RS_JSON);

  private static final Format XML =
      table(
          "application/sparql-results+xml",
          List.of("application/xml", "text/xml"),
          Set.of("xml", "srx", "sparql", "sparql-results+xml"),
          "SPARQL_Results_XML",
          ResultSetLang.RS_XML);

  /** Tables, the preferred one first. */
  static final List<Format> TABLES =
      List.of(
          JSON,
          XML,
          table("text/csv", List.of(), Set.of("csv"), "SPARQL_Results_CSV", ResultSetLang.RS_CSV),
          table(
              "text/tab-separated-values",
              List.of(),
              Set.of("tsv"),
              "SPARQL_Results_TSV",
              ResultSetLang.RS_TSV));

  /** Yes or no: CSV and TSV have no form for it (SPARQL 1.1 CSV and TSV, section 1). */
  static final List<Format> BOOLEANS = List.of(JSON, XML);

  /** Graphs, the preferred one first. */
  static final List<Format> GRAPHS =
      List.of(
          graph(
              "text/turtle",
              List.of("application/x-turtle"),
              Set.of("turtle", "ttl", "n3", "text"),
              "Turtle",
              RDFFormat.TURTLE_PRETTY),
          graph(
              "application/n-triples",
              List.of(),
              Set.of("nt", "ntriples", "n-triples"),
              "N-Triples",
              RDFFormat.NTRIPLES),
          graph(
              "application/rdf+xml",
              List.of("application/xml", "text/xml"),
              Set.of("xml", "rdf", "rdfxml", "rdf+xml"),
              "RDF_XML",
              RDFFormat.RDFXML_PLAIN),
          graph(
              "application/ld+json",
              List.of("application/json"),
              Set.of("json", "jsonld", "json-ld", "ld+json"),
              "JSON-LD",
              RDFFormat.JSONLD_PRETTY),
          graph("application/trig", List.of(), Set.of("trig"), "TriG", RDFFormat.TRIG_PRETTY),
          graph(
              "application/n-quads",
              List.of(),
              Set.of("nq", "nquads", "n-quads"),
              "N-Quads",
              RDFFormat.NQUADS));

  private static Format table(
      String mediaType, List<String> aliases, Set<String> names, String iri, Lang lang) {
    return new Format(mediaType, aliases, names, W3C + iri, lang, null);
  }

  private static Format graph(
      String mediaType, List<String> aliases, Set<String> names, String iri, RDFFormat rdf) {
    return new Format(mediaType, aliases, names, W3C + iri, rdf.getLang(), rdf);
  }

  boolean is(String name) {
    return mediaType.equals(name) || aliases.contains(name) || names.contains(name);
  }
}
