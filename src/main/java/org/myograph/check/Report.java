package org.myograph.check;

import java.util.List;
import org.myograph.store.Finding;

/**
 * What the checks found.
 *
 * @param findings mistakes, sorted by file and line; any of them keeps a generation from being
 *     served
 * @param notes what a person should know and could not be decided here, sorted likewise
 */
public record Report(List<Finding> findings, List<Finding> notes) {
  public Report {
    findings = findings.stream().sorted().distinct().toList();
    notes = notes.stream().sorted().distinct().toList();
  }
}
