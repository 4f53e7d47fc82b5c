package org.myograph.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which patterns wait, seen in the query as it is run. */
class PathOrderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        // Both ends free: after the pattern that binds one.
        "?a :p? ?b . ?b :q :x            → ?b :q :x . ?a :p? ?b",
        "?a :p+ ?b . ?c :p* ?a . ?b :q 1 → ?b :q 1 . ?a :p+ ?b . ?c :p* ?a",
        "?a (:p|:q) ?b . ?b a :T         → ?b a :T . ?a (:p|:q) ?b",
        // A blank node's property too: it is a variable.
        "[] :p? ?b . ?b :q :x            → ?b :q :x . [] :p? ?b",
        // One end known, or known from before: as it is written.
        ":a :p? ?b . ?b :q :x            → :a :p? ?b . ?b :q :x",
        "VALUES ?a { :a } ?a :p? ?b . ?b :q :x → VALUES ?a { :a } ?a :p? ?b . ?b :q :x",
        "?a :q :x OPTIONAL { ?a :p? ?b . ?b :q ?c } → ?a :q :x OPTIONAL { ?a :p? ?b . ?b :q ?c }",
        // Nothing binds an end: after all others.
        "?a :p? ?b . ?c :q :x            → ?c :q :x . ?a :p? ?b",
        "?a :p? ?b                       → ?a :p? ?b",
        // Inside of others.
        "{ ?a :p? ?b . ?b :q :x } UNION { ?a :q ?b } → { ?b :q :x . ?a :p? ?b } UNION { ?a :q ?b }",
        "GRAPH ?g { ?a :p? ?b . ?b :q :x } → GRAPH ?g { ?b :q :x . ?a :p? ?b }",
        "?a :q :x MINUS { ?a :p? ?b . ?b :q :y } → ?a :q :x MINUS { ?b :q :y . ?a :p? ?b }",
        "?a :q :x { SELECT ?a { ?a :p? ?b . ?b :q :y } } → ?a :q :x { SELECT ?a { ?b :q :y . ?a :p? ?b } }",
      })
  void a_path_with_two_free_ends_waits(String written, String run) {
    Query query = parse(written);
    PathOrder.apply(query);
    assertEquals(parse(run).getQueryPattern(), query.getQueryPattern());
    assertEquals(List.copyOf(parse(written).getResultVars()), query.getResultVars());
  }

  private static Query parse(String pattern) {
    String text = "PREFIX : <http://example.org/> SELECT * { " + pattern + " }";
    return QueryFactory.create(text, Syntax.syntaxSPARQL_11);
  }
}
