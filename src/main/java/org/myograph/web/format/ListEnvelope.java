package org.myograph.web.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The JSON of a list that is no look-up's: the members of a look-up's, but for its query. */
public final class ListEnvelope {
  private ListEnvelope() {}

  /**
   * One page.
   *
   * @param count items of all pages
   * @param next address of the next page, null on the last
   */
  public static Map<String, Object> of(
      String name, Map<String, Object> arguments, int count, List<?> items, String next) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("lookup", name);
    json.put("arguments", arguments);
    json.put("count", count);
    json.put("items", items);
    json.put("withheld", Fields.of("refuted", 0));
    json.put("next", next);
    return json;
  }
}
