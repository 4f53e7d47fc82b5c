package org.myograph.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.myograph.answer.terms.Link;
import org.myograph.codes.CodeForms;
import org.myograph.codes.Form;
import org.myograph.codes.Reading;
import org.myograph.store.Names;

/**
 * All terms that mappings link, by their codes. Two codes are one term when their IRIs are the same
 * or when, but for case, vocabulary and local part are: {@code mesh:D006261} of one set and {@code
 * MESH:D006261} of another. Immutable once built.
 */
final class Terms {
  private record Prefix(String prefix, String namespace, String vocabulary) {}

  private final ConceptIndex concepts;
  private final Map<String, String> labels;
  private final NavigableMap<String, Term> byCode = new TreeMap<>();
  private final Map<String, Term> byIri = new HashMap<>();
  private final NavigableMap<String, Prefix> byNamespace = new TreeMap<>();
  private final Map<String, String> prefixOfVocabulary = new HashMap<>();
  private final Map<String, String> vocabularyOfPrefix = new HashMap<>();

  /**
   * @param labels of foreign terms, by IRI
   */
  Terms(ConceptIndex concepts, Map<String, String> labels) {
    this.concepts = concepts;
    this.labels = labels;
  }

  /**
   * Makes a prefix known. The codes of a vocabulary show the prefix that {@link CodeForms} has for
   * it; else, of several, the first.
   */
  void declare(String prefix, String namespace, String vocabulary) {
    if (!namespace.isEmpty()) {
      byNamespace.putIfAbsent(namespace, new Prefix(prefix, namespace, vocabulary));
    }
    String shown =
        CodeForms.ALL
            .ofVocabulary(vocabulary)
            .filter(form -> form.vocabulary().equals(vocabulary))
            .map(Form::prefix)
            .orElse(prefix);
    prefixOfVocabulary.putIfAbsent(fold(vocabulary), shown);
    vocabularyOfPrefix.putIfAbsent(fold(prefix), vocabulary);
    vocabularyOfPrefix.putIfAbsent(plain(vocabulary), vocabulary);
  }

  /** The term of an IRI of a set, made at its first use. */
  Term ofIri(String iri) {
    Term known = byIri.get(iri);
    if (known != null) {
      return known;
    }
    if (iri.startsWith(Names.ID) || concepts.byIri(iri).isPresent()) {
      Name name = concepts.name(iri);
      return keep(
          new Term("myo:" + Slugs.localName(iri), iri, Term.OURS, Optional.of(name.label())));
    }
    Prefix prefix = namespaceOf(iri);
    return prefix == null
        ? keep(new Term(iri, iri, "", Optional.ofNullable(labels.get(iri))))
        : foreign(
            prefix.vocabulary(),
            iri.substring(prefix.namespace().length()),
            iri,
            Optional.ofNullable(labels.get(iri)));
  }

  /** The term of a code of ours, made at its first use. */
  Term ofCode(String code, String iri, String vocabulary, Optional<String> label) {
    Term known = byIri.get(iri);
    int colon = code.indexOf(':');
    declare(code.substring(0, Math.max(0, colon)), "", vocabulary);
    return known != null ? known : foreign(vocabulary, code.substring(colon + 1), iri, label);
  }

  private Term foreign(String vocabulary, String local, String iri, Optional<String> label) {
    String code = prefixOfVocabulary.get(fold(vocabulary)) + ":" + local;
    Term same = byCode.get(fold(code));
    if (same != null) {
      byIri.put(iri, same);
      return same;
    }
    return keep(
        new Term(code, iri, vocabulary, label.or(() -> Optional.ofNullable(labels.get(iri)))));
  }

  private Term keep(Term term) {
    byCode.put(fold(term.code()), term);
    byIri.put(term.iri(), term);
    return term;
  }

  /** The term at an end of an import's mapping: that of the mapping sets where they have it. */
  Term ofImport(Link.End end) {
    Term known = byIri.get(end.iri());
    if (known == null) {
      known = byCode.get(fold(end.code()));
    }
    if (known == null) {
      return new Term(end.code(), end.iri(), end.vocabulary(), end.label());
    }
    return known.label().isPresent() || end.label().isEmpty()
        ? known
        : new Term(known.code(), known.iri(), known.vocabulary(), end.label());
  }

  /** The longest namespace that the IRI begins with. */
  private Prefix namespaceOf(String iri) {
    Map.Entry<String, Prefix> entry = byNamespace.floorEntry(iri);
    while (entry != null && !iri.startsWith(entry.getKey())) {
      entry = byNamespace.lowerEntry(entry.getKey());
    }
    return entry == null ? null : entry.getValue();
  }

  /**
   * The foreign term, or the mapped concept of ours, that a caller means: an IRI, or a CURIE in any
   * case, with any known prefix or the vocabulary's name for it, or with {@code _} for the colon.
   */
  Optional<Term> find(String value) {
    Term found = byIri.get(value);
    if (found == null) {
      found = byCode.get(fold(canonical(value)));
    }
    if (found == null && value.matches("[A-Za-z]+_[A-Za-z0-9.]+")) {
      found = byCode.get(fold(canonical(value.replaceFirst("_", ":"))));
    }
    return Optional.ofNullable(found);
  }

  /** The term that {@link CodeForms} may have read. */
  Optional<Term> find(Reading reading) {
    return Optional.ofNullable(byCode.get(fold(reading.code())));
  }

  /** With the prefix that codes of that vocabulary have here. */
  private String canonical(String code) {
    int colon = code.indexOf(':');
    if (colon < 0) {
      return code;
    }
    String prefix = code.substring(0, colon);
    String vocabulary =
        vocabularyOfPrefix.getOrDefault(fold(prefix), vocabularyOfPrefix.get(plain(prefix)));
    return vocabulary == null
        ? code
        : prefixOfVocabulary.get(fold(vocabulary)) + code.substring(colon);
  }

  /** Names of all vocabularies, ours too, sorted. */
  List<String> vocabularies() {
    List<String> names = new ArrayList<>();
    byCode.values().stream().map(Term::vocabulary).distinct().forEach(names::add);
    names.removeIf(String::isEmpty);
    names.sort(String.CASE_INSENSITIVE_ORDER);
    return names;
  }

  static String fold(String code) {
    return code.toLowerCase(Locale.ROOT);
  }

  static String plain(String vocabulary) {
    return fold(vocabulary).replaceAll("[^a-z0-9]", "");
  }
}
