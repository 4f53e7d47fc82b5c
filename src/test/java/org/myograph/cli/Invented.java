package org.myograph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Ontologies that nobody wrote, of any size. */
final class Invented {
  private Invented() {}

  /**
   * An OBO file of {@code terms} terms in a tree, each fifth with a synonym, each tenth obsolete.
   */
  static Path obo(Path file, int terms) throws IOException {
    String prefix = file.getFileName().toString().replaceFirst("\\..*", "").toUpperCase();
    StringBuilder text = new StringBuilder("format-version: 1.2\nontology: invented\n");
    for (int i = 1; i <= terms; i++) {
      text.append("\n[Term]\nid: ").append(prefix).append(':').append(i);
      text.append("\nname: invented trouble number ").append(i);
      text.append("\ndef: \"The trouble that was invented as number ").append(i);
      text.append(".\" [").append(prefix).append(":self]\n");
      if (i % 10 == 0) {
        text.append("is_obsolete: true\n");
      } else {
        text.append("is_a: ").append(prefix).append(':').append(parent(i)).append('\n');
        text.append(i % 5 == 1 ? "synonym: \"made-up " + i + "\" EXACT []\n" : "");
      }
    }
    return Files.writeString(file, text);
  }

  /** Never an obsolete one. */
  private static int parent(int term) {
    int parent = Math.max(1, term / 4);
    return parent % 10 == 0 ? parent + 1 : parent;
  }
}
