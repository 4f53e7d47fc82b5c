package org.myograph.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.myograph.store.Finding;
import org.myograph.store.Names;

/**
 * Whether the file with an article's text is the edition that the graph speaks of: same SHA-256,
 * same length in bytes and in code points. Offsets into another edition would show wrong words.
 *
 * @param text IRI of the text, for example {@code https://w3id.org/myograph/source/neck-spasms}
 * @param file where the text is looked for, {@code neck-spasms.txt}
 */
record TextEdition(Node text, Path file) {

  /** One for each text that {@code union} speaks of. */
  static List<TextEdition> in(Graph union, Path folder) {
    return union.find(Node.ANY, RDF.type.asNode(), Names.myo("SourceText")).toList().stream()
        .map(Triple::getSubject)
        .map(text -> new TextEdition(text, folder.resolve(fileName(text))))
        .toList();
  }

  /** {@code neck-spasms.txt}. */
  static String fileName(Node text) {
    return text.getURI().replaceFirst("^.*[/#]", "") + ".txt";
  }

  boolean isAtHand() {
    return Files.isRegularFile(file);
  }

  /** The text; empty, with findings, when it is another edition or cannot be read. */
  Optional<String> read(Graph union, List<Finding> findings) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      findings.add(Finding.of(file, "cannot be read: " + e));
      return Optional.empty();
    }
    String decoded = new String(bytes, StandardCharsets.UTF_8);
    List<Finding> faults = new ArrayList<>();
    compare(union, "sha256", sha256(bytes), faults);
    compare(union, "byteLength", String.valueOf(bytes.length), faults);
    compare(union, "length", String.valueOf(decoded.codePointCount(0, decoded.length())), faults);
    findings.addAll(faults);
    return faults.isEmpty() ? Optional.of(decoded) : Optional.empty();
  }

  private void compare(Graph union, String property, String found, List<Finding> faults) {
    List<String> told =
        union.find(text, Names.myo(property), Node.ANY).toList().stream()
            .map(triple -> triple.getObject().getLiteralLexicalForm())
            .toList();
    if (!told.equals(List.of(found))) {
      faults.add(
          Finding.of(
              file,
              "another edition than the graph's: its myo:"
                  + property
                  + " is "
                  + found
                  + ", not "
                  + String.join(" and ", told)));
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
