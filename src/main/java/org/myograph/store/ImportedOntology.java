package org.myograph.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/**
 * What is known of an ontology that stands beside ours.
 *
 * @param name its name here: lower case, digits, hyphens
 * @param source name of the file it came from, without folder
 * @param sha256 of that file's bytes, in hexadecimal
 * @param syntax how the file was written, for example {@code OBO}
 * @param imported when
 * @param header what the ontology says of itself, by {@link Key}; several values are separated by a
 *     line break
 * @param statements how many were taken over
 * @param terms named classes that are not obsolete
 * @param obsolete terms that are marked as obsolete; they stand in {@link #obsoleteGraph()}
 * @param skipped statements of the file that could not be taken over
 * @param data name of the file with the statements, in the import's folder
 * @param dataSha256 of that file's bytes
 */
public record ImportedOntology(
    String name,
    String source,
    String sha256,
    String syntax,
    Instant imported,
    Map<Key, String> header,
    long statements,
    long terms,
    long obsolete,
    long skipped,
    String data,
    String dataSha256) {

  /** What an ontology may say of itself. */
  public enum Key {
    /** dcterms:title, dc:title or rdfs:label. */
    TITLE,
    /** Its own IRI. */
    IRI,
    /** owl:versionIRI. */
    VERSION_IRI,
    /** owl:versionInfo; OBO's data-version. */
    VERSION,
    /** dcterms:license. */
    LICENCE,
    /** owl:imports: recorded, never followed. */
    IMPORTS,
    /** dcterms:issued, dcterms:date, dc:date or oboInOwl:date. */
    DATE
  }

  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final ObjectMapper JSON = new ObjectMapper();

  public ImportedOntology {
    if (!isName(name)) {
      throw new IllegalArgumentException("no name of an import: " + name);
    }
    header = Map.copyOf(header);
  }

  /** Whether {@code text} may name an import. */
  public static boolean isName(String text) {
    return NAME.matcher(text).matches();
  }

  /** The graph with its statements, which is also the node that describes it. */
  public Node graph() {
    return Names.graph("import/" + name);
  }

  /** The graph with what it says of its obsolete terms. */
  public Node obsoleteGraph() {
    return Names.graph("import/" + name + "/obsolete");
  }

  /** All values of {@code key}. */
  public List<String> values(Key key) {
    return Optional.ofNullable(header.get(key))
        .map(text -> text.lines().toList())
        .orElse(List.of());
  }

  ObjectNode toJson() {
    ObjectNode root = JSON.createObjectNode();
    root.put("name", name).put("source", source).put("sha256", sha256).put("syntax", syntax);
    root.put("imported", imported.toString());
    ObjectNode said = root.putObject("header");
    new TreeMap<>(header).forEach((key, value) -> said.put(key.name(), value));
    root.put("statements", statements).put("terms", terms);
    root.put("obsolete", obsolete).put("skipped", skipped);
    return root.put("data", data).put("dataSha256", dataSha256);
  }

  /**
   * @throws IllegalArgumentException when this is not what {@link #toJson} gives
   */
  static ImportedOntology of(JsonNode root) {
    Map<Key, String> header = new TreeMap<>();
    root.path("header")
        .properties()
        .forEach(e -> header.put(Key.valueOf(e.getKey()), e.getValue().asText()));
    for (String field : List.of("name", "source", "sha256", "syntax", "data", "dataSha256")) {
      if (!root.path(field).isTextual()) {
        throw new IllegalArgumentException("an import has no " + field);
      }
    }
    return new ImportedOntology(
        root.path("name").asText(),
        root.path("source").asText(),
        root.path("sha256").asText(),
        root.path("syntax").asText(),
        Instant.parse(root.path("imported").asText()),
        header,
        root.path("statements").asLong(),
        root.path("terms").asLong(),
        root.path("obsolete").asLong(),
        root.path("skipped").asLong(),
        root.path("data").asText(),
        root.path("dataSha256").asText());
  }
}
