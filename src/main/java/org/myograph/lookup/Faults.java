package org.myograph.lookup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is wrong in one file, as its reading goes on. */
final class Faults {
  private final Path file;
  private final List<Fault> list = new ArrayList<>();

  Faults(Path file) {
    this.file = file;
  }

  void add(Rule rule, int line, String message) {
    list.add(new Fault(file, line, rule, message));
  }

  boolean none() {
    return list.isEmpty();
  }

  List<Fault> list() {
    return List.copyOf(list);
  }
}
