package org.myograph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.graph.NodeTransformLib;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.myograph.answer.Arguments;
import org.myograph.answer.BoundQuery;
import org.myograph.lookup.Lookup;
import org.myograph.lookup.Parameter;
import org.myograph.lookup.ParameterType;

/** RELIABILITY rows F-22, F-24 and F-26: no value of any parameter of any look-up does harm. */
class HostileValuesTest {
  private static final Set<Integer> ALLOWED = Set.of(200, 400, 404, 414);

  private static final List<String> HOSTILE =
      List.of(
          "} UNION { ?s ?p ?o } #",
          "\" } UNION { ?s ?p ?o } #",
          "' || 1=1 || '",
          "\"\"\"",
          "'''",
          "neck-spasm> ?p ?o . <x",
          "https://w3id.org/myograph/id/NeckSpasm> <a> <b> . ?s ?p ?o . <x",
          "https://w3id.org/myograph/id/NeckSpasm\n} INSERT DATA { <a> <b> <c> }",
          "myo:NeckSpasm } ; DROP ALL #",
          "$condition",
          "?s",
          "_:b0",
          "\\u003E",
          "\\",
          "a\nb",
          "a\r\nX-Injected: yes",
          "a\u0000b",
          "\u0001\u001b[31m",
          "%00",
          "%2e%2e%2f",
          "../../etc/passwd",
          "..",
          ".",
          "a/b",
          "a;x=y",
          "<script>alert(1)</script>",
          "${jndi:ldap://localhost/x}",
          "\u202Egnp.exe",
          "ñ\u0301😀",
          "\uFFFD",
          " ",
          "+",
          "-1",
          "999999999999999999999",
          "1e3",
          "NaN",
          "x".repeat(600),
          "x".repeat(10_000),
          ".json",
          "neck-spasm.ttl.csv");

  static Stream<Lookup> lookups() {
    return ApiUnderTest.lookups().stream();
  }

  @ParameterizedTest
  @MethodSource("lookups")
  void a_hostile_value_is_refused_or_harmless(Lookup lookup) {
    for (Parameter parameter : lookup.parameters()) {
      for (String value : HOSTILE) {
        Map<String, List<String>> call = new HashMap<>(lookup.example());
        call.put(parameter.name(), List.of(value));
        HttpResponse<String> response = ask(ApiUnderTest.call(lookup, call));
        String shown = lookup.name() + " " + parameter.name() + "=" + value.replaceAll("\\s", " ");
        assertTrue(ALLOWED.contains(response.statusCode()), shown + " " + response.statusCode());
        assertFalse(response.headers().firstValue("X-Injected").isPresent(), shown);
        assertFalse(response.body().contains("Exception"), shown);
        if (response.statusCode() == 200) {
          harmless(lookup, response, shown);
        } else {
          JsonNode problem = ApiUnderTest.json(response.body());
          assertEquals(response.statusCode(), problem.get("status").asInt(), shown);
          assertTrue(problem.get("detail").asText().length() < 2000, shown);
        }
      }
    }
  }

  private static HttpResponse<String> ask(String call) {
    return ApiUnderTest.service().get(call, "application/json");
  }

  /** An answer has no more than the look-up has for anything, and no columns but its own. */
  private static void harmless(Lookup lookup, HttpResponse<String> response, String shown) {
    JsonNode answer = ApiUnderTest.json(response.body());
    assertTrue(answer.has("items") || answer.has("id"), shown);
    Set<String> columns = new HashSet<>();
    lookup.columns().forEach(column -> columns.add(column.name()));
    if (!lookup.name().equals("explain")) {
      for (JsonNode item : answer.path("items")) {
        item.fieldNames().forEachRemaining(name -> assertTrue(columns.contains(name), shown));
      }
    }
  }

  /** What a caller writes becomes one term: the algebra is the same for whatever he writes. */
  @ParameterizedTest
  @MethodSource("lookups")
  void a_bound_text_changes_a_term_and_never_the_algebra(Lookup lookup) {
    for (Parameter parameter : lookup.parameters()) {
      if (parameter.type().paging()) {
        continue;
      }
      String plain = shape(lookup, parameter, "a plain value");
      for (String value : HOSTILE) {
        assertEquals(plain, shape(lookup, parameter, value), lookup.name() + " " + value);
      }
    }
  }

  /** Printed, parsed again and compiled, with the value's place marked. */
  private static String shape(Lookup lookup, Parameter parameter, String value) {
    Node node = NodeFactory.createLiteralString(value);
    Map<Var, Node> bindings = new HashMap<>();
    for (Parameter other : lookup.parameters()) {
      if (!other.type().paging() && other.type() != ParameterType.LIMIT) {
        bindings.put(Var.alloc(other.variable()), NodeFactory.createLiteralString("other"));
      }
    }
    bindings.put(Var.alloc(parameter.variable()), node);
    Arguments arguments = new Arguments(Map.of(), bindings, List.of(), 1, 0, true);
    Query bound = QueryFactory.create(BoundQuery.of(lookup, arguments).serialize());
    Node mark = NodeFactory.createURI("urn:x-myograph:value");
    Op op = NodeTransformLib.transform(n -> n.equals(node) ? mark : n, Algebra.compile(bound));
    return bound.getResultVars() + " " + op;
  }

  @Test
  void unknown_and_repeated_parameters_are_refused_and_the_known_ones_told() {
    for (Lookup lookup : ApiUnderTest.lookups()) {
      String example = ApiUnderTest.example(lookup);
      String more = example + (example.contains("?") ? "&" : "?");
      for (String parameter :
          List.of("stylesheet=x", "callback=x", "default-graph-uri=x", "iri2=x")) {
        HttpResponse<String> response = ask(more + parameter);
        assertEquals(400, response.statusCode(), more + parameter);
        assertTrue(response.body().contains("unknown-parameter"), response.body());
        lookup
            .parameters()
            .forEach(known -> assertTrue(response.body().contains(known.name()), response.body()));
      }
      for (Parameter parameter : lookup.parameters()) {
        if (!parameter.repeatable()) {
          String twice = parameter.name() + "=a&" + parameter.name() + "=b";
          HttpResponse<String> response = ask(more + twice);
          assertEquals(400, response.statusCode(), more + twice);
          assertTrue(response.body().contains("repeated-parameter"), response.body());
        }
      }
    }
  }

  @Test
  void ordinary_resources_withstand_the_same_values() {
    for (OrdinaryResource resource : OrdinaryResources.ALL) {
      for (String value : HOSTILE) {
        List<String> calls = new ArrayList<>();
        if (resource.path().contains("{")) {
          calls.add(resource.path().replaceAll("\\{[^}]*}", "V"));
        }
        String path = resource.path().replaceAll("\\{[^}]*}", "neck-pain");
        resource.parameters().forEach(q -> calls.add(path + "?" + q.name() + "=V"));
        for (String call : calls) {
          HttpResponse<String> response = ask("/api" + call.replace("V", Links.encode(value)));
          assertTrue(ALLOWED.contains(response.statusCode()), call + " " + value);
          assertFalse(response.body().contains("Exception"), call + " " + value);
        }
      }
    }
  }
}
