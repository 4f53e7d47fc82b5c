package org.myograph.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.myograph.answer.terms.Matched;
import org.myograph.store.Names;

/**
 * Finds concepts by words, best first ({@link How}). A name of the kind narrow, broad or related
 * says less than a label, an exact synonym or a lay one, and goes behind what is nearly one of
 * those. Immutable, safe for all threads.
 */
public final class Search {
  private static final List<String> KINDS =
      List.of("label", "exact", "lay", "narrow", "broad", "related");
  private static final int FIRST_WEAK_KIND = KINDS.indexOf("narrow");

  /** How a hit was found, best first. */
  public enum How {
    /** The id, or a CURIE or IRI of ours. */
    ID("id"),
    /** A code of another vocabulary to which the concept is mapped. */
    CODE("code"),
    LABEL("label"),
    SYNONYM("synonym"),
    /** All the words of a name and no other, in any order and inflection. */
    SAME_WORDS("words"),
    /** The beginning of a name. */
    PREFIX("prefix"),
    /** Words of a name, or their beginnings. */
    WORDS("words"),
    /** The same but for slips of spelling. */
    TYPO("typo"),
    /** Words of the definition. */
    DEFINITION("definition");

    private final String word;

    How(String word) {
      this.word = word;
    }

    /** As answers have it. */
    public String word() {
      return word;
    }
  }

  /**
   * A concept that was found.
   *
   * @param field id, label, synonym, definition, or mapping for a code
   * @param kind of a synonym: exact, lay, narrow, broad or related; of a mapping its predicate
   * @param text what matched
   */
  public record Hit(Concept concept, How how, String field, Optional<String> kind, String text) {
    /** The kind of synonym that matched. */
    public Optional<String> synonymKind() {
      return field.equals("synonym") ? kind : Optional.empty();
    }

    /** The predicate by which the concept is mapped to the code that was asked for. */
    public Optional<String> mapping() {
      return field.equals("mapping") ? kind : Optional.empty();
    }

    int rankOfKind() {
      return synonymKind().map(KINDS::indexOf).orElse(0);
    }

    /** A weak kind of name costs more than one step of {@link How}, and less than two. */
    private int distance() {
      return 2 * how.ordinal() + (rankOfKind() >= FIRST_WEAK_KIND ? 3 : 0);
    }
  }

  private static final Comparator<Hit> BEST_FIRST =
      Comparator.comparingInt(Hit::distance)
          .thenComparingInt(Hit::rankOfKind)
          .thenComparing(hit -> hit.concept().is(Names.NS + "Document"))
          .thenComparingInt(hit -> hit.text().length())
          .thenComparing(hit -> hit.concept().iri());

  /**
   * A hit with what ranks it before the kinds of hits, and after.
   *
   * @param shared how many of the asked words it has, where it need not have all
   * @param verbatim how many of them stand in it as they were asked, and not in another form only
   */
  private record Ranked(Hit hit, int shared, int verbatim) {
    private static final Comparator<Ranked> ORDER =
        Comparator.comparingInt(Ranked::shared)
            .reversed()
            .thenComparingInt(ranked -> ranked.hit().distance())
            .thenComparing(Ranked::verbatim, Comparator.reverseOrder())
            .thenComparing(Ranked::hit, BEST_FIRST);
  }

  private final Map<Concept, List<SearchName>> names = new LinkedHashMap<>();

  Search(ConceptIndex concepts) {
    concepts.all().stream()
        .filter(Search::findable)
        .forEach(concept -> names.put(concept, names(concept)));
  }

  /** Concepts, kinds, documents and articles; not groups of claims, hedges, cases and the like. */
  private static boolean findable(Concept concept) {
    return !concept.children().isEmpty()
        || (concept.iri().startsWith(Names.ID) && !concept.parents().isEmpty())
        || concept.is(Names.NS + "Document")
        || concept.is(Names.NS + "Article");
  }

  private static List<SearchName> names(Concept concept) {
    List<SearchName> names = new ArrayList<>();
    names.add(SearchName.of("id", Optional.empty(), concept.slug()));
    names.add(SearchName.of("label", Optional.empty(), concept.label()));
    concept
        .synonyms()
        .forEach(s -> names.add(SearchName.of("synonym", Optional.of(s.kind()), s.text())));
    concept
        .definition()
        .ifPresent(text -> names.add(SearchName.of("definition", Optional.empty(), text)));
    return names;
  }

  /**
   * All hits, each concept once, by its best match.
   *
   * @param matched how many of the asked words a hit must have
   * @param wanted which concepts may be found
   * @param known words that are no slips of others
   */
  public List<Hit> find(
      String text, Matched matched, Predicate<Concept> wanted, Predicate<String> known) {
    SearchQuestion question = new SearchQuestion(text, matched, known);
    List<Ranked> hits = new ArrayList<>();
    names.forEach(
        (concept, all) -> {
          if (wanted.test(concept)) {
            best(concept, all, question).ifPresent(hits::add);
          }
        });
    hits.sort(Ranked.ORDER);
    return hits.stream().map(Ranked::hit).toList();
  }

  private static Optional<Ranked> best(
      Concept concept, List<SearchName> names, SearchQuestion question) {
    Ranked best = null;
    for (SearchName name : names) {
      How how = question.how(name);
      if (how != null) {
        Hit hit = new Hit(concept, how, name.field(), name.kind(), name.text());
        Ranked ranked = new Ranked(hit, question.shared(name), question.verbatim(name));
        best = best == null || Ranked.ORDER.compare(ranked, best) < 0 ? ranked : best;
      }
    }
    return Optional.ofNullable(best);
  }
}
