package org.myograph.web.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.myograph.RunningService;

/**
 * What the service gives out, in each form, as files that readers in any process can open. {@code
 * list.tsv} in the folder has a line a file: the document's address, the form's suffix, the file.
 */
final class SavedDocuments {
  /** The forms of RDF, by the suffix of a path. */
  static final Map<String, String> RDF =
      Map.of(
          "nt", "application/n-triples",
          "ttl", "text/turtle",
          "rdf", "application/rdf+xml",
          "jsonld", "application/ld+json");

  private static final String NAMES = "https://w3id.org/myograph/";
  private static final String MENTIONED =
      "SELECT DISTINCT ?iri { { ?iri ?p1 ?o1 } UNION { ?s2 ?iri ?o2 } UNION { ?s3 ?p3 ?iri }"
          + " UNION { GRAPH ?iri { ?s4 ?p4 ?o4 } }"
          + " FILTER (isIRI(?iri) && STRSTARTS(STR(?iri), '"
          + NAMES
          + "')) }";
  private static final List<String> LISTS =
      List.of("/id", "/id/claim", "/article", "/mapping", "/graph", "/problem");
  private static final List<String> ONLY_PAGES = List.of("/", "/dump/", "/docs/federation");

  /**
   * A document in one form.
   *
   * @param document its address
   * @param form suffix of a path that asks for this form
   */
  record Saved(String document, String form, Path file) {}

  private final RunningService service;
  private final Path folder;
  private final Predicate<String> wanted;
  private final List<Saved> saved = new ArrayList<>();
  private int iris;

  private SavedDocuments(RunningService service, Path folder, Predicate<String> wanted) {
    this.service = service;
    this.folder = folder;
    this.wanted = wanted;
  }

  /** Those of the forms that are {@code wanted}, by suffix. */
  static SavedDocuments of(RunningService service, Path folder, Predicate<String> wanted)
      throws IOException {
    SavedDocuments documents = new SavedDocuments(service, folder, wanted);
    documents.pages();
    documents.descriptions();
    documents.answers();
    List<String> lines = new ArrayList<>();
    for (Saved one : documents.saved) {
      lines.add(String.join("\t", one.document(), one.form(), one.file().toString()));
    }
    Files.write(folder.resolve("list.tsv"), lines);
    return documents;
  }

  /** The file that lists them all. */
  String list() {
    return folder.resolve("list.tsv").toString();
  }

  /** How many IRIs of ours the graph has. */
  int iris() {
    return iris;
  }

  /** The files in RDF, by document and form; only documents that have several forms. */
  Map<String, Map<String, Path>> rdf() {
    Map<String, Map<String, Path>> rdf = new TreeMap<>();
    for (Saved one : saved) {
      if (RDF.containsKey(one.form())) {
        rdf.computeIfAbsent(one.document(), d -> new TreeMap<>()).put(one.form(), one.file());
      }
    }
    rdf.values().removeIf(forms -> forms.size() == 1);
    return rdf;
  }

  /** The pages for people. */
  List<Path> html() {
    return saved.stream().filter(one -> one.form().equals("html")).map(Saved::file).toList();
  }

  /** Each IRI of ours without its fragment, in every form; problems, which no graph has; lists. */
  private void pages() throws IOException {
    Set<String> paths = new TreeSet<>();
    for (String iri : rows(MENTIONED)) {
      iris++;
      paths.add("/" + iri.substring(NAMES.length()).replaceFirst("#.*", ""));
    }
    var link =
        Pattern.compile("href=\"(/problem/[^\"#.]+)\"").matcher(get("/problem", "text/html"));
    Set<String> problems = new TreeSet<>();
    while (link.find()) {
      problems.add(link.group(1));
    }
    assertTrue(problems.size() > 10, "only " + problems);
    paths.addAll(problems);
    assertTrue(paths.size() > 200, "only " + paths.size() + " addresses");
    paths.addAll(LISTS);
    for (String path : paths) {
      for (String form : RDF.keySet()) {
        save(path, form, RDF.get(form));
      }
      save(path, "html", "text/html");
    }
    for (String path : ONLY_PAGES) {
      save(path, "html", "text/html");
    }
  }

  private void descriptions() throws IOException {
    for (String path : List.of("/.well-known/void", "/.well-known/sparql-examples")) {
      for (String form : RDF.keySet()) {
        save(path, form, RDF.get(form));
      }
    }
    save("/dataset.jsonld", "jsonld", RDF.get("jsonld"));
  }

  /** Of REST each look-up's example; of SPARQL a description, a CONSTRUCT and a DESCRIBE. */
  private void answers() throws IOException {
    JsonNode api = new ObjectMapper().readTree(get("/api", "application/json"));
    for (JsonNode lookup : api.get("lookups")) {
      for (String form : List.of("ttl", "jsonld")) {
        save(lookup.get("example").asText(), form, RDF.get(form));
      }
    }
    for (String query :
        List.of(
            "",
            "?query=" + encode("CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o FILTER isBlank(?o) }"),
            "?query=" + encode("DESCRIBE <" + NAMES + "id/SevereNeckSpasm>"))) {
      for (String form : RDF.keySet()) {
        save("/sparql" + query, form, RDF.get(form));
      }
    }
  }

  /** IRIs without their angle brackets. */
  private List<String> rows(String query) throws IOException {
    String tsv = get("/sparql?query=" + encode(query), "text/tab-separated-values");
    return tsv.lines().skip(1).map(iri -> iri.substring(1, iri.length() - 1)).sorted().toList();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private void save(String path, String form, String type) throws IOException {
    if (!wanted.test(form)) {
      return;
    }
    String text = get(path, type);
    Path file = folder.resolve(saved.size() + "." + form);
    Files.writeString(file, text);
    saved.add(new Saved(service.address() + path, form, file));
  }

  private String get(String path, String type) throws IOException {
    HttpResponse<String> response = service.get(path, "Accept", type);
    assertEquals(200, response.statusCode(), path + " as " + type);
    String given = response.headers().firstValue("Content-Type").orElse("");
    assertTrue(given.startsWith(type), path + ": " + given);
    return response.body();
  }
}
