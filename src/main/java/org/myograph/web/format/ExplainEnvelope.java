package org.myograph.web.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.myograph.answer.Answer;
import org.myograph.answer.Claim;
import org.myograph.answer.Concept;
import org.myograph.answer.Value;
import org.myograph.lookup.Column;

/**
 * The rows of {@code explain.rq} (condition, symptom, form, claim, …) by condition, those that
 * cover most of the symptoms first. What is named for a form of the condition only, such as the
 * severe one, does not count as covered: it stands under {@code onlyInForm}, and the form is a
 * condition of its own that covers it.
 */
public final class ExplainEnvelope implements Envelope {
  /** Goes with each answer. */
  public static final String NOTICE =
      "This is no diagnosis. It lists what articles name together; see a health professional.";

  private static final String CONDITION = "condition";
  private static final String SYMPTOM = "symptom";
  private static final String FORM = "form";
  private static final String NOT_COVERED = "notCovered";

  private record Group(Map<String, Object> item, int covered, int inForm) {}

  /** What was asked for: concepts, and words that name none. */
  private record Asked(List<Concept> concepts, List<Value.NotTaken> unknown) {
    static Asked of(Rendering rendering) {
      List<Value.NotTaken> unknown =
          rendering.arguments().values().values().stream()
              .flatMap(v -> v instanceof Value.Many m ? m.notTaken().stream() : Stream.empty())
              .toList();
      return new Asked(rendering.arguments().concepts(), unknown);
    }

    int size() {
      return concepts.size() + unknown.size();
    }

    List<Map<String, Object>> without(Set<String> covered) {
      return Stream.concat(
              concepts.stream()
                  .filter(concept -> !covered.contains(concept.iri()))
                  .map(concept -> Fields.of(Shapes.name(concept.name()), "detail", null)),
              unknown.stream().map(Shapes::notTaken))
          .toList();
    }
  }

  @Override
  public Map<String, Object> tree(Rendering rendering) {
    Answer.Rows rows = (Answer.Rows) rendering.answer();
    Map<String, List<Binding>> byCondition = new LinkedHashMap<>();
    Set<String> covered = new LinkedHashSet<>();
    for (Binding row : rows.page()) {
      byCondition.computeIfAbsent(uri(row, CONDITION), iri -> new ArrayList<>()).add(row);
      covered.add(uri(row, SYMPTOM));
    }
    Asked asked = Asked.of(rendering);
    List<Group> groups = new ArrayList<>();
    byCondition.forEach(
        (condition, found) -> groups.add(group(rendering, asked, condition, found)));
    groups.sort(Comparator.comparingInt(Group::covered).thenComparingInt(Group::inForm).reversed());
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("lookup", rendering.lookup().name());
    json.put("notice", NOTICE);
    json.put("arguments", RowsEnvelope.arguments(rendering));
    json.put("count", groups.size());
    json.put("items", groups.stream().map(Group::item).toList());
    json.put(NOT_COVERED, asked.without(covered));
    json.put("withheld", Withheld.of(rendering));
    json.put("next", null);
    json.put("query", rendering.queryLink());
    return json;
  }

  private static Group group(
      Rendering rendering, Asked asked, String condition, List<Binding> rows) {
    Shapes shapes = new Shapes(rendering.index());
    List<Concept> about = rendering.index().concepts().byIri(condition).stream().toList();
    Set<String> covered = new LinkedHashSet<>();
    Set<String> named = new LinkedHashSet<>();
    List<Map<String, Object>> symptoms = new ArrayList<>();
    for (Binding row : rows) {
      named.add(uri(row, SYMPTOM));
      if (row.get(FORM) == null) {
        covered.add(uri(row, SYMPTOM));
      }
      symptoms.add(symptom(rendering, shapes, row, about));
    }
    List<String> inForm = named.stream().filter(symptom -> !covered.contains(symptom)).toList();
    Map<String, Object> item = new LinkedHashMap<>();
    item.put(CONDITION, shapes.name(condition));
    item.put("covered", covered.size());
    item.put("asked", asked.size());
    item.put("all", covered.size() == asked.size());
    item.put("symptoms", symptoms);
    item.put("onlyInForm", shapes.names(inForm));
    item.put(NOT_COVERED, asked.without(named));
    return new Group(item, covered.size(), inForm.size());
  }

  private static Map<String, Object> symptom(
      Rendering rendering, Shapes shapes, Binding row, List<Concept> about) {
    Map<String, Object> json = new LinkedHashMap<>();
    for (Column column : rendering.lookup().columns()) {
      if (!column.name().equals(CONDITION)) {
        json.put(column.name(), shapes.cell(row.get(column.name()), column.type(), about));
      }
    }
    List<String> when =
        rendering.index().claims().byIri(uri(row, "claim")).map(Claim::when).orElse(List.of());
    json.put("when", shapes.when(when));
    return json;
  }

  private static String uri(Binding row, String column) {
    Node node = row.get(column);
    return node.getURI();
  }
}
