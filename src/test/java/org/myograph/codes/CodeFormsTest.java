package org.myograph.codes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.myograph.Tool;

/** The table of how codes are written, and what is read by it. */
class CodeFormsTest {

  @Test
  void the_table_is_what_the_script_writes_from_the_Bioregistry() throws Exception {
    Tool.reader("codes", "code_forms.py", "--check").assertPassed();
  }

  @Test
  void every_vocabulary_that_we_map_to_is_in_the_table_as_we_write_it() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("ontology/mappings/vocabularies.tsv"));
    assertTrue(lines.size() > 20);
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      Form form = CodeForms.ALL.ofPrefix(cells[0]).get(0);
      assertEquals(cells[0], form.prefix());
      assertEquals(cells[1], form.vocabulary());
      assertEquals(cells[2], form.namespace());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ICD10CM:M62838, ICD10CM:M62.838",
    "ICD-10-CM:g4762, ICD10CM:G47.62",
    "ICD11:ME840, ICD11:ME84.0",
    "MIM:143100, OMIM:143100",
    "OMIMPS:118220, OMIMPS:118220",
    "ORDO:324, Orphanet:324",
    "ORPHA:324, Orphanet:324",
    "NCI2004_11_17:C34514, NCIT:C34514",
    "NCIThesaurus:C34514, NCIT:C34514",
    "MSH2010_2010_02_22:D006261, MESH:D006261",
    "FMAID:7163, FMA:7163",
    "http://purl.org/sig/ont/fma/fma7163, FMA:7163",
    "ICD-11:157838476, icd11.foundation:157838476",
    "UBERON:955, UBERON:0000955",
    "wd:Q574360, wikidata:Q574360",
  })
  void prefixes_editions_addresses_zeros_and_dots_are_read(String text, String code) {
    Reading read = CodeForms.ALL.known(text, reading -> reading.code().equals(code)).get(0);
    assertEquals(code, read.code());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "headache",
        "neck pain",
        "XYZ:1",
        "https://example.org/D006261",
        "",
        "a:b c",
        "HP:",
        "http://purl.obolibrary.org/obo/XYZ_0000001",
        "12",
        "2-3 minutes"
      })
  void what_is_no_code_of_the_table_is_none(String text) {
    assertEquals(List.of(), CodeForms.ALL.all(text));
  }

  @Test
  void what_has_not_the_vocabularys_pattern_is_not_taken_for_sure() {
    assertFalse(CodeForms.ALL.best("HPO:curator").isPresent());
    assertFalse(CodeForms.ALL.best("D006261").isPresent());
    assertEquals("HP:0002315", CodeForms.ALL.best("HP:2315").orElseThrow().code());
  }
}
