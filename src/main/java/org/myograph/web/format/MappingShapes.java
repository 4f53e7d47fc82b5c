package org.myograph.web.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.myograph.answer.Concept;
import org.myograph.answer.MappingRow;
import org.myograph.answer.MappingRows;
import org.myograph.answer.MappingSet;
import org.myograph.answer.Term;

/**
 * Rows of mapping sets as JSON and as lines of cells. {@code concept} is the row's subject: a
 * concept of ours, or in the sets of others a term of another vocabulary, whose id is its code.
 */
public final class MappingShapes {
  private static final List<String> HEADER =
      List.of(
          "concept",
          "concept_label",
          "predicate",
          "code",
          "object",
          "label",
          "vocabulary",
          "confidence",
          "justification",
          "set",
          "comment",
          "modifier");

  private MappingShapes() {}

  /**
   * One page.
   *
   * @param next address of the next page, null on the last
   */
  public static Map<String, Object> tree(
      Map<String, Object> arguments, int count, List<MappingRow> page, String next) {
    return ListEnvelope.of(
        "mappings", arguments, count, page.stream().map(MappingShapes::item).toList(), next);
  }

  /**
   * All mapping sets, ours and those of others, with licence, version and file.
   *
   * @param address from a path below the service's root to an address
   */
  public static Map<String, Object> sets(MappingRows rows, UnaryOperator<String> address) {
    List<Map<String, Object>> items =
        rows.sets().stream().map(set -> set(set, rows.size(set), address)).toList();
    return ListEnvelope.of("mapping-sets", Fields.of(), items.size(), items, null);
  }

  private static Map<String, Object> set(
      MappingSet set, long mappings, UnaryOperator<String> address) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", set.name());
    json.putAll(TranslationTree.set(set));
    json.put("mappings", mappings);
    String folder = set.own() ? "/dump/mappings/" : "/dump/mappings-extra/";
    boolean file = set.ontology().isEmpty();
    json.put("sssom", file ? address.apply(folder + set.name() + ".sssom.tsv") : null);
    return json;
  }

  private static Map<String, Object> item(MappingRow row) {
    Term subject = row.subject();
    return Fields.of(
        "concept",
        Fields.of("id", id(subject), "iri", subject.iri(), "label", subject.label().orElse(null)),
        "predicate",
        row.predicateWord(),
        "code",
        row.object().code(),
        "object",
        row.object().iri(),
        "label",
        row.object().label().orElse(null),
        "vocabulary",
        row.object().vocabulary(),
        "confidence",
        row.confidence().isPresent() ? row.confidence().getAsDouble() : null,
        "justification",
        row.howMade().orElse(null),
        "set",
        row.set().name(),
        "comment",
        row.comment().orElse(null),
        "modifier",
        row.negative() ? "Not" : null);
  }

  private static String id(Term term) {
    return term.isOurs() ? Concept.slugOf(term.iri()) : term.code();
  }

  /** The first line has the names of the columns. */
  public static List<List<String>> lines(List<MappingRow> rows) {
    List<List<String>> lines = new ArrayList<>(List.of(HEADER));
    for (MappingRow row : rows) {
      lines.add(
          List.of(
              id(row.subject()),
              row.subject().label().orElse(""),
              row.predicateWord(),
              row.object().code(),
              row.object().iri(),
              row.object().label().orElse(""),
              row.object().vocabulary(),
              row.confidence().isPresent() ? "" + row.confidence().getAsDouble() : "",
              row.howMade().orElse(""),
              row.set().name(),
              row.comment().orElse(""),
              row.negative() ? "Not" : ""));
    }
    return lines;
  }
}
