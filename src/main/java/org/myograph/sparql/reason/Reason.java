package org.myograph.sparql.reason;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One reason why an answer is empty.
 *
 * @param text a sentence
 * @param term what of the query it is about, as SPARQL writes it in full
 * @param suggestion what the graph has in its place, written the same way; empty if nothing is near
 */
public record Reason(String text, String term, Optional<String> suggestion) {
  /** The header of an answer without rows that tells its reasons. */
  public static final String HEADER = "Empty-Reason";

  private static final int LONGEST = 500;

  /**
   * The header's value: a list of strings with the parameters {@code term} and {@code suggestion}
   * (Structured Field Values, RFC 9651, sections 3.1 and 3.3.3).
   */
  public static String header(List<Reason> reasons) {
    return reasons.stream().map(Reason::item).collect(Collectors.joining(", "));
  }

  private String item() {
    return string(text)
        + ";term="
        + string(term)
        + suggestion.map(one -> ";suggestion=" + string(one)).orElse("");
  }

  /** Such a string is ASCII: what is not stands percent-encoded, as in the URI of an IRI. */
  private static String string(String text) {
    StringBuilder out = new StringBuilder("\"");
    text.codePoints()
        .limit(LONGEST)
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                out.append('\\').append((char) c);
              } else if (c >= 0x20 && c < 0x7f) {
                out.append((char) c);
              } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                  out.append(String.format(Locale.ROOT, "%%%02X", b & 0xff));
                }
              }
            });
    return out.append('"').toString();
  }
}
