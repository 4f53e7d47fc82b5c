package org.myograph.web.format;

import java.util.Map;

/** The JSON that a look-up's answer is put into. */
public interface Envelope {

  /** A tree of maps, lists and plain values. */
  Map<String, Object> tree(Rendering rendering);
}
