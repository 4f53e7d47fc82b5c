package org.myograph.web.format;

import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.myograph.answer.MappingRow;
import org.myograph.answer.Term;
import org.myograph.store.Names;
import org.myograph.store.SssomAxioms;

/** Rows of mapping sets as resources of the class sssom:Mapping, and as SSSOM/RDF has them. */
public final class MappingTriples {
  private MappingTriples() {}

  /** A row without an IRI of its own is a blank node. */
  public static Graph of(List<MappingRow> rows) {
    Graph graph = GraphFactory.createDefaultGraph();
    rows.forEach(row -> add(graph, row));
    SssomAxioms.of(graph).forEach(graph::add);
    return graph;
  }

  private static void add(Graph graph, MappingRow row) {
    Node node = row.iri().map(NodeFactory::createURI).orElseGet(NodeFactory::createBlankNode);
    graph.add(node, RDF.type.asNode(), Names.sssom("Mapping"));
    end(graph, node, "subject", row.subject());
    graph.add(node, Names.sssom("predicate_id"), NodeFactory.createURI(row.predicate()));
    end(graph, node, "object", row.object());
    if (row.negative()) {
      text(graph, node, Names.sssom("predicate_modifier"), Optional.of("Not"));
    }
    row.howMade()
        .ifPresent(
            iri ->
                graph.add(node, Names.sssom("mapping_justification"), NodeFactory.createURI(iri)));
    if (row.confidence().isPresent()) {
      String number = Double.toString(row.confidence().getAsDouble());
      Node confidence = NodeFactory.createLiteralDT(number, XSDDatatype.XSDdouble);
      graph.add(node, Names.sssom("confidence"), confidence);
    }
    text(graph, node, RDFS.comment.asNode(), row.comment());
    Node set = NodeFactory.createURI(row.set().iri());
    graph.add(node, DCTerms.isPartOf.asNode(), set);
    graph.add(set, RDF.type.asNode(), Names.sssom("MappingSet"));
  }

  private static void end(Graph graph, Node row, String end, Term term) {
    graph.add(row, Names.sssom(end + "_id"), NodeFactory.createURI(term.iri()));
    text(graph, row, Names.sssom(end + "_label"), term.label());
  }

  private static void text(Graph graph, Node row, Node property, Optional<String> value) {
    value.ifPresent(text -> graph.add(row, property, NodeFactory.createLiteralString(text)));
  }
}
