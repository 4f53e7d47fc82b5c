package org.myograph.web.dataset;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.myograph.web.dump.Dump;

/**
 * One representation, ready to be sent.
 *
 * @param mediaType its Content-Type
 * @param body what writes it
 * @param size bytes
 * @param sha256 digest of the bytes as they are sent
 * @param modified Last-Modified
 * @param headers further headers
 */
record Served(
    String mediaType,
    Body body,
    long size,
    byte[] sha256,
    Instant modified,
    Map<String, String> headers) {
  private static final String FRESH = "public, max-age=300";

  /** Writes the bytes. */
  @FunctionalInterface
  interface Body {
    void writeTo(OutputStream out) throws IOException;
  }

  static Served of(String mediaType, byte[] bytes, Instant modified) {
    Map<String, String> headers = Map.of("Cache-Control", FRESH);
    return new Served(
        mediaType, out -> out.write(bytes), bytes.length, sha256(bytes), modified, headers);
  }

  static Served of(String mediaType, String text, Instant modified) {
    return of(mediaType, text.getBytes(StandardCharsets.UTF_8), modified);
  }

  /**
   * A dumped file.
   *
   * @param gzip the client takes it compressed
   */
  static Served of(Dump dump, boolean gzip) {
    Dump.Stored stored = gzip ? dump.gzip() : dump.plain();
    Path path = stored.path();
    String file = dump.name().replace('/', '-');
    Served served =
        new Served(
            dump.mediaType(),
            out -> Files.copy(path, out),
            stored.size(),
            stored.sha256(),
            dump.created(),
            Map.of(
                "Cache-Control",
                FRESH,
                "Vary",
                "Accept-Encoding",
                "Content-Disposition",
                "attachment; filename=\"" + file + "\""));
    return gzip ? served.with("Content-Encoding", "gzip") : served;
  }

  /** The same with another header, or another value of one. */
  Served with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Served(mediaType, body, size, sha256, modified, more);
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
