package org.myograph.web.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.myograph.answer.Claim;
import org.myograph.answer.Concept;
import org.myograph.answer.Coverage;
import org.myograph.answer.Index;
import org.myograph.answer.Mapping;
import org.myograph.answer.MappingRow;
import org.myograph.answer.MappingRows;
import org.myograph.answer.Name;
import org.myograph.store.Generation;
import org.myograph.store.Names;

/** The JSON of what there is, and of what there is not. */
public final class StatisticsTree {
  private static final double PARTS = 10_000;

  private StatisticsTree() {}

  /** Of a generation that is leased. */
  public static Map<String, Object> of(Generation generation, Index index) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("generation", Fields.of("id", generation.id(), "created", "" + generation.created()));
    json.put("triples", index.triples());
    json.put("graphs", index.graphs());
    json.put("claims", claims(index));
    json.put("concepts", concepts(index));
    json.put("mappings", mappings(index));
    json.put("coverage", Coverage.of(index).stream().map(c -> coverage(c, index)).toList());
    return json;
  }

  private static Map<String, Object> claims(Index index) {
    Shapes shapes = new Shapes(index);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("count", index.claims().all().size());
    json.put("byPolarity", count(index.claims().all(), Claim::polarity));
    json.put("byHedge", count(index.claims().all(), Claim::hedge));
    json.put("bySection", count(index.claims().all(), c -> shapes.sectionKey(c.section())));
    return json;
  }

  private static Map<String, Object> concepts(Index index) {
    Map<String, Long> byKind = new TreeMap<>();
    List<Concept> own =
        index.concepts().all().stream()
            .filter(c -> c.iri().startsWith(Names.ID) && !c.parents().isEmpty())
            .toList();
    for (Concept concept : own) {
      for (Name kind : index.concepts().broadestKinds(concept)) {
        byKind.merge(kind.id(), 1L, Long::sum);
      }
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("count", own.size());
    json.put("byKind", byKind);
    return json;
  }

  private static Map<String, Object> mappings(Index index) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("count", index.mappings().all().size());
    json.put("byVocabulary", count(index.mappings().all(), Mapping::vocabulary));
    json.put("byPredicate", count(index.mappings().all(), Mapping::predicate));
    MappingRows rows = index.mappingRows();
    List<MappingRow> others = rows.all().stream().filter(row -> !row.set().own()).toList();
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("count", others.size());
    said.put("bySet", count(others, row -> row.set().name()));
    said.put("byPredicate", count(others, MappingRow::predicateWord));
    said.put("negative", others.stream().filter(MappingRow::negative).count());
    json.put("others", said);
    return json;
  }

  private static <T> Map<String, Long> count(Iterable<T> all, Function<T, String> key) {
    List<T> list = new ArrayList<>();
    all.forEach(list::add);
    return list.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.counting()));
  }

  private static Map<String, Object> coverage(Coverage coverage, Index index) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("article", new Shapes(index).name(coverage.article()));
    json.put("length", coverage.length());
    json.put("inSections", coverage.inSections());
    json.put("asserted", coverage.asserted());
    json.put("assertedShare", share(coverage.asserted(), coverage.inSections()));
    json.put("covered", coverage.covered());
    json.put("coveredShare", share(coverage.covered(), coverage.inSections()));
    json.put("uncovered", coverage.gaps().stream().map(g -> gap(g, coverage, index)).toList());
    return json;
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : Math.round(PARTS * part / whole) / PARTS;
  }

  private static Map<String, Object> gap(Coverage.Gap gap, Coverage coverage, Index index) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("section", gap.section().key());
    json.put("start", gap.start());
    json.put("end", gap.end());
    json.put("text", index.texts().words(coverage.text(), gap.start(), gap.end()).orElse(null));
    return json;
  }
}
