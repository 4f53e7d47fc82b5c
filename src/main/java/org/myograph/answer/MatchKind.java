package org.myograph.answer;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a term of one vocabulary stands to a term of another, and what follows from two such steps in
 * a row: SKOS Reference, section 10, and the chaining rules of SSSOM, where those speak.
 *
 * <p>Exact steps change nothing and are left out. One other step is what the chain comes to.
 * Several are broad if all are broad, narrow if all are narrow, nothing if a broad one is followed
 * by a narrow one, and else related. So, from {@code a R b} and {@code b S c} follows {@code a ?
 * c}:
 *
 * <pre>
 * R \ S    exact    close    broad    narrow   related
 * exact    exact    close    broad    narrow   related
 * close    close    related  related  related  related
 * broad    broad    related  broad    -        related
 * narrow   narrow   related  related  narrow   related
 * related  related  related  related  related  related
 * </pre>
 *
 * <ul>
 *   <li>An exact step changes nothing: both terms mean the same.
 *   <li>A close step is never built upon. SKOS declares closeMatch not transitive "to avoid
 *       compound errors": what is close to a close term may be far. So close after close, and close
 *       with broad or narrow, leave no more than related; only with an exact step it stays close.
 *   <li>Broad after broad is broad, narrow after narrow is narrow: read as SKOS's
 *       broaderTransitive, as SSSOM does.
 *   <li>Broad, then narrow: two terms below one that is broader (pain in an arm, pain, pain in the
 *       head). Nothing follows, not even related. Narrow, then broad: both lie above one term, so
 *       they overlap: related.
 *   <li>With a related step the whole is related: it says that a person should look, no more.
 * </ul>
 */
public enum MatchKind {
  /** The terms mean the same. */
  EXACT("exactMatch"),
  /** They can be used for each other in some uses. */
  CLOSE("closeMatch"),
  /** The second term is the narrower one. */
  NARROW("narrowMatch"),
  /** The second term is the broader one. */
  BROAD("broadMatch"),
  /** They have to do with each other. */
  RELATED("relatedMatch");

  /** The words of all, the strongest first. */
  public static List<String> words() {
    return Arrays.stream(values()).map(MatchKind::word).toList();
  }

  private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";

  /** What other predicates amount to (SSSOM's list of mapping predicates). */
  private static final Map<String, MatchKind> OTHERS =
      Map.of(
          "http://www.w3.org/2002/07/owl#equivalentClass", EXACT,
          "http://www.w3.org/2002/07/owl#equivalentProperty", EXACT,
          "http://www.w3.org/2002/07/owl#sameAs", EXACT,
          "http://www.w3.org/2000/01/rdf-schema#subClassOf", BROAD,
          "http://www.w3.org/2000/01/rdf-schema#subPropertyOf", BROAD,
          "http://www.geneontology.org/formats/oboInOwl#hasDbXref", RELATED,
          "http://www.w3.org/2000/01/rdf-schema#seeAlso", RELATED);

  private final String word;

  MatchKind(String word) {
    this.word = word;
  }

  /** Local name of the SKOS property. */
  public String word() {
    return word;
  }

  /** Of a mapping predicate; empty for one that says nothing that could be chained. */
  public static Optional<MatchKind> ofPredicate(String iri) {
    if (iri.startsWith(SKOS)) {
      return ofWord(iri.substring(SKOS.length()));
    }
    return Optional.ofNullable(OTHERS.get(iri));
  }

  /** Of {@code exactMatch}, {@code closeMatch}, … */
  public static Optional<MatchKind> ofWord(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
  }

  /** Of {@code exact}, {@code exactMatch}, {@code skos:exactMatch}, in any case, or the IRI. */
  public static Optional<MatchKind> named(String text) {
    String asked = text.strip();
    String word = asked.substring(asked.indexOf(':') + 1);
    return ofPredicate(asked)
        .or(
            () ->
                Arrays.stream(values())
                    .filter(
                        kind ->
                            kind.word.equalsIgnoreCase(word) || kind.name().equalsIgnoreCase(word))
                    .findFirst());
  }

  /** The same step seen from its other end. */
  public MatchKind inverse() {
    return switch (this) {
      case BROAD -> NARROW;
      case NARROW -> BROAD;
      default -> this;
    };
  }

  /** What this step and then {@code next} come to; empty: nothing. */
  public Optional<MatchKind> then(MatchKind next) {
    return ofChain(List.of(this, next));
  }

  /**
   * What a chain comes to; empty: nothing. The same whichever end it is walked from, but for broad
   * and narrow, which change over.
   *
   * @param steps at least one
   */
  public static Optional<MatchKind> ofChain(List<MatchKind> steps) {
    List<MatchKind> telling = steps.stream().filter(step -> step != EXACT).toList();
    if (telling.isEmpty()) {
      return Optional.of(EXACT);
    }
    for (int i = 1; i < telling.size(); i++) {
      if (telling.get(i - 1) == BROAD && telling.get(i) == NARROW) {
        return Optional.empty();
      }
    }
    MatchKind first = telling.get(0);
    boolean sameWay =
        (first == BROAD || first == NARROW) && telling.stream().allMatch(step -> step == first);
    return Optional.of(telling.size() == 1 || sameWay ? first : RELATED);
  }

  /** The weaker of two; of narrow and broad, which are as strong, either. */
  public MatchKind weaker(MatchKind other) {
    return other.strength() < strength() ? other : this;
  }

  /** 4: exact, 3: close, 2: narrow or broad, 1: related. */
  public int strength() {
    return switch (this) {
      case EXACT -> 4;
      case CLOSE -> 3;
      case NARROW, BROAD -> 2;
      case RELATED -> 1;
    };
  }

  /**
   * Whether a negative mapping ({@code predicate_modifier: Not}) with this predicate contradicts a
   * claim of {@code claimed} between the same terms in the same direction. What is not even close
   * is not exact (exactMatch is a subproperty of closeMatch), what is not even related is nothing
   * else either; what is not exact may still be close.
   */
  public boolean denies(MatchKind claimed) {
    return switch (this) {
      case RELATED -> true;
      case CLOSE -> claimed == CLOSE || claimed == EXACT;
      default -> claimed == this;
    };
  }
}
