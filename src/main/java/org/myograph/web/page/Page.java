package org.myograph.web.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.graph.GraphFactory;

/** One kind of page: which things have it, what it says of one, and how it shows that. */
interface Page {
  /** What the IRIs of its things begin with; where several fit, the longest counts. */
  String root();

  /** Name of the template, and of the query that lists the resources that it describes. */
  String name();

  /** Plural, as a heading over all things that have such a page. */
  String plural();

  /** Whether the IRI, which begins with the root and has no fragment, names something. */
  default boolean has(Reading reading, String iri) {
    return reading.describes(iri);
  }

  /** The IRI that is meant by another, for example by a short name. */
  default Optional<String> meant(Reading reading, String iri) {
    return Optional.empty();
  }

  /** All IRIs that have such a page, in the order in which people expect them. */
  List<Link> all(Reading reading);

  /** The same under headings; one group without a heading where there are none. */
  default Map<String, List<Link>> groups(Reading reading) {
    return Map.of("", all(reading));
  }

  /** The description in RDF. */
  default Graph graph(Reading reading, String iri) {
    Var node = Var.alloc("node");
    List<Node> nodes = reading.rows(name(), iri).stream().map(row -> row.get(node)).toList();
    return Description.of(reading.graph(), nodes);
  }

  /** What a list of all says of one: types and names. */
  default Graph listed(Reading reading, String iri) {
    Graph graph = GraphFactory.createDefaultGraph();
    Node thing = NodeFactory.createURI(iri);
    for (Binding row : reading.rows("listed", iri)) {
      graph.add(Triple.create(thing, row.get("property"), row.get("value")));
    }
    return graph;
  }

  /** What the template shows. */
  Map<String, Object> model(Reading reading, String iri);
}
