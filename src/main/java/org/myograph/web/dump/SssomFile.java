package org.myograph.web.dump;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Mapping sets of ours in SSSOM, as TSV with embedded metadata or as JSON.
 *
 * @param name a set's short name; empty: all of them
 * @param json SSSOM/JSON instead of SSSOM/TSV
 */
record SssomFile(Optional<String> name, boolean json) implements Content {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  @Override
  public void write(OurGraphs graphs, OutputStream out) throws IOException {
    SssomDocument document = OurMappingSets.read(graphs, name);
    if (json) {
      out.write(JSON.writeValueAsBytes(SssomJson.tree(document)));
    } else {
      Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      SssomText.write(document, text);
      text.flush();
    }
  }
}
