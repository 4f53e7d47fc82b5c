package org.myograph.answer;

import java.util.List;
import java.util.stream.Collectors;

/** A call whose arguments cannot be taken, with all faults. */
public final class ArgumentException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient List<ArgumentFault> faults;

  public ArgumentException(List<ArgumentFault> faults) {
    super(faults.stream().map(ArgumentFault::message).collect(Collectors.joining(" ")));
    this.faults = List.copyOf(faults);
  }

  /** At least one. */
  public List<ArgumentFault> faults() {
    return faults;
  }
}
