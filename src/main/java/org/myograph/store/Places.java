package org.myograph.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Where a node is described: the file and the line on which its block, or its row, starts. */
public final class Places {
  private static final Pattern PREFIX =
      Pattern.compile("^\\s*@?(?:prefix|PREFIX)\\s+([^\\s:]*):\\s*<([^>]*)>");
  private static final Pattern BLOCK =
      Pattern.compile("^(?:<([^>\\s]*)>|([^\\s<>:@#\"_]*):(\\S+))");

  private final Map<Node, List<Place>> places = new HashMap<>();
  private final List<SourceFile> files = new ArrayList<>();

  /**
   * @param file a source
   * @param line counted from 1
   */
  public record Place(SourceFile file, long line) {}

  /** Remembers every line of a Turtle file that starts a block: a subject without indentation. */
  void addTurtle(SourceFile file) {
    files.add(file);
    Map<String, String> prefixes = new HashMap<>();
    boolean inLongString = false;
    long number = 0;
    for (String line : file.text().split("\n", -1)) {
      number++;
      if (!inLongString) {
        Matcher prefix = PREFIX.matcher(line);
        Matcher block = BLOCK.matcher(line);
        if (prefix.find()) {
          prefixes.put(prefix.group(1), prefix.group(2));
        } else if (block.find()) {
          String namespace = prefixes.getOrDefault(block.group(2), "");
          String iri = block.group(1) != null ? block.group(1) : namespace + block.group(3);
          add(NodeFactory.createURI(iri), file, number);
        }
      }
      inLongString ^= (line.length() - line.replace("\"\"\"", "").length()) / 3 % 2 == 1;
    }
  }

  void add(Node node, SourceFile file, long line) {
    places.computeIfAbsent(node, unused -> new ArrayList<>()).add(new Place(file, line));
  }

  /** The last block of {@code node} in {@code file}. */
  long lastLine(SourceFile file, Node node) {
    return places.getOrDefault(node, List.of()).stream()
        .filter(place -> place.file().equals(file))
        .mapToLong(Place::line)
        .max()
        .orElse(1);
  }

  /** The first block of {@code node}; failing that the first line of a source that names it. */
  public Optional<Place> of(Node node) {
    List<Place> known = places.get(node);
    return known != null ? Optional.of(known.get(0)) : mention(node);
  }

  /** A finding about {@code node}, at its place, or else about {@code fallback} as a whole. */
  public Finding finding(Node node, Path fallback, String message) {
    return of(node)
        .map(place -> place.file().at(place.line(), 0, message))
        .orElseGet(() -> Finding.of(fallback, message));
  }

  private Optional<Place> mention(Node node) {
    if (!node.isURI()) {
      return Optional.empty();
    }
    String localName = node.getURI().replaceFirst("^.*/", "");
    return files.stream().flatMap(file -> naming(file, localName).stream()).findFirst();
  }

  /** The first line of {@code file} on which {@code name} stands, alone or behind a prefix. */
  public static Optional<Place> naming(SourceFile file, String name) {
    Pattern pattern = Pattern.compile("(?:^|[/:#\\s])" + Pattern.quote(name) + "(?![\\w-])");
    long number = 0;
    for (String line : file.text().split("\n", -1)) {
      number++;
      if (pattern.matcher(line).find()) {
        return Optional.of(new Place(file, number));
      }
    }
    return Optional.empty();
  }
}
