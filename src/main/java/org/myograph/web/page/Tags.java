package org.myograph.web.page;

import jakarta.ws.rs.core.EntityTag;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.myograph.Settings;
import org.myograph.store.Generation;

/**
 * ETags. A generation never changes, so that it, the address and the form say exactly what a body
 * is; the moment it was built counts too, for blank nodes have new labels then.
 */
final class Tags {
  private static final int DIGITS = 32;

  private final String stamp;

  /**
   * @param texts what else bodies are made of
   */
  Tags(Settings settings, String texts) {
    stamp =
        sha256(
            texts + settings.publicBase() + settings.sources().isPresent() + settings.ontology());
  }

  EntityTag of(Generation generation, String path, String contentType) {
    String state = String.join("\n", stamp, generation.id(), "" + generation.created(), path);
    return new EntityTag(sha256(state + "\n" + contentType).substring(0, DIGITS));
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // Every Java platform has it.
    }
  }
}
