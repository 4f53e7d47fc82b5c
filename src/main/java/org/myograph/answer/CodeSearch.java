package org.myograph.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.myograph.answer.terms.ForeignTerm;
import org.myograph.answer.terms.Ontology;
import org.myograph.codes.CodeForms;
import org.myograph.codes.Reading;

/**
 * Finds what a code or an IRI names: concepts of ours, those that are mapped to it, and the foreign
 * terms themselves. A code may stand without its prefix ({@code D006261}, {@code M54.2}).
 */
public final class CodeSearch {
  private static final Pattern IRI = Pattern.compile("(https?|urn):\\S+");
  private static final Pattern WITH_PREFIX = Pattern.compile("[A-Za-z][\\w.-]*[:_]\\S+");

  /**
   * What was found.
   *
   * @param own closest first
   * @param terms in imports or, where none has them, in mapping sets
   */
  public record Found(List<Search.Hit> own, List<ForeignTerm> terms) {}

  private final Index index;

  public CodeSearch(Index index) {
    this.index = index;
  }

  /** Empty when the text is no code: words, or a prefix that nobody here has. */
  public Optional<Found> find(String text) {
    String code = text.strip();
    Map<String, Search.Hit> own = new LinkedHashMap<>();
    Map<String, ForeignTerm> terms = new LinkedHashMap<>();
    List<Reading> readings = CodeForms.ALL.all(code);
    if (WITH_PREFIX.matcher(code).matches() || !readings.isEmpty()) {
      add(code, own, terms);
    }
    if (CodeForms.isBare(code)) {
      readings.forEach(reading -> add(reading.code(), own, terms));
    }
    boolean nothing = own.isEmpty() && terms.isEmpty();
    return nothing && !isCode(code)
        ? Optional.empty()
        : Optional.of(new Found(List.copyOf(own.values()), List.copyOf(terms.values())));
  }

  /** Words cannot help where a code is not known. */
  private boolean isCode(String code) {
    int colon = code.indexOf(':');
    return IRI.matcher(code).matches()
        || (colon > 0
            && code.matches("[\\w. -]+:[\\w.-]*[0-9][\\w.-]*")
            && (!CodeForms.ALL.ofPrefix(code.substring(0, colon)).isEmpty()
                || prefixes().contains(code.substring(0, colon).toUpperCase(Locale.ROOT))));
  }

  /** Of codes of mapped vocabularies and of imports, other than those that are known everywhere. */
  private Set<String> prefixes() {
    Set<String> prefixes = new TreeSet<>();
    for (Ontology ontology : index.foreign().ontologies()) {
      prefixes.add(ontology.name().replaceFirst("-.*", "").toUpperCase(Locale.ROOT));
    }
    return prefixes;
  }

  private void add(String code, Map<String, Search.Hit> own, Map<String, ForeignTerm> terms) {
    if (index.resolver().resolve(code, false, any -> true) instanceof Resolution.Found found
        && found.match().isEmpty()) {
      Concept concept = found.concept();
      own.put(concept.iri(), new Search.Hit(concept, Search.How.ID, "id", Optional.empty(), code));
      return;
    }
    for (Mapping mapping : index.mappings().ofCode(code)) {
      Optional<String> predicate = Optional.of(mapping.predicate());
      index
          .concepts()
          .byIri(mapping.concept())
          .map(c -> new Search.Hit(c, Search.How.CODE, "mapping", predicate, mapping.code()))
          .ifPresent(hit -> own.putIfAbsent(mapping.concept(), hit));
    }
    new ForeignValues(index).find(code).ifPresent(term -> terms.putIfAbsent(term.iri(), term));
  }
}
