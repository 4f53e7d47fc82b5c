package org.myograph.web.format;

import java.util.LinkedHashMap;
import java.util.Map;

/** JSON objects whose members keep their order. */
public final class Fields {
  private Fields() {}

  /** Those of an object, and one more behind them. */
  public static Map<String, Object> of(Map<String, Object> first, String key, Object value) {
    Map<String, Object> fields = new LinkedHashMap<>(first);
    fields.put(key, value);
    return fields;
  }

  /** Of keys, each followed by its value; a value may be null. */
  public static Map<String, Object> of(Object... keysAndValues) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      fields.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return fields;
  }
}
