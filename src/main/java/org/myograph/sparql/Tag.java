package org.myograph.sparql;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.myograph.store.Generation;

/** The entity tag of an answer (RFC 9110, section 8.8.3). */
final class Tag {
  private Tag() {}

  /** Weak: rows without ORDER BY may come in another order. */
  static String of(
      Generation generation, String asked, Parameters parameters, Negotiation.Choice choice) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Object part :
          Arrays.asList(
              generation.id(),
              asked,
              parameters.defaultGraphs(),
              parameters.namedGraphs(),
              choice.contentType())) {
        digest.update(part.toString().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return "W/\"" + HexFormat.of().formatHex(digest.digest(), 0, 12) + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
