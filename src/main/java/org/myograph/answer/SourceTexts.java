package org.myograph.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The articles' own texts, where the service was given them. A file counts only if it is the very
 * edition that the graph speaks of: its SHA-256 must be equal.
 */
public final class SourceTexts {
  private static final String ENDING = ".txt";
  private final Map<String, int[]> codePoints = new HashMap<>();

  /**
   * Reads {@code <last part of the text's IRI>.txt} for each text.
   *
   * @param texts rows of the index query {@code texts}
   */
  SourceTexts(Optional<Path> folder, List<IndexRow> texts) {
    if (folder.isEmpty()) {
      return;
    }
    for (IndexRow row : texts) {
      String iri = row.text("text");
      Path file = folder.get().resolve(Slugs.localName(iri) + ENDING);
      if (Files.isRegularFile(file)) {
        byte[] bytes = read(file);
        if (sha256(bytes).equals(row.text("sha256"))) {
          codePoints.put(iri, new String(bytes, StandardCharsets.UTF_8).codePoints().toArray());
        }
      }
    }
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // Every Java platform has it.
    }
  }

  /** Whether the words of that text are at hand. */
  public boolean has(String text) {
    return codePoints.containsKey(text);
  }

  /** IRIs of the texts at hand, sorted. */
  public Set<String> available() {
    return new TreeSet<>(codePoints.keySet());
  }

  /** The words from {@code start} to before {@code end}, in code points; empty without the text. */
  public Optional<String> words(String text, int start, int end) {
    int[] all = codePoints.get(text);
    if (all == null || start < 0 || end > all.length || start > end) {
      return Optional.empty();
    }
    return Optional.of(new String(all, start, end - start));
  }
}
