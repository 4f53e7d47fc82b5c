package org.myograph.sparql.reason;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * The names that our own graphs use, and which of them is meant where another was written.
 *
 * @param properties IRIs of predicates
 * @param classes IRIs that something is of, or below
 * @param things IRIs of all that something is said of
 * @param graphs IRIs of named graphs
 * @param languages tags of texts
 */
record KnownNames(
    Set<String> properties,
    Set<String> classes,
    Set<String> things,
    Set<String> graphs,
    Set<String> languages) {

  private record Near(String iri, int score) {}

  /** Reads the names, in a transaction of its own. */
  static KnownNames of(DatasetGraph own) {
    return Txn.calculateRead(
        own,
        () -> {
          KnownNames names =
              new KnownNames(
                  new HashSet<>(),
                  new HashSet<>(),
                  new HashSet<>(),
                  new HashSet<>(),
                  new HashSet<>());
          names.read(own.getDefaultGraph());
          own.listGraphNodes().forEachRemaining(name -> add(names.graphs, name));
          return names;
        });
  }

  private void read(Graph graph) {
    Set<Node> kinds = Set.of(OWL.Class.asNode(), RDFS.Class.asNode());
    graph
        .find()
        .forEachRemaining(
            triple -> {
              Node object = triple.getObject();
              add(properties, triple.getPredicate());
              add(things, triple.getSubject());
              if (triple.predicateMatches(RDF.type.asNode())) {
                add(classes, object);
                if (kinds.contains(object)) {
                  add(classes, triple.getSubject());
                }
              } else if (triple.predicateMatches(RDFS.subClassOf.asNode())) {
                add(classes, object);
              }
              if (object.isLiteral() && !object.getLiteralLanguage().isEmpty()) {
                languages.add(object.getLiteralLanguage());
              }
            });
  }

  private static void add(Set<String> names, Node node) {
    if (node.isURI()) {
      names.add(node.getURI());
    }
  }

  /**
   * The one of {@code names} that was meant: written in another case or with hyphens, in another
   * namespace, or with a slip. Nothing rather than something far, and never by a code's digits.
   */
  static Optional<String> nearest(Set<String> names, String iri) {
    String local = key(localName(iri));
    boolean isCode = local.chars().anyMatch(Character::isDigit);
    int most = isCode || local.length() < 5 ? 0 : local.length() < 8 ? 1 : 2;
    if (local.isEmpty()) {
      return Optional.empty();
    }
    LevenshteinDistance distance = new LevenshteinDistance(most);
    return names.stream()
        .filter(name -> !name.equals(iri))
        .map(name -> new Near(name, score(distance, iri, local, name)))
        .filter(near -> near.score >= 0)
        .min(Comparator.comparingInt(Near::score).thenComparing(Near::iri))
        .map(Near::iri);
  }

  private static int score(LevenshteinDistance distance, String iri, String local, String name) {
    String other = key(localName(name));
    boolean sameSpace = namespace(iri).equals(namespace(name));
    if (other.equals(local)) {
      return sameSpace ? 0 : 1;
    }
    int slips = !sameSpace ? -1 : isSwapped(local, other) ? 1 : distance.apply(local, other);
    return slips < 0 ? -1 : slips + 1;
  }

  /** Two letters in the wrong order are one slip. */
  private static boolean isSwapped(String one, String other) {
    int first = 0;
    int last = one.length() - 1;
    if (one.length() != other.length()) {
      return false;
    }
    while (first < last && one.charAt(first) == other.charAt(first)) {
      first++;
    }
    while (last > first && one.charAt(last) == other.charAt(last)) {
      last--;
    }
    return last == first + 1
        && one.charAt(first) == other.charAt(last)
        && one.charAt(last) == other.charAt(first)
        && one.chars().noneMatch(Character::isDigit);
  }

  private static String key(String local) {
    return local.replaceAll("[-_ ]|%20", "").toLowerCase(Locale.ROOT);
  }

  private static String namespace(String iri) {
    return iri.substring(0, iri.length() - localName(iri).length());
  }

  private static String localName(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }
}
