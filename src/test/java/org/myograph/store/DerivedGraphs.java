package org.myograph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a plain query over the project's own graph finds, from one kind of store. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DerivedGraphs {
  private static final String PREFIXES =
      """
      PREFIX graph: <https://w3id.org/myograph/graph/>
      PREFIX id: <https://w3id.org/myograph/id/>
      PREFIX myo: <https://w3id.org/myograph/ns#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      """;

  private Generation generation;

  abstract Generation load(GenerationBuilder builder) throws Exception;

  @BeforeAll
  void load() throws Exception {
    generation = load(new GenerationBuilder(Path.of("ontology"), Path.of("queries")));
  }

  @AfterAll
  void close() {
    generation.close();
  }

  /** The values of a query's one column: local names, or texts. */
  Set<String> ask(String query) {
    List<String> found = new ArrayList<>();
    Txn.executeRead(
        generation.dataset(),
        () -> {
          try (QueryExec exec =
              QueryExec.dataset(generation.dataset())
                  .query(QueryFactory.create(PREFIXES + query))
                  .build()) {
            RowSet rows = exec.select();
            rows.forEachRemaining(
                row -> {
                  var node = row.get(rows.getResultVars().get(0));
                  found.add(
                      node.isURI()
                          ? node.getURI().replaceFirst("^.*[/#]", "")
                          : node.getLiteralLexicalForm());
                });
          }
        });
    Set<String> different = new TreeSet<>(found);
    assertEquals(different.size(), found.size(), "a row came twice: " + found);
    return different;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Activity", "AnatomicalStructure", "CausalFactor", "Condition", "Duration", "Mechanism",
        "NeurologicalSymptom", "PainSymptom", "Quality", "Specialist", "Symptom", "Theory"
      })
  void theMembersOfAKindAreItsConceptsAtAnyDepthAndNothingElse(String kind) {
    Set<String> members = ask("SELECT ?s { ?s a myo:" + kind + " }");
    assertTrue(!members.isEmpty(), kind);
    assertEquals(
        ask("SELECT DISTINCT ?s { ?s a skos:Concept ; rdfs:subClassOf+ myo:" + kind + " }"),
        members);
    assertTrue(members.stream().noneMatch(name -> name.startsWith("Model")), members.toString());
  }

  @Test
  void aConceptIsNoInstanceOfAConcept() {
    assertEquals(Set.of(), ask("SELECT ?s { ?s a ?c . ?c a skos:Concept }"));
    assertEquals(
        Set.of("Class", "Concept", "Condition"),
        ask("SELECT ?type { id:RecurringNeckSpasm a ?type }"));
  }

  @Test
  void aTypeThatWasDerivedStandsInAGraphThatSaysSo() {
    assertEquals(
        Set.of("types"), ask("SELECT ?g { GRAPH ?g { id:Dizziness a myo:NeurologicalSymptom } }"));
  }

  @Test
  void modelCasesStandInGraphsOfTheirOwnAndNotInTheDefaultOne() {
    String cases = "GRAPH <https://w3id.org/myograph/graph/articles/neck-spasms/cases>";
    assertEquals(
        Set.of("ModelCasePulledHead", "ModelCaseSeverePain"),
        ask("SELECT ?s { " + cases + " { ?s a id:NeckSpasm } }"));
    assertEquals(Set.of(), ask("SELECT ?s { ?s a id:NeckSpasm }"));
    assertEquals(
        Set.of(), ask("SELECT DISTINCT ?s { ?s ?p ?o FILTER (CONTAINS(STR(?s), '/id/Model')) }"));
    assertEquals(
        Set.of("ModelCasePulledHead", "ModelCaseSeverePain"),
        ask("SELECT ?s { GRAPH graph:inferred\\/cases { ?s a id:SevereNeckSpasm } }"));
  }

  @Test
  void aSevereNeckSpasmHasTheFiveSymptomsThatTheLookUpGives() {
    assertEquals(
        Set.of("BalanceIssue", "BlurredVision", "Dizziness", "Fatigue", "VisionTrouble"),
        ask("SELECT ?s { id:SevereNeckSpasm myo:hasSymptom ?s }"));
    assertEquals(
        Set.of("BlurredVision"),
        ask(
            "SELECT ?s { GRAPH graph:derived\\/examples { id:SevereNeckSpasm myo:hasSymptom ?s } }"));
  }

  @ParameterizedTest
  @CsvSource({
    "Headache, OngoingNeckSpasm Stress",
    "NeckSpasm, AlteredElectricalSignals ProtectiveMuscleResponse",
    "AlteredElectricalSignals, BrainAbnormality NervePathwayAbnormality",
    "Fatigue, ElevatedStress IntensePain NumerousHeadMovements"
  })
  void causeAndEffectAreFoundFromBothEnds(String effect, String causes) {
    Set<String> expected = new TreeSet<>(List.of(causes.split(" ")));
    assertEquals(expected, ask("SELECT ?x { ?x myo:mayCause id:" + effect + " }"));
    assertEquals(expected, ask("SELECT ?x { id:" + effect + " myo:mayBeCausedBy ?x }"));
  }

  @Test
  void theInverseOfAClaimThatIsNotAssertedIsMadeNowhere() {
    assertEquals(
        Set.of("Dehydration"),
        ask(
            "SELECT ?s { ?c myo:predicate myo:mayCause ; myo:subject ?s ; myo:polarity myo:Unknown }"));
    assertEquals(Set.of(), ask("SELECT ?x { id:ElectrolyteImbalance myo:mayBeCausedBy ?x }"));
    assertEquals(Set.of(), ask("SELECT ?x { id:Dehydration myo:mayCause ?x }"));
  }

  @Test
  void noTripleIsBothStatedAndDerived() {
    assertEquals(
        Set.of(),
        ask(
            """
            SELECT ?s {
              GRAPH graph:direct { ?s ?p ?o }
              GRAPH ?g { ?s ?p ?o }
              FILTER (STRSTARTS(STR(?g), STR(graph:derived)) || ?g = graph:inferred)
            }
            """));
  }
}
