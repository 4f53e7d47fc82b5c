package org.myograph.sparql;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.PrefixMap;

/** The prefixes that shorten a name of a graph: who asked without any can read the answer too. */
final class UsedPrefixes {
  private final PrefixMap known;
  private final Map<String, String> used = new HashMap<>();

  private UsedPrefixes(PrefixMap known) {
    this.known = known;
  }

  static Map<String, String> of(Graph graph, PrefixMap known) {
    UsedPrefixes prefixes = new UsedPrefixes(known);
    graph
        .find()
        .forEachRemaining(
            triple -> {
              prefixes.look(triple.getSubject());
              prefixes.look(triple.getPredicate());
              prefixes.look(triple.getObject());
            });
    return prefixes.used;
  }

  private void look(Node node) {
    String iri =
        node.isURI() ? node.getURI() : node.isLiteral() ? node.getLiteralDatatypeURI() : null;
    Pair<String, String> shortened = iri == null ? null : known.abbrev(iri);
    if (shortened != null) {
      used.put(shortened.getLeft(), known.get(shortened.getLeft()));
    }
  }
}
