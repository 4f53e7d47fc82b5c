package org.myograph.answer;

import java.util.ArrayList;
import java.util.List;
import org.myograph.codes.CodeForms;

/**
 * What a mistyped code may have meant. Codes whose numbers are alike have nothing to do with each
 * other, so the number stays as it is; all else that people write otherwise, {@link CodeForms}
 * reads. What is left is a prefix that no vocabulary has and that becomes one when two letters
 * beside each other change places ({@code PH:0002315}).
 */
final class NearCodes {
  private static final int LONGEST = 40;

  private NearCodes() {}

  /** Texts to be tried; none for a code whose prefix is known, or that has none. */
  static List<String> of(String code) {
    int colon = code.indexOf(':');
    if (colon < 2
        || colon > LONGEST
        || !CodeForms.ALL.ofPrefix(code.substring(0, colon)).isEmpty()) {
      return List.of();
    }
    List<String> found = new ArrayList<>();
    for (int i = 0; i + 1 < colon; i++) {
      found.add(code.substring(0, i) + code.charAt(i + 1) + code.charAt(i) + code.substring(i + 2));
    }
    return found;
  }
}
