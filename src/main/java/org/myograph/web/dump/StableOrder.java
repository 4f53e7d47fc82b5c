package org.myograph.web.dump;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/**
 * One order and one labelling for the same data, however it was loaded. Blank nodes get their
 * labels from what is said of them. That is exact for nodes that hang below each other as trees, as
 * OWL's anonymous classes do; nodes in a ring are told apart by what surrounds them, and those that
 * nothing tells apart are interchangeable.
 */
final class StableOrder {
  /** A statement with the text that it is sorted by. */
  private record Keyed<T>(String key, T statement) {}

  private final Map<Node, List<Quad>> below = new LinkedHashMap<>();
  private final Map<Node, List<Quad>> above = new HashMap<>();
  private final Map<Node, String> hashes = new HashMap<>();
  private final Map<Node, Node> labels = new LinkedHashMap<>();
  private int rings;

  private StableOrder(List<Quad> quads) {
    for (Quad quad : quads) {
      if (quad.getSubject().isBlank()) {
        below.computeIfAbsent(quad.getSubject(), node -> new ArrayList<>()).add(quad);
      }
      if (quad.getObject().isBlank()) {
        below.computeIfAbsent(quad.getObject(), node -> new ArrayList<>());
        above.computeIfAbsent(quad.getObject(), node -> new ArrayList<>()).add(quad);
      }
    }
    List<Node> nodes =
        below.keySet().stream().sorted(Comparator.comparing(node -> place(node))).toList();
    nodes.stream().filter(this::isRoot).forEach(this::label);
    nodes.forEach(this::label);
  }

  /** The quads with stable labels, sorted by graph, subject, predicate and object. */
  static List<Quad> quads(List<Quad> quads) {
    StableOrder order = new StableOrder(quads);
    return quads.stream()
        .map(
            quad ->
                Quad.create(
                    quad.getGraph(),
                    order.renamed(quad.getSubject()),
                    quad.getPredicate(),
                    order.renamed(quad.getObject())))
        .map(quad -> new Keyed<>(quad.getGraph() + "\n" + key(quad.asTriple()), quad))
        .sorted(Comparator.comparing(Keyed::key))
        .map(Keyed::statement)
        .toList();
  }

  /** Triples sorted by subject, predicate and object. */
  static List<Triple> triples(Collection<Triple> triples) {
    return triples.stream()
        .map(triple -> new Keyed<>(key(triple), triple))
        .sorted(Comparator.comparing(Keyed::key))
        .map(Keyed::statement)
        .toList();
  }

  private static String key(Triple triple) {
    return OurGraphs.text(triple.getSubject())
        + "\n"
        + OurGraphs.text(triple.getPredicate())
        + "\n"
        + OurGraphs.text(triple.getObject());
  }

  private Node renamed(Node node) {
    return labels.getOrDefault(node, node);
  }

  private boolean isRoot(Node node) {
    return above.getOrDefault(node, List.of()).stream().noneMatch(q -> q.getSubject().isBlank());
  }

  /** Numbers a node and, depth first, those below it. */
  private void label(Node node) {
    if (labels.containsKey(node)) {
      return;
    }
    labels.put(node, NodeFactory.createBlankNode("b" + labels.size()));
    below.get(node).stream()
        .filter(quad -> quad.getObject().isBlank())
        .sorted(Comparator.comparing(quad -> line(quad, Set.of())))
        .forEach(quad -> label(quad.getObject()));
  }

  /** What is said of a node, and what leads to it. */
  private String place(Node node) {
    String leading =
        above.getOrDefault(node, List.of()).stream()
            .map(quad -> text(quad.getSubject(), Set.of()) + OurGraphs.text(quad.getPredicate()))
            .sorted()
            .collect(Collectors.joining(" "));
    return hash(node, Set.of()) + leading;
  }

  private String hash(Node node, Set<Node> within) {
    String known = hashes.get(node);
    if (known != null) {
      return known;
    }
    if (within.contains(node)) {
      rings++;
      return "ring";
    }
    int before = rings;
    Set<Node> deeper = new HashSet<>(within);
    deeper.add(node);
    Set<String> lines = new TreeSet<>();
    below.get(node).forEach(quad -> lines.add(line(quad, deeper)));
    String hash = sha256(String.join("\n", lines));
    if (rings == before) {
      // In a ring a hash depends on where one entered it.
      hashes.put(node, hash);
    }
    return hash;
  }

  private String line(Quad quad, Set<Node> within) {
    return quad.getGraph()
        + " "
        + OurGraphs.text(quad.getPredicate())
        + " "
        + text(quad.getObject(), within);
  }

  private String text(Node node, Set<Node> within) {
    return node.isBlank() ? hash(node, within) : OurGraphs.text(node);
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
