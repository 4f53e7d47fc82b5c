package org.myograph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every rule for a source file has a file that breaks it, and is refused where it is broken. */
class LoadRulesTest {
  private static final String HPO = "ontology/mappings/hpo.sssom.tsv";

  @TempDir private Path folder;
  private SmallGraph small;

  @BeforeEach
  void copySources() throws Exception {
    small = SmallGraph.in(folder);
  }

  /** Block appended to concepts.ttl; line after its end; column (0: any); part of the message. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "id:Odd a owl:Class : .                       | 1 | 20 | not terminated",
        "id:Odd a owl:Class                           | 2 | 1  | Triples not terminated",
        "id:Odd rdfs:label \"no end .                 | 1 | 0  | Broken token",
        "id:Odd a unknown:Class .                     | 1 | 10 | Undefined prefix: unknown",
        "id:Odd rdfs:seeAlso <https://a b.org/> .     | 1 | 21 | Bad IRI",
        "id:Odd rdfs:seeAlso <https://a.org/<> .      | 1 | 0  | <",
        "id:Odd rdfs:seeAlso <elsewhere> .            | 1 | 21 | Relative IRI: elsewhere",
        "id:Odd rdfs:seeAlso <urn:x> .                | 1 | 21 | urn:x",
        "id:Odd myo:n \"7x\"^^<http://www.w3.org/2001/XMLSchema#integer> . | 1 | 14 | '7x' not valid",
        "id:Odd myo:n \"2026-02-30\"^^<http://www.w3.org/2001/XMLSchema#date> . | 1 | 14 | not valid",
        "id:Odd rdfs:label \"a\"@toolongatag .        | 1 | 19 | Language not valid",
        "\"text\" a owl:Class .                       | 1 | 10 | literal",
        "id:Odd a owl:Class, owl:Class .              | 1 | 0  | stated twice",
      })
  void aMistakeInTurtleIsFoundAtItsPlace(String block, long line, long column, String message)
      throws Exception {
    String concepts = Files.readString(small.ontology().resolve("concepts.ttl"));
    small.write("ontology/concepts.ttl", concepts + block + "\n");
    Finding finding = refused().get(0);
    assertEquals(small.ontology().resolve("concepts.ttl"), finding.file());
    assertEquals(concepts.lines().count() + line, finding.line(), finding.toString());
    if (column > 0) {
      assertEquals(column, finding.column(), finding.toString());
    }
    assertTrue(finding.message().contains(message), finding.toString());
  }

  @Test
  void allMistakesOfAllFilesAreToldAtOnce() throws Exception {
    small.edit("ontology/concepts.ttl", "\"cramp\"@en", "\"cramp\"@toolongatag");
    small.edit("ontology/concepts.ttl", "\"tingling\"@en", "\"tingling\"@toolongatag");
    small.edit("ontology/articles/example/cases.ttl", "id:ModelPain a", "id:ModelPain : a");
    small.edit(HPO, "0.9", "ninety");
    assertEquals(
        List.of("cases.ttl", "concepts.ttl", "concepts.ttl", "hpo.sssom.tsv"),
        refused().stream().map(finding -> finding.file().getFileName().toString()).toList());
  }

  /** What to replace in the mapping file, with what; the line; part of the message. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "#curie_map:     | #curie_map: [       | 7  | not YAML",
        "#license: h     | #license: @h       | 4  | not YAML",
        "#license: https://creativecommons.org/licenses/by/4.0/ | #license: free | 4 | license is no IRI",
        "#license        | #licence             | 1  | the header lacks license",
        "mapping/hpo     | mapping/other        | 1  | mapping_set_id of this file is to be",
        "#  HP: http://purl.obolibrary.org/obo/HP_ | #  HP: obo | 7 | prefix HP does not stand for an IRI",
        "#  HP: http     | #  skos: http        | 7  | reserves prefix skos",
        "HP:0003401      | HPO:0003401          | 9  | prefix HPO of HPO:0003401 is not declared",
        "HP:0003401      | 0003401              | 9  | object_id is no CURIE",
        "id:Tingling     | id:Ting ling         | 9  | subject_id is no CURIE",
        "0.9             | 1.9                  | 9  | confidence is no number from 0 to 1",
        "0.9             | high                 | 9  | confidence is no number from 0 to 1",
        "\\tNot\\t         | \\tPerhaps\\t          | 10 | predicate_modifier can only be Not",
        "\\tsssom:hp.owl\\t | \\t                   | 9  | 9 fields where the table has 10",
        "semapv:ManualMappingCuration\\t0.9 | \\t0.9 | 9 | mapping_justification is empty",
        "subject_label   | subject_lable        | 8  | unknown column subject_lable",
        "subject_label   | subject_id           | 8  | column subject_id stands twice",
        "mapping_justification\\t | see_also\\t   | 8  | column mapping_justification is missing",
        "HP:0003394      | semapv:Thing         | 10 | vocabularies.tsv has no prefix semapv",
        "obo/HP_         | obo/XP_              | 9  | in vocabularies.tsv HP stands for",
      })
  void aMistakeInSssomIsFoundAtItsLine(String old, String replacement, long line, String message)
      throws Exception {
    small.edit(HPO, unescape(old), unescape(replacement));
    Finding finding = refused().get(0);
    assertEquals(small.home().resolve(HPO), finding.file());
    assertTrue(finding.message().contains(message), finding.toString());
    assertEquals(line, finding.line(), finding.toString());
  }

  private static String unescape(String text) {
    return text.replace("\\t", "\t");
  }

  @Test
  void aMappingThatStandsTwiceIsRefused() throws Exception {
    String row = Files.readString(small.home().resolve(HPO)).lines().toList().get(8);
    small.write(
        HPO, Files.readString(small.home().resolve(HPO)) + row.replace("exact", "close") + "\n");
    assertEquals("id:Tingling is mapped to HP:0003401 twice", refused().get(0).message());
    assertEquals(11, refused().get(0).line());
  }

  @Test
  void aMappingOfOursNeedsATermEvenWhereTheSetSpeaksOfWords() throws Exception {
    small.edit(HPO, "#license", "#object_type: rdfs literal\n#license");
    small.edit(HPO, "HP:0003401", "");
    assertEquals("object_id is empty", refused().get(0).message());
  }

  @Test
  void aVocabularyThatStandsTwiceIsRefused() throws Exception {
    String table = "ontology/mappings/vocabularies.tsv";
    String row = Files.readString(small.home().resolve(table)).lines().toList().get(1);
    small.write(table, Files.readString(small.home().resolve(table)) + row + "\n");
    assertEquals(3, refused().get(0).line());
    small.write(table, "prefix\tname\n");
    assertEquals(1, refused().get(0).line());
  }

  /** A derivation's file name; its query; the line; part of the message. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "derived-x.rq | CONSTRUCT { ?s ?p } WHERE { ?s ?p ?o } | 1 | Encountered",
        "derived-x.rq | CONSTRUCT { ?s a x:y } WHERE { ?s ?p ?o } | 1 | Unresolved prefixed name",
        "derived-x.rq | SELECT ?s WHERE { ?s ?p ?o } | 1 | is a CONSTRUCT of triples",
        "derived-x.rq | CONSTRUCT { ?s ?p ?o } FROM <file:/etc/passwd> WHERE { ?s ?p ?o } | 1 | no FROM",
        "derived-x.rq | CONSTRUCT { ?s ?p ?o } WHERE { OPTIONAL { SERVICE SILENT <http://127.0.0.1:9/> { ?s ?p ?o } } } | 1 | no SERVICE",
        "derived-x.rq | CONSTRUCT { ?s ?p [ a ?o ] } WHERE { ?s ?p ?o } | 1 | makes blank nodes as subjects only",
        "inferred.rq  | CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o } | 1 | is neither direct nor",
      })
  void aBadDerivationIsRefused(String name, String query, long line, String message)
      throws Exception {
    small.write("queries/derive/" + name, query + "\n");
    Finding finding = refused().get(0);
    assertEquals(small.queries().resolve("derive").resolve(name), finding.file());
    assertEquals(line, finding.line());
    assertTrue(finding.message().contains(message), finding.toString());
  }

  @Test
  void aSyntaxErrorInADerivationHasLineAndColumn() throws Exception {
    small.write("queries/derive/derived-x.rq", "CONSTRUCT { ?s a ?o }\nWHERE { ?s a ?o\n");
    Finding finding = refused().get(0);
    assertEquals(2, finding.line());
    assertTrue(finding.toString().contains("derived-x.rq:2: column "), finding.toString());
  }

  @Test
  void aMissingFolderIsNamed() {
    Path nowhere = folder.resolve("nowhere");
    GenerationBuilder builder = new GenerationBuilder(nowhere, small.queries());
    LoadException refused = assertThrows(LoadException.class, builder::build);
    assertEquals(List.of(new Finding(nowhere, 1, 0, "no such folder")), refused.findings());
  }

  @Test
  void aFolderWithoutTurtleIsNoOntology() throws Exception {
    Path empty = Files.createDirectories(folder.resolve("empty"));
    GenerationBuilder builder = new GenerationBuilder(empty, small.queries());
    LoadException refused = assertThrows(LoadException.class, builder::build);
    assertTrue(refused.findings().get(0).message().contains("no Turtle file"));
  }

  @Test
  void bytesThatAreNotUtf8AreFoundAtTheirPlace() throws Exception {
    Path file = small.ontology().resolve("concepts.ttl");
    byte[] good = Files.readAllBytes(file);
    byte[] bad = java.util.Arrays.copyOf(good, good.length + 5);
    bad[good.length] = '#';
    bad[good.length + 1] = ' ';
    bad[good.length + 2] = (byte) 0xC3;
    bad[good.length + 3] = '(';
    bad[good.length + 4] = '\n';
    Files.write(file, bad);
    long lines = new String(good, java.nio.charset.StandardCharsets.UTF_8).lines().count();
    assertEquals(List.of(new Finding(file, lines + 1, 3, "not UTF-8 from here on")), refused());
  }

  @Test
  void aByteOrderMarkDoesNoHarm() throws Exception {
    Path file = small.ontology().resolve("concepts.ttl");
    Files.writeString(file, "\uFEFF" + Files.readString(file));
    small.builder().build().close();
  }

  @Test
  void shapesThatCannotBeReadAreRefused() throws Exception {
    small.write("ontology/shapes.ttl", "@prefix sh: <http://www.w3.org/ns/shacl#> .\nsh: sh: ;;\n");
    assertEquals(small.ontology().resolve("shapes.ttl"), refused().get(0).file());
  }

  @Test
  void whatTheGateFindsIsTold() {
    Finding doubt = Finding.of(small.ontology(), "a doubt");
    GenerationBuilder builder =
        new GenerationBuilder(
            small.ontology(), small.queries(), (sources, candidate, places) -> List.of(doubt));
    assertEquals(List.of(doubt), assertThrows(LoadException.class, builder::build).findings());
  }

  private List<Finding> refused() {
    return assertThrows(LoadException.class, () -> small.builder().build()).findings();
  }
}
