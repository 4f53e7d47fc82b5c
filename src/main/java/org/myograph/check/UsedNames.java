package org.myograph.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.apache.jena.graph.Graph;
import org.myograph.store.DiskTrouble;
import org.myograph.store.Finding;
import org.myograph.store.Names;

/**
 * Names of ours in queries, in the headers of look-ups and in questions: each stands in the graph.
 * A misspelt one is valid SPARQL that finds nothing, and would be served as if there were nothing
 * to find.
 */
final class UsedNames {
  private static final Pattern PREFIX =
      Pattern.compile("PREFIX\\s+([\\w-]*):\\s*<([^>\\s]*)>", Pattern.CASE_INSENSITIVE);
  private static final Pattern USE =
      Pattern.compile("<([^<>\\s]+)>|(?<![\\w:/?$@-])([\\w-]*):([A-Za-z][\\w-]*)");
  private static final Pattern COMMENT = Pattern.compile("\\s*#(?![+]).*");
  private static final String QUESTIONS = "questions.tsv";
  private static final String EXAMPLES = "examples";

  private final Set<String> known = new TreeSet<>();
  private final List<Finding> findings;

  /**
   * @param union all that the generation says, inside a READ transaction
   */
  UsedNames(Graph union, List<Finding> findings) {
    this.findings = findings;
    union
        .find()
        .forEach(
            triple ->
                Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
                    .filter(node -> node.isURI() && isOurs(node.getURI()))
                    .forEach(node -> known.add(node.getURI())));
  }

  /**
   * All {@code .rq} files below a folder, but the examples, which speak of our own concepts and
   * find nothing in another graph; and all {@code questions.tsv} below another.
   */
  void check(Path queries, Optional<Path> ontology) {
    each(queries, ".rq");
    ontology.ifPresent(folder -> each(folder, QUESTIONS));
  }

  private void each(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ending)).sorted().toList()) {
        if (!file.startsWith(folder.resolve(EXAMPLES))) {
          file(file);
        }
      }
    } catch (IOException e) {
      findings.add(Finding.of(folder, "cannot be read: " + DiskTrouble.reason(e)));
    }
  }

  private void file(Path file) throws IOException {
    Map<String, String> prefixes = new HashMap<>(Map.of("myo", Names.NS, "id", Names.ID));
    String text = Files.readString(file);
    Matcher declared = PREFIX.matcher(text);
    while (declared.find()) {
      prefixes.put(declared.group(1), declared.group(2));
    }
    List<String> lines = text.lines().toList();
    Set<String> told = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = COMMENT.matcher(lines.get(i)).matches() ? "" : lines.get(i);
      Matcher use = USE.matcher(PREFIX.matcher(line).replaceAll(""));
      while (use.find()) {
        String iri =
            use.group(1) != null
                ? use.group(1)
                : prefixes.getOrDefault(use.group(2), "") + use.group(3);
        if (isOurs(iri) && !known.contains(iri) && told.add(iri)) {
          String shown = use.group(1) != null ? "<" + iri + ">" : use.group();
          findings.add(
              new Finding(file, i + 1, 0, shown + " stands nowhere in the graph" + nearest(iri)));
        }
      }
    }
  }

  /** A name of the vocabulary or a concept; not a claim, a section or a graph. */
  private static boolean isOurs(String iri) {
    String local =
        iri.startsWith(Names.NS)
            ? iri.substring(Names.NS.length())
            : iri.startsWith(Names.ID) ? iri.substring(Names.ID.length()) : "";
    return local.matches("\\w[\\w-]*");
  }

  private String nearest(String iri) {
    int furthest = Math.max(2, (iri.length() - namespace(iri).length()) / 3);
    LevenshteinDistance distance = new LevenshteinDistance(furthest);
    Map<String, Integer> distances = new HashMap<>();
    known.forEach(other -> distances.put(other, distance.apply(iri, other)));
    return known.stream()
        .filter(other -> namespace(other).equals(namespace(iri)) && distances.get(other) >= 0)
        .min(Comparator.comparingInt(distances::get))
        .map(other -> "; did you mean " + other.replace(Names.NS, "myo:").replace(Names.ID, "id:"))
        .map(hint -> hint + "?")
        .orElse("");
  }

  private static String namespace(String iri) {
    return iri.startsWith(Names.NS) ? Names.NS : Names.ID;
  }
}
