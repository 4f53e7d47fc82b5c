package org.myograph.web.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** IRIs of namespaces that nobody declared. */
class CuriesTest {
  private final Curies curies = Curies.declared(Map.of("c_example", "https://a.example/"));

  private String expanded(String curie) {
    int colon = curie.indexOf(':');
    return curies.foreign().get(curie.substring(0, colon)) + curie.substring(colon + 1);
  }

  @Test
  void a_prefix_made_of_a_host_takes_no_other_s_place() {
    String[] iris = {"http://b.example/1", "https://b.example/1", "https://c.example/1"};
    String[] given = {curies.of(iris[0]), curies.of(iris[1]), curies.of(iris[2])};
    curies.of("https://a.example/1");
    for (int i = 0; i < iris.length; i++) {
      assertEquals(iris[i], expanded(given[i]));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://b.example", "https://b.example/", "https://b.example?x", "urn:x:y", "x"})
  void what_has_nothing_after_its_host_stays_as_it_is(String iri) {
    assertEquals(iri, curies.of(iri));
    assertEquals(Map.of(), curies.foreign());
  }
}
