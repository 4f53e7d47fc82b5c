package org.myograph.answer.terms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The imported ontologies in the order in which they are to be believed: of editions the newest
 * first. An edition with a date of release goes before one without; dates go before version
 * numbers, and those before the number of terms. Immutable.
 */
final class Releases {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

  /** Newest first. */
  static final Comparator<Ontology> NEWEST_FIRST =
      Comparator.comparing((Ontology o) -> o.issued().orElse(""))
          .thenComparing(o -> numbers(o.version().orElse("")), Releases::compare)
          .thenComparingInt(Ontology::terms)
          .reversed()
          .thenComparing(Ontology::name);

  private final List<Ontology> newestFirst;

  /** By an edition's name; asked for each term of each import, so it is found out once. */
  private final Map<String, List<Ontology>> newer = new HashMap<>();

  Releases(List<Ontology> ontologies) {
    newestFirst = ontologies.stream().sorted(NEWEST_FIRST).toList();
    Map<String, List<Ontology>> families = new HashMap<>();
    for (Ontology edition : newestFirst) {
      List<Ontology> family = families.computeIfAbsent(edition.family(), f -> new ArrayList<>());
      newer.put(edition.name(), List.copyOf(family));
      family.add(edition);
    }
  }

  /** All, newest first. */
  List<Ontology> newestFirst() {
    return newestFirst;
  }

  /** Those of one family that are newer than an edition of it, newest first. */
  List<Ontology> newerThan(Ontology edition) {
    return newer.getOrDefault(edition.name(), List.of());
  }

  /**
   * The ontology that is meant: by its name, by its family ({@code hp} for {@code …/obo/hp.owl}),
   * or by what its name begins with; of several editions the newest. Where several ontologies have
   * names that begin so, the one with most terms is meant. Case does not matter; {@code hpo} is
   * {@code hp}.
   */
  Optional<Ontology> find(String text) {
    String asked = text.strip().toLowerCase(java.util.Locale.ROOT);
    String wanted = asked.equals("hpo") ? "hp" : asked;
    return first(o -> o.name().equals(asked))
        .or(() -> first(o -> o.family().equals(wanted)))
        .or(() -> largest(o -> o.name().equals(wanted) || o.name().startsWith(wanted + "-")));
  }

  private Optional<Ontology> first(Predicate<Ontology> wanted) {
    return newestFirst.stream().filter(wanted).findFirst();
  }

  private Optional<Ontology> largest(Predicate<Ontology> wanted) {
    return newestFirst.stream()
        .filter(wanted)
        .max(Comparator.comparingInt(Ontology::terms).thenComparing(NEWEST_FIRST.reversed()))
        .flatMap(found -> first(o -> wanted.test(o) && o.family().equals(found.family())));
  }

  /** {@code 2}, {@code 10} of {@code v2.10}. */
  private static List<Integer> numbers(String version) {
    List<Integer> numbers = new ArrayList<>();
    for (Matcher found = NUMBER.matcher(version); found.find(); ) {
      numbers.add(Integer.parseInt(found.group()));
    }
    return numbers;
  }

  private static int compare(List<Integer> one, List<Integer> other) {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      int order = one.get(i).compareTo(other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(one.size(), other.size());
  }
}
