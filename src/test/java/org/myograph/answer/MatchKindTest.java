package org.myograph.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.myograph.answer.MatchKind.BROAD;
import static org.myograph.answer.MatchKind.CLOSE;
import static org.myograph.answer.MatchKind.EXACT;
import static org.myograph.answer.MatchKind.NARROW;
import static org.myograph.answer.MatchKind.RELATED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchKindTest {
  private static final Path PAGE = Path.of("src/site/markdown/mappings.md");

  @ParameterizedTest
  @CsvSource({
    "EXACT,EXACT,EXACT",
    "EXACT,CLOSE,CLOSE",
    "EXACT,BROAD,BROAD",
    "EXACT,NARROW,NARROW",
    "EXACT,RELATED,RELATED",
    "CLOSE,EXACT,CLOSE",
    "CLOSE,CLOSE,RELATED",
    "CLOSE,BROAD,RELATED",
    "CLOSE,NARROW,RELATED",
    "CLOSE,RELATED,RELATED",
    "BROAD,EXACT,BROAD",
    "BROAD,CLOSE,RELATED",
    "BROAD,BROAD,BROAD",
    "BROAD,NARROW,",
    "BROAD,RELATED,RELATED",
    "NARROW,EXACT,NARROW",
    "NARROW,CLOSE,RELATED",
    "NARROW,BROAD,RELATED",
    "NARROW,NARROW,NARROW",
    "NARROW,RELATED,RELATED",
    "RELATED,EXACT,RELATED",
    "RELATED,CLOSE,RELATED",
    "RELATED,BROAD,RELATED",
    "RELATED,NARROW,RELATED",
    "RELATED,RELATED,RELATED"
  })
  void each_cell_of_the_table(MatchKind first, MatchKind second, MatchKind whole) {
    assertEquals(Optional.ofNullable(whole), first.then(second));
  }

  @Test
  void the_table_of_the_page_is_what_the_program_does() throws IOException {
    List<List<String>> table =
        Files.readAllLines(PAGE).stream()
            .filter(line -> line.matches("\\| \\*\\*\\w+\\*\\* \\|.*"))
            .map(line -> Stream.of(line.split("\\|")).map(String::strip).skip(1).toList())
            .toList();
    List<MatchKind> columns = List.of(EXACT, CLOSE, BROAD, NARROW, RELATED);
    assertEquals(5, table.size());
    for (int i = 0; i < 5; i++) {
      List<String> row = table.get(i);
      assertEquals(6, row.size(), row.toString());
      assertEquals("**" + columns.get(i).name().toLowerCase() + "**", row.get(0));
      for (int j = 0; j < 5; j++) {
        String cell =
            columns.get(i).then(columns.get(j)).map(k -> k.name().toLowerCase()).orElse("nothing");
        assertEquals(cell, row.get(j + 1), row.get(0) + " then " + columns.get(j));
      }
    }
  }

  @Test
  void a_chain_comes_to_the_same_from_either_end() {
    List<List<MatchKind>> chains = chains();
    assertEquals(5 + 25 + 125 + 625, chains.size());
    for (List<MatchKind> chain : chains) {
      List<MatchKind> back = new ArrayList<>(chain.stream().map(MatchKind::inverse).toList());
      Collections.reverse(back);
      assertEquals(
          MatchKind.ofChain(chain).map(MatchKind::inverse), MatchKind.ofChain(back), "" + chain);
    }
  }

  @Test
  void no_chain_is_stronger_than_its_weakest_step_and_exact_only_if_all_are() {
    for (List<MatchKind> chain : chains()) {
      MatchKind weakest = chain.stream().reduce(MatchKind::weaker).orElseThrow();
      MatchKind.ofChain(chain)
          .ifPresent(whole -> assertTrue(whole.strength() <= weakest.strength(), "" + chain));
      boolean allExact = chain.stream().allMatch(step -> step == EXACT);
      assertEquals(allExact, MatchKind.ofChain(chain).equals(Optional.of(EXACT)), "" + chain);
    }
  }

  private static List<List<MatchKind>> chains() {
    List<List<MatchKind>> all = new ArrayList<>();
    List<List<MatchKind>> last = List.of(List.of());
    for (int length = 1; length <= Translator.MOST_STEPS; length++) {
      List<List<MatchKind>> longer = new ArrayList<>();
      for (List<MatchKind> chain : last) {
        for (MatchKind kind : MatchKind.values()) {
          longer.add(Stream.concat(chain.stream(), Stream.of(kind)).toList());
        }
      }
      all.addAll(longer);
      last = longer;
    }
    return all;
  }

  @Test
  void what_a_negative_mapping_denies() {
    assertEquals(List.of(EXACT), denied(EXACT));
    assertEquals(List.of(EXACT, CLOSE), denied(CLOSE));
    assertEquals(List.of(NARROW), denied(NARROW));
    assertEquals(List.of(BROAD), denied(BROAD));
    assertEquals(List.of(EXACT, CLOSE, NARROW, BROAD, RELATED), denied(RELATED));
  }

  private static List<MatchKind> denied(MatchKind not) {
    return Stream.of(MatchKind.values()).filter(not::denies).toList();
  }

  @Test
  void predicates_that_are_no_SKOS_ones_count_for_what_they_say() {
    String owl = "http://www.w3.org/2002/07/owl#";
    assertEquals(Optional.of(EXACT), MatchKind.ofPredicate(owl + "equivalentClass"));
    assertEquals(
        Optional.of(BROAD),
        MatchKind.ofPredicate("http://www.w3.org/2000/01/rdf-schema#subClassOf"));
    assertEquals(
        Optional.of(RELATED),
        MatchKind.ofPredicate("http://www.geneontology.org/formats/oboInOwl#hasDbXref"));
    assertEquals(Optional.empty(), MatchKind.ofPredicate(owl + "differentFrom"));
    assertEquals(Optional.empty(), MatchKind.ofPredicate("http://www.w3.org/2004/02/skos/core#"));
  }
}
