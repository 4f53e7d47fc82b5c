package org.myograph.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a generation on disk consists of. Written last, so that a folder without a manifest is no
 * generation.
 *
 * @param id SHA-256 of the sources
 * @param created when it was built
 * @param data fingerprint of its quads
 * @param files each file of the generation's folder to the SHA-256 of its bytes
 * @param sources source file to the SHA-256 of its text, and each import's file of statements
 * @param own IRIs of our graphs; empty when the store holds nothing else. With imports, {@code
 *     data} is the fingerprint of ours, and the rest is guarded by the hashes of the files
 */
record Manifest(
    String id,
    Instant created,
    DataHash data,
    Map<String, String> files,
    Map<String, String> sources,
    List<String> own) {

  static final String NAME = "manifest.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  /** TDB2 rewrites its lock whenever the store is opened; what it says is guarded by our own. */
  private static final Set<String> NOT_HASHED = Set.of(NAME, "tdb.lock");

  static Manifest describe(
      Sources sources,
      Imports imports,
      List<String> own,
      Instant created,
      DataHash data,
      Path folder)
      throws IOException {
    Map<String, String> names = new TreeMap<>();
    for (SourceFile file : sources.files()) {
      byte[] bytes = file.text().getBytes(StandardCharsets.UTF_8);
      names.put(file.name(), HexFormat.of().formatHex(Sources.sha256().digest(bytes)));
    }
    imports.all().forEach(o -> names.put("imports/" + o.name(), o.dataSha256()));
    return new Manifest(imports.idWith(sources), created, data, hashes(folder), names, own);
  }

  /** SHA-256 of every file of a generation, but for its manifest. */
  static Map<String, String> hashes(Path folder) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    for (Path path : Durable.tree(folder)) {
      if (Files.isRegularFile(path) && !NOT_HASHED.contains(path.getFileName().toString())) {
        try (InputStream in = Files.newInputStream(path);
            DigestInputStream digesting = new DigestInputStream(in, Sources.sha256())) {
          digesting.transferTo(java.io.OutputStream.nullOutputStream());
          String name = folder.relativize(path).toString().replace('\\', '/');
          hashes.put(name, HexFormat.of().formatHex(digesting.getMessageDigest().digest()));
        }
      }
    }
    return hashes;
  }

  /**
   * @throws StoreException when it is missing or not what {@link #write} writes
   */
  static Manifest read(Path folder) {
    try {
      JsonNode root = JSON.readTree(Files.readString(folder.resolve(NAME)));
      return new Manifest(
          root.path("id").asText(),
          Instant.parse(root.path("created").asText()),
          new DataHash(root.path("quads").asLong(-1), root.path("hash").asText()),
          strings(root.path("files")),
          strings(root.path("sources")),
          root.path("own").findValuesAsText("graph"));
    } catch (JsonProcessingException | DateTimeException e) {
      throw new StoreException("its manifest is not readable", e);
    } catch (IOException e) {
      throw new StoreException("its manifest is missing", e);
    }
  }

  void write(Path folder) throws IOException {
    ObjectNode root = JSON.createObjectNode();
    root.put("id", id).put("created", created.toString());
    root.put("quads", data.quads()).put("hash", data.hash());
    files.forEach(root.putObject("files")::put);
    sources.forEach(root.putObject("sources")::put);
    ArrayNode graphs = root.putArray("own");
    own.forEach(graph -> graphs.addObject().put("graph", graph));
    Durable.write(folder.resolve(NAME), root.toPrettyString() + "\n");
  }

  private static Map<String, String> strings(JsonNode object) {
    Map<String, String> strings = new TreeMap<>();
    object.properties().forEach(field -> strings.put(field.getKey(), field.getValue().asText()));
    return strings;
  }
}
