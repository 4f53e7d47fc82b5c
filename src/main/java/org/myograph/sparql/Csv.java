package org.myograph.sparql;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * SPARQL 1.1 Query Results CSV (section 3). Jena's own writer leaves out the {@code _:} of blank
 * nodes, so that a node cannot be told from a string.
 */
final class Csv {
  private static final String LINE_END = "\r\n";
  private static final Pattern QUOTED = Pattern.compile("[\",\\r\\n]");

  private final Map<Node, String> labels = new HashMap<>();

  private Csv() {}

  static void write(Result.Rows rows, OutputStream out) {
    Csv csv = new Csv();
    List<Var> variables = rows.variables();
    try {
      Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      writer.write(variables.stream().map(Var::getVarName).collect(Collectors.joining(",")));
      writer.write(LINE_END);
      for (Binding row : rows.rows()) {
        for (int i = 0; i < variables.size(); i++) {
          writer.write(i == 0 ? "" : ",");
          writer.write(csv.cell(row.get(variables.get(i))));
        }
        writer.write(LINE_END);
      }
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String cell(Node node) {
    if (node == null) {
      return "";
    }
    if (node.isBlank()) {
      return labels.computeIfAbsent(node, key -> "_:b" + labels.size());
    }
    String text = node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
    return QUOTED.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
