package org.myograph.web;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.myograph.web.format.Format;

/**
 * A resource that is no look-up, as the list and the OpenAPI document tell of it.
 *
 * @param path below {@code /api}
 * @param example an encoded path with query that works
 * @param schema name of the JSON's schema in the OpenAPI document
 */
record OrdinaryResource(
    String path,
    String name,
    String summary,
    List<QueryParameter> parameters,
    List<Format> formats,
    String example,
    String schema) {

  /** Decoded value of a parameter, of the path or of the query, in the example. */
  Optional<String> example(String parameter) {
    URI given = URI.create(example);
    String[] names = path.split("/");
    String[] segments = given.getRawPath().split("/");
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals("{" + parameter + "}")) {
        return Optional.of(decode(segments[i]));
      }
    }
    String query = given.getRawQuery() == null ? "" : given.getRawQuery();
    return Stream.of(query.split("&"))
        .filter(pair -> pair.startsWith(parameter + "="))
        .map(pair -> decode(pair.substring(parameter.length() + 1)))
        .findFirst();
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
