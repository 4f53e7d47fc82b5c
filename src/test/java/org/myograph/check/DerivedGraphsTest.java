package org.myograph.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResIterator;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code queries/derive} makes of the ontology and the article on neck spasms. */
class DerivedGraphsTest {
  private static final String NS = "https://w3id.org/myograph/ns#";
  private static final String CLAIM = "https://w3id.org/myograph/id/claim/neck-spasms-C";
  private static final String OA = "http://www.w3.org/ns/oa#";
  private static final String BIOLINK = "https://w3id.org/biolink/vocab/";
  private static final String TEXT = "https://w3id.org/myograph/source/neck-spasms";

  private static Model sources;

  @BeforeAll
  static void read() {
    sources = ModelFactory.createDefaultModel();
    for (String file : List.of("myograph", "concepts", "articles/neck-spasms/article")) {
      RDFDataMgr.read(sources, "ontology/" + file + ".ttl");
    }
  }

  @Test
  void thereAreTheClaimsFrom1To102() {
    List<String> expected =
        IntStream.rangeClosed(1, 102).mapToObj(n -> "%s%03d".formatted(CLAIM, n)).toList();
    assertEquals(expected, claims().stream().map(Resource::getURI).sorted().toList());
  }

  @Test
  void anAssertedClaimYieldsItsTripleAndNoOtherDoes() throws IOException {
    Model expected = ModelFactory.createDefaultModel();
    for (Resource claim : claims()) {
      if (claim.hasProperty(myo("polarity"), sources.createResource(NS + "Asserted"))) {
        expected.add(
            claim.getPropertyResourceValue(myo("subject")),
            claim.getPropertyResourceValue(myo("predicate")).as(Property.class),
            claim.getProperty(myo("object")).getObject());
      }
    }
    assertEquals(97, expected.size());
    assertTrue(expected.isIsomorphicWith(derive("direct")));
  }

  @Test
  void aPlaceBecomesTwoNumbersInItsText() throws IOException {
    Model places = derive("derived-places");
    Resource place = places.createResource(TEXT + "#char=1683,1710");
    assertTrue(place.hasProperty(RDF.type, places.createResource(OA + "TextPositionSelector")));
    assertEquals(1683, place.getProperty(places.createProperty(OA + "start")).getInt());
    assertEquals(1710, place.getProperty(places.createProperty(OA + "end")).getInt());
    assertTrue(place.hasProperty(myo("inText"), places.createResource(TEXT)));
    assertEquals(
        List.of(),
        sources.listObjectsOfProperty(myo("assertionPlace")).toSet().stream()
            .filter(named -> !places.containsResource(named))
            .toList());
  }

  @Test
  void aClaimInheritsWhatItDoesNotSayItself() throws IOException {
    Model inherited = derive("derived-provenance");
    Property level = inherited.createProperty(BIOLINK + "knowledge_level");
    Property agent = inherited.createProperty(BIOLINK + "agent_type");
    Resource stated = inherited.createResource(CLAIM + "081");
    Resource composed = inherited.createResource(CLAIM + "084");
    assertTrue(stated.hasProperty(level, "knowledge_assertion"));
    assertTrue(stated.hasProperty(agent, "automated_agent"));
    assertFalse(composed.hasProperty(level), "it has a level of its own");
    assertTrue(composed.hasProperty(agent, "automated_agent"));
    assertEquals(
        102, inherited.listStatements(null, myo("article"), (Resource) null).toList().size());
  }

  @ParameterizedTest
  @CsvSource({
    "id/NeckSpasm, neck-spasm",
    "id/claim/neck-spasms-C001, neck-spasms-c001",
    "id/ArticleTypesOfNeckPain, article-types-of-neck-pain",
    "id/Giuriato2018, giuriato2018",
    "id/DecreasedNeckRangeOfMotion, decreased-neck-range-of-motion",
    "ns#NeurologicalSymptom, neurological-symptom",
    "ns#ManyPeople, many-people",
    "ns#canDiagnoseCauseOf, can-diagnose-cause-of",
    "article/neck-spasms, neck-spasms",
    "article/neck-spasms#references, references"
  })
  void aShortNameIsTheLocalNameInKebabCase(String name, String slug) throws IOException {
    Resource thing = derive("derived-slugs").createResource("https://w3id.org/myograph/" + name);
    assertEquals(
        List.of(slug),
        thing.listProperties(SKOS.notation).mapWith(found -> found.getString()).toList());
  }

  @Test
  void onlyWhatWeNameHasAShortName() throws IOException {
    Model slugs = derive("derived-slugs");
    assertTrue(slugs.size() > 250, "only " + slugs.size());
    assertEquals(
        List.of(),
        slugs.listSubjects().mapWith(Resource::getURI).toList().stream()
            .filter(
                iri ->
                    !iri.matches("https://w3id.org/myograph/(id/|ns#|article/).+")
                        || iri.startsWith(TEXT))
            .toList());
  }

  private static List<Resource> claims() {
    ResIterator found =
        sources.listSubjectsWithProperty(RDF.type, sources.createResource(NS + "Claim"));
    return found.toList();
  }

  private static Property myo(String name) {
    return ResourceFactory.createProperty(NS, name);
  }

  private static Model derive(String name) throws IOException {
    String query = Files.readString(Path.of("queries/derive", name + ".rq"));
    try (QueryExecution exec = QueryExecution.create(QueryFactory.create(query), sources)) {
      return exec.execConstruct();
    }
  }
}
