package org.myograph.web.dataset;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Stream;

/** Sends a representation, or 304 when the client has it (RFC 9110, section 13). */
final class Sending {
  private static final int ETAG_BYTES = 16;

  private Sending() {}

  static void send(Served served, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String etag = "\"" + HexFormat.of().formatHex(served.sha256(), 0, ETAG_BYTES) + "\"";
    served.headers().forEach(response::setHeader);
    response.setHeader("ETag", etag);
    response.setHeader(
        "Last-Modified",
        DateTimeFormatter.RFC_1123_DATE_TIME.format(
            served.modified().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC)));
    if (isKnown(etag, served, request)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(served.mediaType());
    response.setContentLengthLong(served.size());
    // RFC 9530: of the representation as it is sent, compressed or not.
    String digest = Base64.getEncoder().encodeToString(served.sha256());
    response.setHeader("Repr-Digest", "sha-256=:" + digest + ":");
    if (!"HEAD".equals(request.getMethod())) {
      served.body().writeTo(response.getOutputStream());
    }
  }

  private static boolean isKnown(String etag, Served served, HttpServletRequest request) {
    String tags = String.join(",", Collections.list(request.getHeaders("If-None-Match")));
    if (!tags.isBlank()) {
      return Stream.of(tags.split(","))
          .map(tag -> tag.strip().replaceFirst("^W/", ""))
          .anyMatch(tag -> tag.equals("*") || tag.equals(etag));
    }
    try {
      long since = request.getDateHeader("If-Modified-Since");
      return since >= 0
          && served.modified().truncatedTo(ChronoUnit.SECONDS).toEpochMilli() <= since;
    } catch (IllegalArgumentException e) {
      return false; // No date: the header is to be ignored.
    }
  }

  /** Whether the client takes gzip (RFC 9110, section 12.5.3). */
  static boolean takesGzip(HttpServletRequest request) {
    String accepted = String.join(",", Collections.list(request.getHeaders("Accept-Encoding")));
    return Stream.of(accepted.toLowerCase(Locale.ROOT).split(","))
        .map(String::strip)
        .anyMatch(coding -> coding.matches("(x-)?gzip(\\s*;\\s*q=(1(\\.0*)?|0\\.\\d*[1-9]\\d*))?"));
  }
}
