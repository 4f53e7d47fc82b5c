package org.myograph.cli;

import java.nio.file.Path;
import java.util.List;
import org.myograph.lookup.Catalogue;
import org.myograph.lookup.LookupException;
import org.myograph.store.Finding;

/** The mistakes in the look-up files, told as those in the graph are. */
final class LookupFaults {
  private LookupFaults() {}

  static List<Finding> in(Path queries) {
    try {
      Catalogue.read(queries);
      return List.of();
    } catch (LookupException e) {
      return e.faults().stream()
          .map(fault -> new Finding(fault.file(), fault.line(), 0, fault.message()))
          .toList();
    }
  }
}
