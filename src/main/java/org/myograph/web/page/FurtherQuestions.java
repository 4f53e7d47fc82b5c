package org.myograph.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.myograph.answer.Concept;
import org.myograph.lookup.Catalogue;
import org.myograph.lookup.Lookup;
import org.myograph.lookup.Parameter;
import org.myograph.lookup.ParameterType;
import org.myograph.store.Names;

/** What else can be asked about a concept: the look-ups that take it, and SPARQL. */
final class FurtherQuestions {
  private static final Var THING = Var.alloc("thing");

  private static final String SIMILAR = "/api/concepts/";

  private final Catalogue catalogue;
  private final String sparql;

  /**
   * @param sparql path of the endpoint, with a slash at its beginning
   */
  FurtherQuestions(Catalogue catalogue, String sparql) {
    this.catalogue = catalogue;
    this.sparql = sparql;
  }

  /** The look-ups whose one necessary argument the concept can be: question and address. */
  List<Link> about(Reading reading, Concept concept) {
    List<Link> links = new ArrayList<>();
    for (Lookup lookup : catalogue.lookups()) {
      List<Parameter> needed = lookup.parameters().stream().filter(Parameter::required).toList();
      if (needed.size() == 1 && fits(needed.get(0), concept)) {
        String placeholder = "{" + needed.get(0).name() + "}";
        String slug = encode(concept.slug());
        String path =
            "/api"
                + (needed.get(0).inPath()
                    ? lookup.path().replace(placeholder, slug)
                    : lookup.path() + "?" + needed.get(0).name() + "=" + slug);
        String question =
            lookup.questions().stream()
                .filter(q -> q.contains(placeholder))
                .findFirst()
                .orElse(lookup.summary());
        links.add(
            new Link(
                question.replace(placeholder, concept.label()),
                null,
                reading.addresses().at(path),
                path));
      }
    }
    String slug = encode(concept.slug());
    ask(
        reading,
        links,
        "Every claim that names it or a kind of it, refuted ones too",
        "/api/claims?concept=",
        slug + "&polarity=all");
    if (!reading.index().mappings().ofConcept(concept.iri()).isEmpty()) {
      ask(reading, links, "Its codes in other vocabularies", "/api/mappings?concept=", slug);
      if (!reading.index().foreign().isEmpty()) {
        ask(reading, links, "What is like it, by shared ancestors?", SIMILAR, slug + "/similar");
      }
    }
    return links;
  }

  private static void ask(
      Reading reading, List<Link> links, String question, String path, String rest) {
    String whole = path + rest;
    links.add(new Link(question, null, reading.addresses().at(whole), whole));
  }

  private static boolean fits(Parameter parameter, Concept concept) {
    boolean takesConcepts =
        parameter.type() == ParameterType.CONCEPT || parameter.type() == ParameterType.CONCEPTS;
    // What takes a concept of any kind is not asked about documents and groups of claims.
    return takesConcepts
        && parameter
            .kind()
            .map(kind -> concept.is(kind.replaceFirst("^myo:", Names.NS)))
            .orElse(!concept.parents().isEmpty());
  }

  /**
   * The query behind the page's statements, and the address that runs it; empty for an IRI that
   * cannot stand in a query's text.
   */
  Optional<Shown> statements(Reading reading, String iri) {
    if (!iri.matches("[^\\x00-\\x20<>\"{}|^`\\\\]*")) {
      return Optional.empty();
    }
    Query query =
        QueryTransformOps.replaceVars(
            reading.queries().get("statements"), Map.of(THING, NodeFactory.createURI(iri)));
    String text = query.toString();
    String href = reading.addresses().at(sparql + "?query=" + encode(text));
    return Optional.of(new Shown(text, href));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** A query with the address that runs it. */
  public record Shown(String text, String href) {}
}
