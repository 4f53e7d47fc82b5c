package org.myograph.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The queries of {@code ontology/shapes.ttl} keep to what SHACL, appendix A (pre-binding), allows:
 * processors other than Jena refuse a graph of shapes that does not, whole.
 */
class ShapesLanguageTest {
  private static final Pattern FORBIDDEN =
      Pattern.compile("(?i)(?<![\\w:?$])(VALUES|MINUS|SERVICE)(?!\\w)");
  private static final Pattern NOT_OF_THIS =
      Pattern.compile("(?i)\\bSELECT\\s+(?!(DISTINCT\\s+)?[$]this\\b)");
  private static final String PREFIXES = "PREFIX : <https://example.org/>\n";

  @Test
  void noQueryOfAShapeUsesWhatPreBindingForbids() {
    Graph shapes = RDFDataMgr.loadGraph("ontology/shapes.ttl");
    StringBuilder prefixes = new StringBuilder();
    shapes
        .getPrefixMapping()
        .getNsPrefixMap()
        .forEach((prefix, iri) -> prefixes.append("PREFIX %s: <%s>\n".formatted(prefix, iri)));
    List<String> faults = new ArrayList<>();
    int queries = 0;
    for (Node property : List.of(SHACL.select, SHACL.ask)) {
      for (var triple : shapes.find(Node.ANY, property, Node.ANY).toList()) {
        String text = triple.getObject().getLiteralLexicalForm();
        forbidden(prefixes + text).forEach(word -> faults.add(word + " in " + text));
        queries++;
      }
    }
    assertTrue(queries > 30, "only " + queries);
    assertEquals(List.of(), faults);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "VALUES | SELECT $this { $this :p ?o VALUES ?o { 1 } }",
        "VALUES | SELECT $this { $this :p ?o } VALUES ?o { 1 }",
        "MINUS | SELECT $this { $this :p ?o FILTER EXISTS { ?o :q ?r MINUS { ?r :s 1 } } }",
        "SERVICE | SELECT $this { $this :p ?o SERVICE :x { ?o :q ?r } }",
        "SELECT | SELECT $this { $this :p ?o { SELECT ?o { ?o :q ?r } } }"
      })
  void whatIsForbiddenWouldBeNoticed(String row) {
    String[] parts = row.split(" \\| ");
    assertEquals(List.of(parts[0]), forbidden(PREFIXES + parts[1]));
  }

  /** By the words of the text, as pySHACL looks for them, without strings, IRIs and comments. */
  private static List<String> forbidden(String text) {
    QueryFactory.create(text);
    String bare = text.replaceAll("\"[^\"]*\"|<[^>\\s]*>|#.*", " ");
    List<String> found = new ArrayList<>();
    Matcher word = FORBIDDEN.matcher(bare);
    while (word.find()) {
      found.add(word.group().toUpperCase(Locale.ROOT));
    }
    // An inner query, like the outer one, must hand out the variable that is bound from outside.
    if (NOT_OF_THIS.matcher(bare).find()) {
      found.add("SELECT");
    }
    return found;
  }
}
