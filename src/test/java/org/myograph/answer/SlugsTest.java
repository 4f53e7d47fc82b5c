package org.myograph.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myograph.store.Generation;
import org.myograph.store.GenerationBuilder;
import org.myograph.store.LoadException;

class SlugsTest {

  @ParameterizedTest
  @CsvSource({
    "NeckSpasm,neck-spasm",
    "neck-spasms-C001,neck-spasms-c001",
    "ManyPeople,many-people",
    "hasSymptom,has-symptom",
    "Article_TypesOfNeckPain,article-types-of-neck-pain",
    "Giuriato2018,giuriato2018"
  })
  void a_local_name_becomes_a_slug(String name, String slug) {
    assertEquals(slug, Slugs.of(name));
  }

  /** What has no slug in the graph gets one in Java: both must go by the same rule. */
  @Test
  void the_graph_derives_the_same_slugs() throws LoadException {
    Path queries = Path.of("queries");
    try (Generation generation = new GenerationBuilder(Path.of("ontology"), queries).build()) {
      IndexQueries index = IndexQueries.read(queries);
      Index read = Index.of(generation, index, Optional.empty());
      assertTrue(read.concepts().all().size() > 100);
      for (Concept concept : read.concepts().all()) {
        assertEquals(concept.slug(), Slugs.of(Slugs.localName(concept.iri())));
      }
      for (Claim claim : read.claims().all()) {
        assertEquals(claim.slug(), Slugs.of(Slugs.localName(claim.iri())));
      }
    }
  }
}
