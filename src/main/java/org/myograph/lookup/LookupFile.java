package org.myograph.lookup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;

/** Reads one file, all rules but those between files. */
final class LookupFile {
  /** Ending of a look-up's file. */
  static final String ENDING = ".rq";

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*");

  /**
   * A look-up with the line of its path.
   *
   * @param lookup empty when the file has faults
   */
  record Result(Optional<Lookup> lookup, int pathLine, List<Fault> faults) {}

  private LookupFile() {}

  static Result read(Path file, String text) {
    Faults faults = new Faults(file);
    String fileName = file.getFileName().toString();
    String name = fileName.substring(0, fileName.length() - ENDING.length());
    if (!NAME.matcher(name).matches()) {
      String what = "'" + name + "' is no look-up's name: lower-case words with hyphens";
      faults.add(Rule.NAME_ILLEGAL, 1, what);
    }
    HeaderText headerText = HeaderText.of(text, faults);
    Optional<Header> header =
        headerText == null ? Optional.empty() : HeaderReader.read(headerText, faults);
    Optional<Query> query =
        QueryRules.parse(text, headerText == null ? 1 : headerText.fileLine(0), faults);
    header.ifPresent(h -> HeaderRules.check(h, faults));
    if (header.isPresent() && query.isPresent()) {
      QueryRules.check(header.get(), query.get(), text, faults);
    }
    int pathLine = header.map(h -> h.line("path")).orElse(1);
    if (!faults.none()) {
      return new Result(Optional.empty(), pathLine, faults.list());
    }
    return new Result(
        Optional.of(lookup(name, header.get(), text, query.get())), pathLine, List.of());
  }

  private static Lookup lookup(String name, Header header, String text, Query query) {
    List<Column> columns = new ArrayList<>();
    if (query.isSelectType()) {
      for (String projected : query.getResultVars()) {
        header.columns().stream().filter(c -> c.name().equals(projected)).forEach(columns::add);
      }
    }
    return new Lookup(
        name,
        header.path(),
        header.summary(),
        header.description(),
        header.parameters(),
        List.copyOf(columns),
        header.questions(),
        header.example(),
        text,
        query);
  }
}
