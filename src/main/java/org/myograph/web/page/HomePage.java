package org.myograph.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.myograph.answer.Index;
import org.myograph.answer.Mapping;
import org.myograph.sparql.Limits;
import org.myograph.sparql.ServiceConfig;
import org.myograph.store.Names;

/** What a newcomer sees first: what this is, what to try, and where everything is. */
final class HomePage implements SitePage {
  static final String PATH = "/";

  /** Examples in SPARQL: a file, and what a person would ask. */
  private static final Map<String, String> QUERIES =
      Map.of(
          "severe-symptoms", "The symptoms of a severe neck spasm, each with its hedge",
          "refuted", "Which claims are refuted, and on what work does that rest?",
          "codes", "The symptoms’ codes in the Human Phenotype Ontology");

  private final String sparql;
  private final Limits limits;

  HomePage(ServiceConfig.Service service) {
    sparql = "/" + service.name();
    limits = service.limits();
  }

  /** Queries to try, each with the address that runs it. */
  static List<Link> examples(String sparql, Addresses addresses) {
    List<Link> examples = new ArrayList<>();
    for (String name : List.of("severe-symptoms", "refuted", "codes")) {
      String encoded = URLEncoder.encode(text(name), StandardCharsets.UTF_8);
      String href = addresses.at(sparql + "?query=" + encoded);
      examples.add(new Link(QUERIES.get(name), null, href, sparql + "?query=…"));
    }
    return examples;
  }

  static String text(String name) {
    String resource = "/pages/queries/" + name + ".rq";
    try (InputStream in = HomePage.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String path() {
    return PATH;
  }

  @Override
  public String template() {
    return "home";
  }

  @Override
  public Map<String, Object> model(Reading reading) {
    Map<String, Object> model = new HashMap<>();
    model.put("title", "A health article as a graph");
    model.put("sparql", sparql);
    model.put("endpoint", reading.addresses().at(sparql));
    model.put("seconds", limits.time().toMillis() / 1000.0);
    model.put("rows", limits.rows());
    model.put("query", text("severe-symptoms"));
    model.put("queries", examples(sparql, reading.addresses()));
    Index index = reading.index();
    model.put("claims", index.claims().all().size());
    model.put(
        "concepts",
        index.concepts().all().stream().filter(c -> c.iri().startsWith(Names.ID)).count());
    model.put(
        "vocabularies",
        index.mappings().all().stream().map(Mapping::vocabulary).distinct().count());
    model.put("ontologies", index.foreign().ontologies().size());
    return model;
  }
}
