package org.myograph.answer;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.myograph.answer.terms.Link;
import org.myograph.answer.terms.LinkQuery;
import org.myograph.answer.terms.LinkQuery.Part;
import org.myograph.answer.terms.Links;
import org.myograph.answer.terms.Ontology;

/**
 * The mappings that stand in imported ontologies, as rows: each import is a mapping set that is
 * called {@code import/} and its name. They stay in the index; safe for all threads.
 */
public final class ImportedMappings {
  private final Links links;
  private final Terms terms;
  private final Map<String, MappingSet> sets = new HashMap<>();

  ImportedMappings(Links links, Terms terms) {
    this.links = links;
    this.terms = terms;
    links.ontologies().forEach(ontology -> sets.put(ontology.name(), set(ontology)));
  }

  private static MappingSet set(Ontology ontology) {
    return new MappingSet(
        "import/" + ontology.name(),
        ontology.iri().orElse(ontology.graph()),
        false,
        ontology.graph(),
        Optional.of(ontology.label()),
        ontology.version(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(ontology.name()));
  }

  private boolean isEmpty() {
    return sets.isEmpty();
  }

  /** Those imports that have any, by name. */
  List<MappingSet> sets() {
    return links.ontologies().stream()
        .filter(ontology -> size(ontology.name()) > 0)
        .map(ontology -> sets.get(ontology.name()))
        .toList();
  }

  /** How many an import has. */
  long size(String ontology) {
    return links.index().count(new LinkQuery().with(Part.ONTOLOGY, Set.of(ontology)));
  }

  /** How many there are in all. */
  public long size() {
    return isEmpty() ? 0 : links.index().size();
  }

  /** Those with the term at either end. */
  List<MappingRow> of(Term term) {
    return isEmpty() || term.isOurs()
        ? List.of()
        : List.copyOf(
            find(new LinkQuery().with(Part.END, new HashSet<>(List.of(term.code(), term.iri())))));
  }

  /** The term whose code or IRI this is to the letter, but for case. */
  Optional<Term> find(String code) {
    if (isEmpty()) {
      return Optional.empty();
    }
    return links.index().find(new LinkQuery().with(Part.END, Set.of(code))).stream()
        .findFirst()
        .map(
            link ->
                List.of(link.subject().code(), link.subject().iri()).stream()
                        .anyMatch(code::equalsIgnoreCase)
                    ? terms.ofImport(link.subject())
                    : terms.ofImport(link.object()));
  }

  /** Those that fit, by import and subject; each is read when it is asked for. */
  public List<MappingRow> find(LinkQuery query) {
    if (isEmpty()) {
      return List.of();
    }
    List<Link> found = links.index().find(query);
    return new AbstractList<>() {
      @Override
      public MappingRow get(int index) {
        return row(found.get(index));
      }

      @Override
      public int size() {
        return found.size();
      }
    };
  }

  private MappingRow row(Link link) {
    return new MappingRow(
        Optional.empty(),
        sets.get(link.ontology()),
        terms.ofImport(link.subject()),
        link.predicate(),
        terms.ofImport(link.object()),
        link.negative(),
        link.justification(),
        OptionalDouble.empty(),
        Optional.empty());
  }

  /** Names of the vocabularies of all terms. */
  List<String> vocabularies() {
    return values(Part.VOCABULARY).stream().filter(name -> !name.isEmpty()).toList();
  }

  /** IRIs of all predicates. */
  List<String> predicates() {
    return values(Part.PREDICATE);
  }

  private List<String> values(Part part) {
    return isEmpty() ? List.of() : new ArrayList<>(links.index().values(part));
  }
}
