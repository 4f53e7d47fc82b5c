package org.myograph.web.format;

import java.util.Map;
import org.myograph.answer.Answer;

/**
 * What an answer leaves out: rows of claims that an article refutes, unless a polarity was asked
 * for. Where there are such rows it says why, and at which address they can be seen.
 */
final class Withheld {
  private Withheld() {}

  static Map<String, Object> of(Rendering rendering) {
    int refuted = rendering.answer() instanceof Answer.Rows rows ? rows.withheldRefuted() : 0;
    if (refuted == 0) {
      return Fields.of("refuted", 0);
    }
    String rows = refuted == 1 ? "1 row is" : refuted + " rows are";
    return Fields.of(
        "refuted",
        refuted,
        "about",
        rows + " left out, because an article says that this is not so.",
        "see",
        rendering.withRefuted());
  }
}
