package org.myograph.codes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the codes of one vocabulary are written.
 *
 * @param prefix the one that the service writes, for example {@code SNOMEDCT}
 * @param vocabulary as people call it, for example {@code SNOMED CT}
 * @param namespace what the IRIs that the service writes begin with; may be empty
 * @param pattern of a code without its prefix; any where none is known
 * @param prefixes other spellings of the prefix
 * @param iris what other addresses of its terms begin with, without {@code https://}
 */
public record Form(
    String prefix,
    String vocabulary,
    String namespace,
    Optional<Pattern> pattern,
    List<String> prefixes,
    List<String> iris) {
  private static final String OBO = "http://purl.obolibrary.org/obo/";
  private static final int OBO_DIGITS = 7;
  private static final int LONGEST = 80;
  private static final Pattern FIXED = Pattern.compile("\\^(?:\\\\d|\\[0-9])\\{(\\d+)}\\$");

  /** Whether a code, without its prefix, is as those of this vocabulary are. */
  boolean fits(String local) {
    return local.length() <= LONGEST && pattern.map(p -> p.matcher(local).matches()).orElse(true);
  }

  /**
   * What a code may stand for, the likeliest first: itself, in capitals, with the zeros that are
   * missing before it ({@code 2315}), with the dot that is missing in it ({@code M542}). Those that
   * have the vocabulary's pattern come first.
   */
  List<String> locals(String local) {
    Set<String> found = new LinkedHashSet<>();
    String capitals = local.toUpperCase(Locale.ROOT);
    List<String> ways = new ArrayList<>(List.of(local, capitals));
    padded(local).ifPresent(ways::add);
    if (pattern.filter(p -> p.pattern().contains("\\.")).isPresent() && !local.contains(".")) {
      // ICD puts it after the third character, ICD-11 after the fourth.
      for (int at = 3; at <= 4 && at < local.length(); at++) {
        ways.add(capitals.substring(0, at) + "." + capitals.substring(at));
      }
    }
    ways.stream().filter(this::fits).forEach(found::add);
    found.add(local);
    return List.copyOf(found);
  }

  private Optional<String> padded(String local) {
    int digits = namespace.startsWith(OBO) ? OBO_DIGITS : 0;
    Matcher fixed = FIXED.matcher(pattern.map(Pattern::pattern).orElse(""));
    if (fixed.matches()) {
      digits = Integer.parseInt(fixed.group(1));
    }
    return local.matches("[0-9]+") && local.length() < digits
        ? Optional.of("0".repeat(digits - local.length()) + local)
        : Optional.empty();
  }
}
