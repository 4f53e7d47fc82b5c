package org.myograph.web.page;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** A list of all things that have one kind of page, in RDF. */
final class Listing {
  private Listing() {}

  /** IRI of the list: that of its things without what tells them apart. */
  static String iri(Page page) {
    return page.root().replaceFirst("/$", "");
  }

  /** The list with what the graph says of it, and its members, each with its types and names. */
  static Graph graph(Reading reading, Page page) {
    Graph graph = GraphFactory.createDefaultGraph();
    Node list = NodeFactory.createURI(iri(page));
    Node title = NodeFactory.createLiteralLang(page.plural(), "en");
    graph.add(Triple.create(list, RDF.type.asNode(), RDFS.Container.asNode()));
    graph.add(Triple.create(list, RDFS.label.asNode(), title));
    reading.graph().find(list, Node.ANY, Node.ANY).forEach(graph::add);
    for (Link link : page.all(reading)) {
      Node member = NodeFactory.createURI(link.iri());
      graph.add(Triple.create(list, RDFS.member.asNode(), member));
      GraphUtil.addInto(graph, page.listed(reading, link.iri()));
    }
    return graph;
  }
}
