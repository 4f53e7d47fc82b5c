package org.myograph.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.junit.jupiter.api.Test;
import org.myograph.lookup.Lookup;

class BoundQueryTest {
  private static final Node IRI = NodeFactory.createURI("https://w3id.org/myograph/id/Cramp");

  private static Lookup lookup(String text) {
    Query query = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
    return new Lookup("x", "/x", "", "", List.of(), List.of(), List.of(), Map.of(), text, query);
  }

  private static Query bind(Lookup lookup, Map<Var, Node> bindings) {
    return BoundQuery.of(
        lookup, new Arguments(Map.of(), bindings, List.of(), Integer.MAX_VALUE, 0, false));
  }

  /** Each place where a parameter may stand. */
  private static final String EVERYWHERE =
      """
      SELECT ?a (COUNT(?b) AS ?n) WHERE {
        ?a ?p $x .
        { SELECT ?a { ?a ?q $x FILTER (BOUND($x) && !BOUND($y)) } }
        FILTER EXISTS { ?a ?r ?b . FILTER (COALESCE($x, ?b) = ?b && BOUND($x)) }
        OPTIONAL { ?a ?s ?b FILTER NOT EXISTS { $x ?t ?b } }
        GRAPH $x { ?a ?u ?v }
      }
      GROUP BY ?a HAVING (COUNT(?b) > 1 && BOUND($x)) ORDER BY ?n
      """;

  @Test
  void a_parameter_is_replaced_wherever_it_stands_and_the_query_can_be_printed() {
    Query bound = bind(lookup(EVERYWHERE), Map.of(Var.alloc("x"), IRI));
    String text = bound.serialize();
    assertFalse(text.contains("?x") || text.contains("$x"), text);
    assertFalse(text.contains("bound(<"), text);
    assertTrue(text.contains("?y"), text);
    assertEquals(text, QueryFactory.create(text, Syntax.syntaxSPARQL_11).serialize());
  }

  @Test
  void rows_that_the_order_leaves_equal_are_ordered_by_the_other_columns() {
    Query bound = bind(lookup("SELECT ?a ?b { ?a ?p ?b } ORDER BY DESC(?b)"), Map.of());
    assertEquals(2, bound.getOrderBy().size(), "the column that is a key already is none again");
    assertEquals(Query.ORDER_DESCENDING, bound.getOrderBy().get(0).getDirection());
  }

  @Test
  void the_look_up_s_own_query_stays_as_it_was() {
    Lookup lookup = lookup(EVERYWHERE);
    String before = lookup.query().serialize();
    bind(lookup, Map.of(Var.alloc("x"), IRI, Var.alloc("y"), IRI));
    assertEquals(before, lookup.query().serialize());
  }
}
