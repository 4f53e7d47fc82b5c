package org.myograph.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.myograph.answer.terms.Spelling;
import org.myograph.answer.terms.Words;
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
  private static final int LONGEST = 300;

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

    private int rankOfKind() {
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

  /** A name, made ready to be compared. */
  private record Named(
      String field,
      Optional<String> kind,
      String text,
      String folded,
      List<String> words,
      Set<String> stems) {
    static Named of(String field, Optional<String> kind, String text) {
      return new Named(
          field,
          kind,
          text,
          Words.folded(text),
          Words.whole(text),
          new HashSet<>(Words.stems(text)));
    }
  }

  /** The words that are asked for; of a long text the beginning. */
  private static final class Question {
    private final String id;
    private final String folded;
    private final List<String> words;
    private final List<String> stems;
    private final Set<String> bag;
    private final Map<String, Spelling> spellings = new LinkedHashMap<>();

    Question(String given) {
      String text = given.length() > LONGEST ? given.substring(0, LONGEST) : given;
      id = text.strip().toLowerCase(Locale.ROOT);
      folded = Words.folded(text);
      words = Words.whole(text);
      stems = Words.stems(text);
      bag = new HashSet<>(stems);
      words.forEach(word -> spellings.computeIfAbsent(word, Spelling::new));
    }

    How how(Named name) {
      if (name.field().equals("id")) {
        return name.text().equals(id) ? How.ID : null;
      }
      if (name.field().equals("definition")) {
        return !bag.isEmpty() && name.stems().containsAll(bag) ? How.DEFINITION : null;
      }
      if (name.folded().equals(folded)) {
        return name.field().equals("label") ? How.LABEL : How.SYNONYM;
      }
      if (bag.isEmpty()) {
        return null;
      }
      if (bag.equals(name.stems())) {
        return How.SAME_WORDS;
      }
      if (name.folded().startsWith(folded)) {
        return How.PREFIX;
      }
      return has(name, false) ? How.WORDS : has(name, true) ? How.TYPO : null;
    }

    private boolean has(Named name, boolean slips) {
      for (int i = 0; i < words.size(); i++) {
        String word = words.get(i);
        boolean there =
            name.stems().contains(stems.get(i))
                || name.words().stream().anyMatch(other -> other.startsWith(word))
                || (slips && name.words().stream().anyMatch(spellings.get(word)::mayMean));
        if (!there) {
          return false;
        }
      }
      return true;
    }
  }

  private final Map<Concept, List<Named>> names = new LinkedHashMap<>();

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

  private static List<Named> names(Concept concept) {
    List<Named> names = new ArrayList<>();
    names.add(Named.of("id", Optional.empty(), concept.slug()));
    names.add(Named.of("label", Optional.empty(), concept.label()));
    concept
        .synonyms()
        .forEach(s -> names.add(Named.of("synonym", Optional.of(s.kind()), s.text())));
    concept
        .definition()
        .ifPresent(text -> names.add(Named.of("definition", Optional.empty(), text)));
    return names;
  }

  /**
   * All hits, each concept once, by its best match.
   *
   * @param wanted which concepts may be found
   */
  public List<Hit> find(String text, Predicate<Concept> wanted) {
    Question question = new Question(text);
    List<Hit> hits = new ArrayList<>();
    names.forEach(
        (concept, all) -> {
          if (wanted.test(concept)) {
            best(concept, all, question).ifPresent(hits::add);
          }
        });
    hits.sort(BEST_FIRST);
    return hits;
  }

  private static Optional<Hit> best(Concept concept, List<Named> names, Question question) {
    Hit best = null;
    for (Named name : names) {
      How how = question.how(name);
      if (how != null) {
        Hit hit = new Hit(concept, how, name.field(), name.kind(), name.text());
        best = best == null || BEST_FIRST.compare(hit, best) < 0 ? hit : best;
      }
    }
    return Optional.ofNullable(best);
  }
}
