package org.myograph.web;

import java.util.Map;
import org.eclipse.jetty.http.HttpFields;

/**
 * Headers of every response, errors too. Any web page may read the public graph, without
 * credentials; nothing that the service sends may load, frame or run anything.
 */
final class CommonHeaders {
  private static final Map<String, String> HEADERS =
      Map.of(
          "Access-Control-Allow-Origin", "*",
          "Access-Control-Expose-Headers",
              "Content-Disposition, Empty-Reason, ETag, Link, Not-Taken, Repr-Digest, Retry-After,"
                  + " Vary, X-Request-Id",
          "X-Content-Type-Options", "nosniff",
          "Referrer-Policy", "no-referrer",
          "Content-Security-Policy",
              "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none';"
                  + " form-action 'self'; frame-ancestors 'none'");

  private CommonHeaders() {}

  static void put(HttpFields.Mutable fields) {
    HEADERS.forEach(fields::put);
  }
}
