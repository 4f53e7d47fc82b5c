package org.myograph.walk;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A body that was sent, to be read for links.
 *
 * @param site where it was sent
 * @param name for people: its address, and what was accepted
 * @param address absolute, as the world writes it: what relative references start from
 * @param type media type without parameters
 * @param prefixes of CURIEs
 */
record Document(
    Site site,
    String name,
    String address,
    String type,
    byte[] body,
    Map<String, String> prefixes) {

  String text() {
    return new String(body, StandardCharsets.UTF_8);
  }
}
