package org.myograph.store;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * One file of the graph's sources, as it was read.
 *
 * @param path the file, as the user named its folder
 * @param name path below the ontology folder (for a derivation: below the folder of queries), with
 *     {@code /}
 * @param kind how it is read
 * @param text its characters, without a byte order mark
 */
public record SourceFile(Path path, String name, Kind kind, String text) {

  /** What a source file holds. */
  public enum Kind {
    /** A graph that is served. */
    TURTLE,
    /** SHACL shapes: checked with, not served. */
    SHAPES,
    /** A table of the vocabularies that mappings lead to. */
    VOCABULARIES,
    /** A table of mappings, served as a graph. */
    SSSOM,
    /** A table of mappings that others made, served beside ours as a graph of its own. */
    MAPPING_SET,
    /** The metadata of such a set, where it has a file of its own. */
    MAPPING_METADATA,
    /** A CONSTRUCT query whose result is served. */
    DERIVATION
  }

  /** The named graph of a file that is served: its name without extensions. */
  public Node graph() {
    return Names.graph(name.replaceFirst("\\.(ttl|sssom\\.tsv)$", ""));
  }

  /** The file's own name without its folder and extensions, for example {@code hpo}. */
  String stem() {
    return name.substring(name.lastIndexOf('/') + 1)
        .replaceFirst("\\.(ttl|sssom\\.tsv|sssom\\.yml|rq)$", "");
  }

  /** A finding about a line of this file. */
  public Finding at(long line, long column, String message) {
    return new Finding(path, line, column, message);
  }

  /** Where {@code bytes} stop being UTF-8 (RFC 3629), or nothing when all of them are. */
  static Optional<Finding> notUtf8(Path path, byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    if (!result.isError()) {
      return Optional.empty();
    }
    String before = out.flip().toString();
    long line = before.chars().filter(c -> c == '\n').count() + 1;
    long column = before.length() - before.lastIndexOf('\n');
    return Optional.of(new Finding(path, line, column, "not UTF-8 from here on"));
  }
}
