package org.myograph.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The hierarchy of classes, those without a class above them first. */
public record TermTree(Term term, List<TermTree> below) {

  static List<TermTree> of(List<Term> classes) {
    Set<String> known = new HashSet<>();
    classes.forEach(term -> known.add(term.iri()));
    return classes.stream()
        .filter(term -> term.above().stream().noneMatch(link -> known.contains(link.iri())))
        .sorted(Comparator.comparing(Term::label))
        .map(term -> tree(term, classes, new HashSet<>()))
        .toList();
  }

  /**
   * @param path the classes above, which a class that is below itself would repeat without end
   */
  private static TermTree tree(Term term, List<Term> classes, Set<String> path) {
    Set<String> longer = new HashSet<>(path);
    longer.add(term.iri());
    List<TermTree> below = new ArrayList<>();
    for (Term other : classes) {
      boolean isBelow = other.above().stream().anyMatch(link -> term.iri().equals(link.iri()));
      if (isBelow && !longer.contains(other.iri())) {
        below.add(tree(other, classes, longer));
      }
    }
    below.sort(Comparator.comparing(child -> child.term().label()));
    return new TermTree(term, below);
  }
}
