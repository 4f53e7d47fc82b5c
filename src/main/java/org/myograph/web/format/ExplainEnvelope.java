package org.myograph.web.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.myograph.answer.Answer;
import org.myograph.answer.Concept;
import org.myograph.lookup.Column;
import org.myograph.lookup.ColumnType;

/**
 * The rows of {@code explain.rq} (condition, symptom, claim, …) by condition, those that cover most
 * of the symptoms first.
 */
public final class ExplainEnvelope implements Envelope {
  /** Goes with each answer. */
  public static final String NOTICE =
      "This is no diagnosis. It lists what articles name together; see a health professional.";

  private static final String CONDITION = "condition";
  private static final String SYMPTOM = "symptom";

  private record Group(Map<String, Object> item, int covered) {}

  @Override
  public Map<String, Object> tree(Rendering rendering) {
    Answer.Rows rows = (Answer.Rows) rendering.answer();
    Map<String, List<Binding>> byCondition = new LinkedHashMap<>();
    for (Binding row : rows.page()) {
      byCondition.computeIfAbsent(uri(row, CONDITION), iri -> new ArrayList<>()).add(row);
    }
    List<Group> groups = new ArrayList<>();
    byCondition.forEach((condition, found) -> groups.add(group(rendering, condition, found)));
    groups.sort(Comparator.comparingInt(Group::covered).reversed());
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("lookup", rendering.lookup().name());
    json.put("notice", NOTICE);
    json.put("arguments", RowsEnvelope.arguments(rendering));
    json.put("count", groups.size());
    json.put("items", groups.stream().map(Group::item).toList());
    json.put("withheld", Fields.of("refuted", rows.withheldRefuted()));
    json.put("next", null);
    json.put("query", rendering.queryLink());
    return json;
  }

  private static Group group(Rendering rendering, String condition, List<Binding> rows) {
    Shapes shapes = new Shapes(rendering.index());
    Set<String> covered = new LinkedHashSet<>();
    List<Map<String, Object>> symptoms = new ArrayList<>();
    List<Concept> about = rendering.index().concepts().byIri(condition).stream().toList();
    for (Binding row : rows) {
      covered.add(uri(row, SYMPTOM));
      symptoms.add(symptom(rendering, shapes, row, about));
    }
    List<Concept> asked = rendering.arguments().concepts();
    List<Map<String, Object>> missing =
        asked.stream()
            .filter(concept -> !covered.contains(concept.iri()))
            .map(concept -> Shapes.name(concept.name()))
            .toList();
    Map<String, Object> item = new LinkedHashMap<>();
    item.put(CONDITION, shapes.name(condition));
    item.put("covered", covered.size());
    item.put("asked", asked.size());
    item.put("all", missing.isEmpty());
    item.put("symptoms", symptoms);
    item.put("notCovered", missing);
    return new Group(item, covered.size());
  }

  private static Map<String, Object> symptom(
      Rendering rendering, Shapes shapes, Binding row, List<Concept> about) {
    Map<String, Object> json = new LinkedHashMap<>();
    for (Column column : rendering.lookup().columns()) {
      if (!column.name().equals(CONDITION)) {
        ColumnType type = column.type();
        json.put(column.name(), shapes.cell(row.get(column.name()), type, about));
      }
    }
    return json;
  }

  private static String uri(Binding row, String column) {
    Node node = row.get(column);
    return node.getURI();
  }
}
