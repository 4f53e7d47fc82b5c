package org.myograph.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The ontologies that stand beside ours in a store's folder. One file, {@code
 * DIR/imports/list.json}, says which there are; it is replaced as a whole, so that a change of
 * several is made in one step. The statements of each lie in {@code DIR/imports/<name>/}.
 *
 * @param folder {@code DIR/imports}
 * @param all sorted by name
 * @param staged where the file of statements of a name lies that is not yet part of the folder
 */
public record Imports(Path folder, List<ImportedOntology> all, Map<String, Path> staged) {
  static final String LIST = "list.json";

  /** Bytes of our graphs in TDB2. */
  private static final long OURS = 8 << 20;

  /** Bytes of a statement in TDB2, in its own graph and in the default one. */
  private static final long A_STATEMENT = 550;

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Reads the list below the store's folder {@code data}; there may be none.
   *
   * @throws StoreException when it cannot be read, or is not as it was written
   */
  public static Imports in(Path data) {
    Path folder = data.resolve("imports");
    Path file = folder.resolve(LIST);
    if (Files.notExists(file)) {
      return new Imports(folder, List.of(), Map.of());
    }
    try {
      JsonNode root = JSON.readTree(Files.readString(file));
      JsonNode list = root.path("imports");
      if (!root.path("check").asText().equals(check(list))) {
        throw new StoreException(
            "The list of imports " + file + " was changed or damaged; import anew without it");
      }
      List<ImportedOntology> all = new ArrayList<>();
      list.forEach(entry -> all.add(ImportedOntology.of(entry)));
      return new Imports(folder, List.copyOf(all), Map.of());
    } catch (IOException | DateTimeException | IllegalArgumentException e) {
      throw new StoreException(
          "The list of imports " + file + " cannot be read; import anew without it", e);
    }
  }

  /** Makes these the ones that count, in one step. */
  void write() throws IOException {
    ObjectNode root = JSON.createObjectNode();
    ArrayNode list = root.putArray("imports");
    all.forEach(ontology -> list.add(ontology.toJson()));
    root.put("check", check(list));
    Durable.write(folder.resolve(LIST), root.toPrettyString() + "\n");
  }

  private static String check(JsonNode list) {
    byte[] bytes = list.toString().getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(Sources.sha256().digest(bytes));
  }

  /**
   * These, with {@code ontology} in place of the one of its name; its statements lie at a place of
   * their own.
   */
  public Imports with(ImportedOntology ontology, Path statements) {
    Map<String, Path> places = new TreeMap<>(staged);
    places.put(ontology.name(), statements);
    Map<String, ImportedOntology> byName = byName();
    byName.put(ontology.name(), ontology);
    return new Imports(folder, List.copyOf(byName.values()), places);
  }

  /** These without the one of that name. */
  public Imports without(String name) {
    Map<String, ImportedOntology> byName = byName();
    byName.remove(name);
    return new Imports(folder, List.copyOf(byName.values()), staged);
  }

  private Map<String, ImportedOntology> byName() {
    Map<String, ImportedOntology> byName = new TreeMap<>();
    all.forEach(ontology -> byName.put(ontology.name(), ontology));
    return byName;
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /** What a generation with these takes on the disk, as measured with HPO; a little with none. */
  String size() {
    long statements = all.stream().mapToLong(ImportedOntology::statements).sum();
    return DiskTrouble.size(OURS + statements * A_STATEMENT);
  }

  Path data(ImportedOntology ontology) {
    Path place = staged.get(ontology.name());
    return place != null ? place : folder.resolve(ontology.name()).resolve(ontology.data());
  }

  /** The id of a generation that has {@code sources} and these imports. */
  String idWith(Sources sources) {
    return idWith(sources.id());
  }

  String idWith(String sourcesId) {
    if (all.isEmpty()) {
      return sourcesId;
    }
    MessageDigest digest = Sources.sha256();
    digest.update(sourcesId.getBytes(StandardCharsets.UTF_8));
    for (ImportedOntology ontology : all) {
      String line = ontology.name() + " " + ontology.dataSha256() + " " + ontology.sha256() + "\n";
      digest.update(line.getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
