package org.myograph.answer.terms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What specialists say for everyday words: {@code belly} for {@code abdominal}. A small table of
 * general knowledge, in {@code lay-words.tsv}; made from no test's questions.
 */
public final class LayWords {
  private static final float WEIGHT = 1;
  private static final int LONGEST_PHRASE = 3;

  private final Map<String, Map<String, Float>> byPhrase = new HashMap<>();

  /** The table of the program. */
  public static LayWords read() {
    try (InputStream in = LayWords.class.getResourceAsStream("lay-words.tsv")) {
      return new LayWords(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param lines an everyday word or phrase, a tab, words of specialists separated by commas
   */
  public LayWords(List<String> lines) {
    for (String line : lines) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] parts = line.split("\t");
      Map<String, Float> others =
          byPhrase.computeIfAbsent(key(stems(parts[0])), phrase -> new LinkedHashMap<>());
      for (String other : parts[1].split(",")) {
        stems(other).forEach(stem -> others.put(stem, WEIGHT));
      }
    }
  }

  private static List<String> stems(String text) {
    return Words.of(Words.STEMS, text, 10);
  }

  private static String key(List<String> stems) {
    return String.join(" ", stems);
  }

  /** For each of the stems what else may stand for it. */
  Map<String, Map<String, Float>> of(List<String> stems) {
    Map<String, Map<String, Float>> found = new HashMap<>();
    for (int from = 0; from < stems.size(); from++) {
      for (int to = from + 1; to <= Math.min(stems.size(), from + LONGEST_PHRASE); to++) {
        Map<String, Float> others = byPhrase.get(key(stems.subList(from, to)));
        if (others != null) {
          found.computeIfAbsent(stems.get(from), s -> new LinkedHashMap<>()).putAll(others);
        }
      }
    }
    return found;
  }
}
