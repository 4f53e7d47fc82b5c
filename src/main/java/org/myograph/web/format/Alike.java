package org.myograph.web.format;

import java.util.List;
import java.util.Map;

/**
 * Media types whose readers can read a document of another type, which may then be called so: a
 * JSON-LD document is JSON (RFC 6839, section 3.1), a Turtle document is also one of TriG and of
 * N3, and N-Triples are N-Quads of the default graph.
 */
public final class Alike {
  private static final Map<String, List<String>> TYPES =
      Map.of(
          "application/ld+json", List.of("application/json"),
          "text/turtle", List.of("text/n3", "application/trig", "application/x-turtle"),
          "application/n-triples", List.of("application/n-quads"));

  private Alike() {}

  /** The other names of a type; none for most. */
  public static List<String> types(String mediaType) {
    return TYPES.getOrDefault(mediaType, List.of());
  }
}
