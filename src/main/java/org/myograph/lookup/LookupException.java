package org.myograph.lookup;

import java.util.List;
import java.util.stream.Collectors;

/** The catalogue cannot be used: its message has one line for each fault of each file. */
public final class LookupException extends Exception {
  private static final long serialVersionUID = 1L;
  private final transient List<Fault> faults;

  LookupException(List<Fault> faults) {
    super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  /** All faults of all files, by file and line. */
  public List<Fault> faults() {
    return faults;
  }
}
