package org.myograph.store;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The sources cannot become a generation. Nothing was published; what was served before is still
 * served.
 */
public final class LoadException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  /**
   * @param findings at least one
   */
  public LoadException(List<Finding> findings) {
    super(findings.stream().map(Finding::toString).collect(Collectors.joining("\n")));
    this.findings = findings.stream().sorted().distinct().toList();
  }

  /** All mistakes found, sorted by file and line. */
  public List<Finding> findings() {
    return findings;
  }
}
