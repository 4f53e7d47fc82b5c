package org.myograph.web.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.engine.binding.Binding;
import org.myograph.answer.Answer;
import org.myograph.answer.ForeignValues;
import org.myograph.lookup.Column;

/**
 * {@code {"lookup","arguments","count","items","withheld","next","query"}}; an ASK has {@code
 * "answer"} in place of the rows; a look-up across ontologies has {@code "note"} besides.
 */
public final class RowsEnvelope implements Envelope {

  @Override
  public Map<String, Object> tree(Rendering rendering) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("lookup", rendering.lookup().name());
    json.put("arguments", arguments(rendering));
    if (rendering.answer() instanceof Answer.Rows rows) {
      json.put("count", rows.count());
      json.put("items", items(rendering, rows));
      json.put("withheld", Withheld.of(rendering));
      json.put("next", rendering.next());
    } else if (rendering.answer() instanceof Answer.YesNo yesNo) {
      json.put("answer", yesNo.yes());
    }
    if (rendering.lookup().acrossOntologies()) {
      json.put(
          "note",
          ForeignValues.note(rendering.index(), rendering.arguments().values().values())
              .orElse(null));
    }
    json.put("query", rendering.queryLink());
    return json;
  }

  /** What was given, resolved. */
  static Map<String, Object> arguments(Rendering rendering) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    rendering
        .arguments()
        .values()
        .forEach((name, value) -> arguments.put(name, Shapes.argument(value)));
    return arguments;
  }

  private static List<Map<String, Object>> items(Rendering rendering, Answer.Rows rows) {
    Shapes shapes = new Shapes(rendering.index());
    List<Map<String, Object>> items = new ArrayList<>();
    for (Binding row : rows.page()) {
      Map<String, Object> item = new LinkedHashMap<>();
      for (Column column : rendering.lookup().columns()) {
        item.put(
            column.name(),
            shapes.cell(row.get(column.name()), column.type(), rendering.arguments().concepts()));
      }
      items.add(item);
    }
    return items;
  }
}
