package org.myograph.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myograph.store.Finding;
import org.myograph.store.GenerationBuilder;
import org.myograph.store.SmallGraph;

class ChecksTest {
  private static final String ARTICLE = "ontology/articles/example/article.ttl";
  private static final String HPO = "ontology/mappings/hpo.sssom.tsv";

  @TempDir private Path folder;
  private SmallGraph small;

  @BeforeEach
  void copySources() throws Exception {
    small = SmallGraph.in(folder);
  }

  @Test
  void theSmallGraphHasNothingToFind() throws Exception {
    Report report = report(Optional.of(small.texts()));
    assertEquals(List.of(), report.findings());
    assertEquals(List.of(), report.notes());
  }

  @Test
  void withoutItsTextEvidenceIsNotCheckableAndNeverOk() throws Exception {
    Report report = report(Optional.empty());
    assertEquals(List.of(), report.findings());
    assertEquals(1, report.notes().size());
    Finding note = report.notes().get(0);
    assertTrue(note.message().contains("not checkable"), note.message());
    assertEquals(lineOf(ARTICLE, "<https://w3id.org/myograph/source/example> a"), note.line());
    Path empty = Files.createDirectories(folder.resolve("no-texts"));
    assertTrue(report(Optional.of(empty)).notes().get(0).message().contains("not checkable"));
  }

  /** What to replace in article.ttl, with what; start of the line to find; part of the message. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "char=0,22     | char=20,20          | claim:example-C001 | is no place",
        "char=0,22     | char=22,0           | claim:example-C001 | is no place",
        "char=0,22     | line=0,1            | claim:example-C001 | is no place",
        "char=0,22     | char=0,43           | claim:example-C001 | outside its section, 0,42",
        "char=43,79    | char=40,79          | claim:example-C002 | outside its section, 43,80",
        "char=23,31    | char=2100,3000      | claim:example-C001 | framePlace",
        "source/example#char=0,22 | source/other#char=0,22 | claim:example-C001 | in another text",
        "oa:end 42     | oa:end 0            | <https://w3id.org/myograph/article/example#one> | ends before it starts",
        "oa:end 80     | oa:end 81           | <https://w3id.org/myograph/article/example#two> | it ends at 81 of 80",
        "oa:end 42     | oa:end 50           | <https://w3id.org/myograph/article/example#one> | overlaps",
        "oa:start 0    | oa:start \"zero\"   | <https://w3id.org/myograph/article/example#one> | needs",
        "myo:length 80 | myo:characters 80   | <https://w3id.org/myograph/source/example> | is not told",
      })
  void aPlaceThatCannotBeIsFound(String old, String replacement, String start, String message)
      throws Exception {
    small.edit(ARTICLE, old, replacement);
    assertFound(ARTICLE, lineOf(ARTICLE, start), message, report(Optional.empty()));
  }

  /** What to replace in article.ttl, with what; start of the line to find; part of the message. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "char=0,22  | char=0,5   | claim:example-C001 | amid a word",
        "char=0,22  | char=1,22  | claim:example-C001 | in a gap",
        "oa:end 42  | oa:end 40  | <https://w3id.org/myograph/article/example#one> | amid a word",
        "myo:polarity myo:Asserted ; | myo:polarity myo:Asserted ; myo:cue \"may … never\" ; | claim:example-C001 | its cue \"never\" stands in none of its places, char=",
      })
  void aPlaceThatDoesNotFitItsTextIsFound(
      String old, String replacement, String start, String message) throws Exception {
    small.edit(ARTICLE, old, replacement);
    assertFound(ARTICLE, lineOf(ARTICLE, start), message, report(Optional.of(small.texts())));
  }

  @Test
  void aCueThatItsSectionSaysElsewhereIsFoundWithTheRightPlace() throws Exception {
    small.edit(
        ARTICLE,
        "myo:polarity myo:Asserted ;",
        "myo:polarity myo:Asserted ;\n    myo:cue \"hand\" ;");
    String message =
        "its cue \"hand\" stands in none of its places, char=0,22 and 23,31;"
            + " its section has it at char=37,41";
    long line = lineOf(ARTICLE, "claim:example-C001");
    assertFound(ARTICLE, line, message, report(Optional.of(small.texts())));
  }

  @Test
  void aPartOfAWordIsNoCue() throws Exception {
    small.edit(
        ARTICLE,
        "myo:polarity myo:Asserted ;",
        "myo:polarity myo:Asserted ;\n    myo:cue \"ma\" ;");
    String message = "\"ma\" stands in none of its places";
    long line = lineOf(ARTICLE, "claim:example-C001");
    assertFound(ARTICLE, line, message, report(Optional.of(small.texts())));
  }

  @Test
  void aCueThatItsPlacesSayIsFine() throws Exception {
    small.edit(
        ARTICLE,
        "myo:polarity myo:Asserted ;",
        "myo:polarity myo:Asserted ;\n    myo:cue \"may … with\" ;");
    assertEquals(List.of(), report(Optional.of(small.texts())).findings());
  }

  @Test
  void anotherEditionOfTheTextIsFoundByHashAndLengths() throws Exception {
    Path text = small.texts().resolve("example.txt");
    Files.writeString(text, Files.readString(text).replace("Cramps", "Spasms"));
    assertFound("texts/example.txt", 1, "its myo:sha256 is", report(Optional.of(small.texts())));
    Files.writeString(text, Files.readString(text) + "…");
    Report longer = report(Optional.of(small.texts()));
    assertFound("texts/example.txt", 1, "its myo:byteLength is 87, not 84", longer);
    assertFound("texts/example.txt", 1, "its myo:length is 81, not 80", longer);
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

  private Report report(Optional<Path> texts) throws Exception {
    Report[] report = new Report[1];
    Checks checks = new Checks(small.queries(), texts);
    new GenerationBuilder(
            small.ontology(),
            small.queries(),
            (sources, candidate, places) -> {
              report[0] = checks.report(sources, candidate, places);
              return List.of();
            })
        .build();
    return report[0];
  }

  private void assertFound(String file, long line, String message, Report report) {
    Path path = small.home().resolve(file);
    assertTrue(
        report.findings().stream()
            .anyMatch(
                f -> f.file().equals(path) && f.line() == line && f.message().contains(message)),
        () -> file + ":" + line + ": " + message + " is not among " + report.findings());
  }

  private long lineOf(String file, String start) throws Exception {
    List<String> lines = Files.readAllLines(small.home().resolve(file));
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(start)) {
        return i + 1L;
      }
    }
    throw new IllegalArgumentException(start);
  }
}
