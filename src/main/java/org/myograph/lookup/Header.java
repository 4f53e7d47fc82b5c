package org.myograph.lookup;

import java.util.List;
import java.util.Map;

/**
 * A header that has been read, with the lines of its parts for faults that show later.
 *
 * @param lines line of {@code path}, {@code params.condition}, {@code returns.claim}, …
 */
record Header(
    String path,
    String summary,
    String description,
    List<Parameter> parameters,
    List<Column> columns,
    List<String> questions,
    Map<String, List<String>> example,
    Map<String, Integer> lines) {

  int line(String part) {
    return lines.getOrDefault(part, lines.get(""));
  }
}
