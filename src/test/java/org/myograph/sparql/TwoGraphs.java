package org.myograph.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.myograph.web.Service;

/** A service with two named graphs, and text that is hard on every syntax. */
abstract class TwoGraphs {
  static final String DATA =
      """
      PREFIX ex: <http://example.org/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      ex:a rdfs:label "spasme du cou, « sévère » 🙂"@fr .
      ex:one { ex:a ex:p 1 , 2 . }
      ex:two { ex:b ex:p "x,y\\n\\"z\\"" . }
      """;

  /** Gives three rows. */
  static final String SELECT =
      "SELECT ?s ?o { GRAPH ?g { ?s <http://example.org/p> ?o } } ORDER BY ?s ?o";

  static Service service;

  @BeforeAll
  static void start() {
    service = Service.of(Service.trig("generation-1", DATA));
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  static JsonNode json(String text) throws Exception {
    return new ObjectMapper().readTree(text);
  }

  static int rows(HttpResponse<String> response) throws Exception {
    assertEquals(200, response.statusCode(), response.body());
    return json(response.body()).get("results").get("bindings").size();
  }
}
