package org.myograph.web;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.myograph.lookup.Lookup;

/**
 * Addresses that answers give. They begin with the configured public base, or with {@code /api};
 * never with what a request says of its host.
 */
final class Links {
  private final String root;
  private final String api;

  Links(Optional<URI> publicBase) {
    this.root = publicBase.map(URI::toString).orElse("");
    this.api = root + "/api";
  }

  /** Of an encoded path below the service's root that begins with a slash. */
  String atRoot(String path) {
    return root + path;
  }

  /** Of a path below {@code /api} that is encoded already and begins with a slash. */
  String at(String path) {
    return api + path;
  }

  /** Of an encoded path with query parameters. */
  String at(String path, Map<String, List<String>> query) {
    StringJoiner joined = new StringJoiner("&", "?", "").setEmptyValue("");
    query.forEach(
        (name, values) -> values.forEach(value -> joined.add(encode(name) + "=" + encode(value))));
    return at(path) + joined;
  }

  /** Of a look-up's query. */
  String query(Lookup lookup) {
    return at("/queries/" + lookup.name() + ".rq");
  }

  /** One segment of a path or one value of a query (RFC 3986, section 2.3). */
  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("*", "%2A")
        .replace("%7E", "~")
        .replace("%3A", ":");
  }
}
