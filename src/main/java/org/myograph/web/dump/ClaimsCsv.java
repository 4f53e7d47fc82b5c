package org.myograph.web.dump;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;

/**
 * One row a claim (RFC 4180: a header, lines that end with CR LF, quotes where they are needed).
 * Several values of a cell are joined by {@code " | "}.
 *
 * @param query its columns are those of the file
 */
record ClaimsCsv(Query query) implements Content {
  @Override
  public void write(OurGraphs graphs, OutputStream out) throws IOException {
    Rows claims = graphs.rows(query);
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    line(text, claims.columns());
    for (Rows.Row row : claims.rows()) {
      line(
          text,
          claims.columns().stream().map(column -> String.join(" | ", row.texts(column))).toList());
    }
    text.flush();
  }

  private static void line(Writer text, List<String> cells) throws IOException {
    text.write(cells.stream().map(ClaimsCsv::quoted).collect(Collectors.joining(",")));
    text.write("\r\n");
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
  }
}
