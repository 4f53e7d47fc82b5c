package org.myograph.lookup;

import java.util.ArrayList;
import java.util.List;

/**
 * The YAML of a file's {@code #+} lines.
 *
 * @param fileLines line of the file for each line of the YAML
 */
record HeaderText(String yaml, List<Integer> fileLines) {
  private static final String MARK = "#+";

  /** Line of the file for a line of the YAML, which YAML counts from 0. */
  int fileLine(int yamlLine) {
    int last = fileLines.size() - 1;
    return fileLines.get(Math.min(yamlLine, last));
  }

  /** Null when there is no header. Other comments and empty lines may stand before it. */
  static HeaderText of(String text, Faults faults) {
    StringBuilder yaml = new StringBuilder();
    List<Integer> lines = new ArrayList<>();
    boolean over = false;
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (!line.startsWith(MARK)) {
        over = over || !lines.isEmpty() || !(line.isBlank() || line.startsWith("#"));
      } else if (over) {
        String what = "a header line after the header's end: it stands in one piece at the top";
        faults.add(Rule.HEADER_MISPLACED, number, what);
      } else {
        yaml.append(line.substring(MARK.length())).append('\n');
        lines.add(number);
      }
    }
    if (lines.isEmpty() && faults.none()) {
      faults.add(
          Rule.HEADER_MISSING, 1, "no header: a look-up begins with lines of '#+ key: value'");
    }
    return lines.isEmpty() ? null : new HeaderText(yaml.toString(), lines);
  }
}
