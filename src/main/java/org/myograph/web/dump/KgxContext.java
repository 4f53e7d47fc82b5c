package org.myograph.web.dump;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the prefixes of the KGX files stand for, as a JSON-LD context: the form in which KGX takes
 * prefixes that Biolink does not know.
 *
 * @param files whose prefixes they are
 */
record KgxContext(List<Kgx> files) implements Content {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  @Override
  public void write(OurGraphs graphs, OutputStream out) throws IOException {
    Map<String, String> prefixes = new TreeMap<>();
    for (Kgx file : files) {
      prefixes.putAll(file.prefixes(graphs));
    }
    out.write(JSON.writeValueAsBytes(Map.of("@context", prefixes)));
  }
}
