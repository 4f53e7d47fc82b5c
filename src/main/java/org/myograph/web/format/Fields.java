package org.myograph.web.format;

import java.util.LinkedHashMap;
import java.util.Map;

/** JSON objects whose members keep their order. */
public final class Fields {
  private Fields() {}

  /** Of keys, each followed by its value; a value may be null. */
  public static Map<String, Object> of(Object... keysAndValues) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      fields.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return fields;
  }
}
