package org.myograph.walk;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.myograph.web.CsvReader;

/**
 * Links of CSV and TSV, of tables and SPARQL's results alike: a cell may hold several, separated by
 * bars. SSSOM's tables begin with lines of YAML.
 */
final class TableLinks {
  private static final String TABLE = "table";
  private static final Pattern COMMENTED = Pattern.compile("\"?(https?://[^\"\\s]+)\"?");

  private TableLinks() {}

  static void read(Found found) {
    String text = found.document().text();
    boolean csv = found.document().type().equals("text/csv");
    Stream<String> comments = text.lines().takeWhile(line -> line.startsWith("#"));
    comments.forEach(line -> comment(line, found));
    List<List<String>> rows =
        csv
            ? CsvReader.read(text)
            : text.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    for (int row = 1; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        String element = "row " + row + ", column " + rows.get(0).get(column);
        for (String part : rows.get(row).get(column).split("\\|")) {
          found.iriOrCurie(TABLE, element, part.strip().replaceFirst("^<(.*)>$", "$1"));
        }
      }
    }
  }

  private static void comment(String line, Found found) {
    Matcher iri = COMMENTED.matcher(line);
    while (iri.find()) {
      found.iri(TABLE, line, iri.group(1));
    }
    found.iriOrCurie(TABLE, line, line.replaceFirst("^#\\s*\\w+:\\s*\"?([^\"]*)\"?$", "$1"));
  }
}
