package org.myograph.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mappings, the OWL profile, shapes and check queries. */
class ChecksTest extends SpoiltGraph {
  private static final String HPO = "ontology/mappings/hpo.sssom.tsv";

  @Test
  void theSmallGraphHasNothingToFind() throws Exception {
    Report report = report(Optional.of(small.texts()));
    assertEquals(List.of(), report.findings());
    assertEquals(List.of(), report.notes());
  }

  /** What to replace in hpo.sssom.tsv, with what; line; part of the message. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "id:Tingling | id:Tickling | 9 | id:Tickling is mapped and is no term of ours",
        "tingling\\tskos:exactMatch | tingling\\trdfs:seeAlso | 9 | rdfs:seeAlso is no SKOS mapping",
        "Not\\tHP:0003394 | \\tHP:0003401 | 9 | HP:0003401 is an exact match of both id:Cramp and id:Tingling",
      })
  void aBadMappingIsFound(String old, String replacement, long line, String message)
      throws Exception {
    small.edit(HPO, old.replace("\\t", "\t"), replacement.replace("\\t", "\t"));
    assertFound(HPO, line, message, report(Optional.empty()));
  }

  @Test
  void aNegativeMappingContradictsNoExactOne() throws Exception {
    small.edit(HPO, "HP:0003394", "HP:0003401");
    assertEquals(List.of(), report(Optional.empty()).findings());
  }

  @Test
  void aMappingThatStandsInTwoFilesIsFound() throws Exception {
    String table = Files.readString(small.home().resolve(HPO));
    small.write(
        "ontology/mappings/review.sssom.tsv", table.replace("mapping/hpo", "mapping/review"));
    assertFound(
        "ontology/mappings/review.sssom.tsv",
        9,
        "id:Tingling is mapped to HP:0003401 in two files",
        report(Optional.empty()));
  }

  /** Block appended to concepts.ttl; its line after the end; part of the message. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "id:Odd a owl:Class ; owl:equivalentClass id:Cramp . | 1 | owl:equivalentClass is outside our profile",
        "id:Odd a owl:Class ; owl:unionOf ( id:Cramp id:Tingling ) . | 1 | owl:unionOf is outside",
        "myo:odd a owl:ObjectProperty ; owl:inverseOf myo:hasSymptom . | 1 | owl:inverseOf is outside",
        "myo:odd a owl:FunctionalProperty . | 1 | owl:FunctionalProperty is outside",
        "id:Odd a owl:Class ; rdfs:subClassOf [ a owl:Class ] . | 1 | a superclass has a name: id:Odd",
        "id:Odd a owl:Class ; rdfs:subClassOf [ a owl:Restriction ; owl:onProperty myo:involves ; owl:someValuesFrom id:Cramp ] . | 1 | a superclass has a name",
        "myo:odd a owl:DatatypeProperty ; rdfs:range <http://www.w3.org/2001/XMLSchema#double> . | 1 | range outside our profile",
      })
  void whatIsOutsideOurOwlProfileIsFound(String block, long line, String message) throws Exception {
    String concepts = Files.readString(small.ontology().resolve("concepts.ttl"));
    small.write("ontology/concepts.ttl", concepts + block + "\n");
    assertFound(
        "ontology/concepts.ttl",
        concepts.lines().count() + line,
        message,
        report(Optional.empty()));
  }

  /** The definition of a severe cramp, written otherwise. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "( id:Cramp [       | ( id:Cramp id:Tingling [ ",
        "( id:Cramp [       | ( [ ",
        "owl:someValuesFrom | owl:hasValue",
        "owl:someValuesFrom id:StrongPain | owl:someValuesFrom [ a owl:Class ]",
      })
  void anUnnamedClassOfAnotherFormIsFound(String old, String replacement) throws Exception {
    small.edit("ontology/concepts.ttl", old, replacement);
    assertFound(
        "ontology/concepts.ttl",
        lineOf("ontology/concepts.ttl", "id:SevereCramp a"),
        "an unnamed class is a named one and one 'p some D'",
        report(Optional.empty()));
  }

  @Test
  void whatAShapeFindsIsToldWhereTheNodeIsDescribed() throws Exception {
    small.write(
        "ontology/shapes.ttl",
        """
        @prefix myo: <https://w3id.org/myograph/ns#> .
        @prefix sh: <http://www.w3.org/ns/shacl#> .
        myo:ClaimShape a sh:NodeShape ;
            sh:targetClass myo:Claim ;
            sh:property [ sh:path myo:hedge ; sh:minCount 1 ; sh:message "exactly one hedge" ] ;
            sh:property [ sh:path myo:statement ; sh:minCount 1 ; sh:severity sh:Warning ;
                sh:message "a statement helps" ] .
        """);
    Report report = report(Optional.of(small.texts()));
    assertEquals(2, report.findings().size());
    assertEquals(2, report.notes().size());
    long line = lineOf(ARTICLE, "claim:example-C001");
    assertFound(ARTICLE, line, "claim:example-C001: exactly one hedge [myo:hedge]", report);
  }

  @Test
  void shapesThatAreNoneAreAFinding() throws Exception {
    small.write(
        "ontology/shapes.ttl",
        """
        @prefix myo: <https://w3id.org/myograph/ns#> .
        @prefix sh: <http://www.w3.org/ns/shacl#> .
        myo:ClaimShape a sh:NodeShape ; sh:targetClass myo:Claim ; sh:property [ sh:minCount 1 ] .
        """);
    assertFound("ontology/shapes.ttl", 1, "no SHACL shapes", report(Optional.empty()));
  }

  @Test
  void anyRowOfACheckQueryIsAFinding() throws Exception {
    small.write(
        "queries/checks/labels.rq",
        """
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        SELECT ?focus ?message
        WHERE { ?focus rdfs:label ?label
          FILTER (CONTAINS(?label, "strong")) BIND ("strong words" AS ?message) }
        """);
    String concepts = "ontology/concepts.ttl";
    assertFound(
        concepts,
        lineOf(concepts, "id:StrongPain"),
        "id:StrongPain: strong words",
        report(Optional.empty()));
  }

  @Test
  void aBadCheckQueryIsItselfAFinding() throws Exception {
    small.write("queries/checks/bad.rq", "SELECT ?focus ?message WHERE {\n  ?focus ?p }\n");
    assertFound("queries/checks/bad.rq", 2, "Encountered", report(Optional.empty()));
    small.write("queries/checks/bad.rq", "SELECT ?focus WHERE { ?focus ?p ?o }\n");
    assertFound("queries/checks/bad.rq", 1, "?focus and ?message", report(Optional.empty()));
  }
}
