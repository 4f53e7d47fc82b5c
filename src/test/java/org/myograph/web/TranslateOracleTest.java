package org.myograph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.myograph.RunningService;

/**
 * Translations in many small random mapping graphs, compared with what trying out every chain
 * gives: every path that meets no term twice, by the rules of the page on mappings, without what a
 * negative row forbids.
 */
class TranslateOracleTest {
  private static final int GRAPHS = 600;
  private static final int TERMS = 6;
  private static final int CALL = 1_000;
  private static final List<String> KINDS = List.of("exact", "close", "narrow", "broad", "related");
  private static final Map<String, Integer> STRENGTH =
      Map.of("exact", 4, "close", 3, "narrow", 2, "broad", 2, "related", 1);

  private record Row(String subject, String kind, String object, boolean negative) {}

  private record Best(String kind, int steps) {
    boolean beats(Best other) {
      int stronger = STRENGTH.get(kind) - STRENGTH.get(other.kind);
      return stronger > 0 || (stronger == 0 && steps < other.steps);
    }
  }

  private static final List<Row> ROWS = new ArrayList<>();
  @TempDir private static Path folder;
  private static RunningService service;

  @BeforeAll
  static void start() throws IOException {
    Random random = new Random(20_260_731);
    for (int graph = 0; graph < GRAPHS; graph++) {
      Set<String> said = new TreeSet<>();
      for (int i = 0; i < 5 + random.nextInt(6); i++) {
        row(graph, random, said, false);
      }
      for (int i = 0; i < random.nextInt(4); i++) {
        row(graph, random, said, true);
      }
    }
    StringBuilder file = new StringBuilder();
    file.append("#curie_map:\n#  RA: https://example.org/ra/\n#  RB: https://example.org/rb/\n");
    file.append("#mapping_set_id: https://example.org/sets/random\n");
    file.append("#license: https://creativecommons.org/publicdomain/zero/1.0/\n");
    file.append("subject_id\tpredicate_id\tpredicate_modifier\tobject_id\tmapping_justification\n");
    for (Row row : ROWS) {
      file.append(row.subject()).append("\tskos:").append(row.kind()).append("Match\t");
      file.append(row.negative() ? "Not" : "").append('\t').append(row.object());
      file.append("\tsemapv:ManualMappingCuration\n");
    }
    Path set = folder.resolve("random.sssom.tsv");
    Files.writeString(set, file);
    service = WithMappings.start(List.of(set));
  }

  private static void row(int graph, Random random, Set<String> said, boolean negative) {
    int a = random.nextInt(TERMS);
    int b = random.nextInt(TERMS);
    String kind = KINDS.get(random.nextInt(KINDS.size()));
    if (a != b && said.add(a + kind + b)) {
      ROWS.add(new Row(term(graph, a), kind, term(graph, b), negative));
    }
  }

  private static String term(int graph, int number) {
    return (number % 2 == 0 ? "RA:" : "RB:") + "g" + graph + "n" + number;
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void each_translation_is_the_best_of_all_chains(int steps) {
    Set<String> all = new TreeSet<>();
    ROWS.forEach(row -> all.addAll(List.of(row.subject(), row.object())));
    List<String> codes = List.copyOf(all);
    int found = 0;
    for (int from = 0; from < codes.size(); from += CALL) {
      found += compare(codes.subList(from, Math.min(from + CALL, codes.size())), steps);
    }
    assertTrue(found > codes.size(), "the graphs are too thin to test anything");
  }

  private static int compare(List<String> codes, int steps) {
    String list = codes.stream().map(c -> '"' + c + '"').collect(Collectors.joining(","));
    String body = "{\"codes\": [" + list + "], \"to\": [\"RA\", \"RB\"], \"steps\": " + steps + "}";
    JsonNode answer =
        ApiUnderTest.json(
            WithMappings.post(service, "/api/translate", "application/json", body).body());
    assertEquals(codes.size(), answer.get("items").size(), answer.toString());
    int found = 0;
    for (JsonNode item : answer.get("items")) {
      String code = item.get("code").asText();
      Map<String, Best> given = new TreeMap<>();
      for (JsonNode target : item.get("targets")) {
        checkChain(code, target);
        String kind = target.get("predicate").asText().replace("Match", "");
        given.put(target.get("code").asText(), new Best(kind, target.get("chain").size()));
      }
      assertEquals(shown(best(code, steps)), shown(given), code + " in " + rowsOf(code));
      found += given.size();
    }
    return found;
  }

  private static String shown(Map<String, Best> targets) {
    Map<String, String> shown = new TreeMap<>();
    // Narrow and broad are as strong; where a term is both, by as many steps, either will do.
    targets.forEach(
        (code, best) -> shown.put(code, STRENGTH.get(best.kind()) + " in " + best.steps()));
    return shown.toString();
  }

  private static List<Row> rowsOf(String code) {
    String graph = code.substring(3, code.indexOf('n') + 1);
    return ROWS.stream().filter(row -> row.subject().startsWith(graph, 3)).toList();
  }

  /** A chain is made of rows, one after the other, and comes to what it is said to. */
  private static void checkChain(String code, JsonNode target) {
    List<String> kinds = new ArrayList<>();
    String at = code;
    for (JsonNode step : target.get("chain")) {
      assertEquals(at, step.get("from").asText());
      String kind = step.get("predicate").asText().replace("Match", "");
      String to = step.get("to").asText();
      boolean stated =
          ROWS.contains(new Row(at, kind, to, false))
              || ROWS.contains(new Row(to, inverse(kind), at, false));
      assertTrue(stated, target.toString());
      kinds.add(kind);
      at = to;
    }
    assertEquals(target.get("code").asText(), at);
    assertEquals(target.get("predicate").asText(), comesTo(kinds) + "Match", target.toString());
  }

  private static String inverse(String kind) {
    return kind.equals("broad") ? "narrow" : kind.equals("narrow") ? "broad" : kind;
  }

  /** By the words of the page on mappings; null: nothing. */
  private static String comesTo(List<String> kinds) {
    List<String> left = kinds.stream().filter(kind -> !kind.equals("exact")).toList();
    if (left.isEmpty()) {
      return "exact";
    }
    if (String.join(" ", left).contains("broad narrow")) {
      return null;
    }
    boolean one = left.size() == 1;
    boolean broad = left.stream().allMatch("broad"::equals);
    boolean narrow = left.stream().allMatch("narrow"::equals);
    return one || broad || narrow ? left.get(0) : "related";
  }

  private static Map<String, Best> best(String code, int steps) {
    Map<String, Best> best = new TreeMap<>();
    best.put(code, new Best("exact", 0));
    follow(new ArrayList<>(List.of(code)), new ArrayList<>(), rowsOf(code), steps, best);
    return best;
  }

  private static void follow(
      List<String> terms, List<String> kinds, List<Row> rows, int steps, Map<String, Best> best) {
    String end = terms.get(terms.size() - 1);
    if (!kinds.isEmpty()) {
      String all = comesTo(kinds);
      if (all == null || isDenied(terms, kinds, rows)) {
        return;
      }
      Best here = new Best(all, kinds.size());
      best.merge(end, here, (known, other) -> other.beats(known) ? other : known);
    }
    for (Row row : kinds.size() == steps ? List.<Row>of() : rows) {
      boolean forward = row.subject().equals(end);
      String next = forward ? row.object() : row.subject();
      if (!row.negative() && (forward || row.object().equals(end)) && !terms.contains(next)) {
        terms.add(next);
        kinds.add(forward ? row.kind() : inverse(row.kind()));
        follow(terms, kinds, rows, steps, best);
        terms.remove(terms.size() - 1);
        kinds.remove(kinds.size() - 1);
      }
    }
  }

  /** Whether a negative row contradicts a part of the chain, in whichever direction it stands. */
  private static boolean isDenied(List<String> terms, List<String> kinds, List<Row> rows) {
    for (int i = 0; i < kinds.size(); i++) {
      for (int j = i + 1; j <= kinds.size(); j++) {
        String claimed = comesTo(kinds.subList(i, j));
        for (Row row : rows) {
          boolean forward = row.subject().equals(terms.get(i)) && row.object().equals(terms.get(j));
          boolean back = row.object().equals(terms.get(i)) && row.subject().equals(terms.get(j));
          String kind = forward ? row.kind() : inverse(row.kind());
          if (row.negative() && (forward || back) && contradicts(kind, claimed)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean contradicts(String not, String claimed) {
    return not.equals("related")
        || not.equals(claimed)
        || (not.equals("close") && claimed.equals("exact"));
  }
}
