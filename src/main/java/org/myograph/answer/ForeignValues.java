package org.myograph.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.myograph.answer.ArgumentFault.Kind;
import org.myograph.answer.terms.ForeignTerm;
import org.myograph.answer.terms.ForeignTerms;
import org.myograph.answer.terms.Ontology;
import org.myograph.lookup.Parameter;

/**
 * Turns the text of a parameter into a term or an ontology beside ours. What nobody here knows is a
 * fault that says how to import; what our mappings know is a term, imported or not.
 */
public final class ForeignValues {
  /** How an ontology gets here. */
  public static final String HOW = "`myograph import FILE --data DIR` takes an ontology in.";

  private final Index index;
  private final ForeignTerms foreign;

  public ForeignValues(Index index) {
    this.index = index;
    this.foreign = index.foreign();
  }

  ValueReader.Result term(Parameter parameter, String value) {
    Optional<ForeignTerm> term = find(value);
    if (term.isPresent()) {
      return new ValueReader.Result(
          new Value.Foreign(term.get()), NodeFactory.createURI(term.get().iri()), List.of());
    }
    if (index.resolver().resolve(value, true, any -> true) instanceof Resolution.Found found) {
      Value.Named named = new Value.Named(found.concept().name(), found.match());
      return new ValueReader.Result(
          new Value.One(named),
          NodeFactory.createURI(found.concept().iri()),
          List.of(found.concept()));
    }
    throw unknownTerm(parameter.name(), value);
  }

  /** A term of an import, or one that a concept of ours or a mapping set of others links. */
  public Optional<ForeignTerm> find(String value) {
    return foreign
        .find(value)
        .or(
            () ->
                index.mappings().ofCode(value.strip()).stream()
                    .findFirst()
                    .map(m -> ForeignTerm.mapped(m.object(), m.code(), m.label())))
        .or(
            () ->
                index
                    .mappingRows()
                    .find(value.strip())
                    .filter(term -> !term.isOurs())
                    .map(t -> ForeignTerm.mapped(t.iri(), t.code(), t.label())));
  }

  /** The codes, as the service writes them, that a text may mean: that of {@code found} first. */
  public List<String> readAs(ForeignTerm found, String value) {
    return Stream.concat(
            Stream.of(found.code()),
            index.mappingRows().findAll(value.strip()).stream()
                .filter(term -> !term.isOurs())
                .map(Term::code))
        .distinct()
        .toList();
  }

  /** Says that nothing here knows a term. */
  public ArgumentException unknownTerm(String parameter, String value) {
    String message =
        "No imported ontology has a term "
            + ConceptFaults.quote(value)
            + ", and none of our concepts is mapped to one or named so. "
            + imported();
    return fault(parameter, Kind.UNKNOWN_TERM, message);
  }

  ValueReader.Result ontology(Parameter parameter, String value) {
    String name = ontology(parameter.name(), value).name();
    return new ValueReader.Result(
        new Value.Text(name), NodeFactory.createLiteralString(name), List.of());
  }

  /**
   * The import that is meant.
   *
   * @throws ArgumentException when there is none
   */
  public Ontology ontology(String parameter, String value) {
    return foreign
        .ontology(value)
        .orElseThrow(
            () -> {
              String message = "No ontology named " + ConceptFaults.quote(value) + " is imported. ";
              return fault(parameter, Kind.UNKNOWN_ONTOLOGY, message + imported());
            });
  }

  private ArgumentException fault(String parameter, Kind kind, String message) {
    List<String> names = foreign.ontologies().stream().map(Ontology::name).toList();
    return new ArgumentException(
        List.of(new ArgumentFault(parameter, kind, message, Map.of("imported", names))));
  }

  private String imported() {
    int count = foreign.ontologies().size();
    String there =
        count == 0
            ? "No ontology is imported: "
            : count + (count == 1 ? " ontology is" : " ontologies are") + " imported; ";
    return there + HOW;
  }

  /**
   * What a reader of an answer must know about what is imported: nothing is, or the term that was
   * asked for is obsolete, or not there; empty when there is nothing to say.
   */
  public static Optional<String> note(Index index, Iterable<Value> asked) {
    for (Value value : asked) {
      if (value instanceof Value.Foreign one && one.term().obsolete()) {
        return Optional.of(obsolete(one.term()));
      }
    }
    if (index.foreign().isEmpty()) {
      return Optional.of(
          "No ontology is imported; this answer knows our own mappings only. " + HOW);
    }
    for (Value value : asked) {
      if (value instanceof Value.Foreign one && one.term().ontologies().isEmpty()) {
        return Optional.of(
            "No imported ontology has " + one.term().code() + "; it is known by a mapping. " + HOW);
      }
    }
    return Optional.empty();
  }

  private static String obsolete(ForeignTerm term) {
    String named =
        String.join(", ", term.replacedBy().stream().map(ForeignTerm.Named::code).toList());
    String instead =
        named.isEmpty()
            ? "its ontology names no replacement."
            : "it was replaced by " + named + ".";
    List<String> old =
        term.ontologies().stream()
            .filter(name -> term.currentIn().stream().noneMatch(in -> isOf(in, name)))
            .toList();
    String still =
        term.currentIn().isEmpty()
            ? ""
            : " It is still current in " + String.join(", ", term.currentIn()) + ".";
    return term.code() + " is obsolete in " + String.join(", ", old) + "; " + instead + still;
  }

  private static boolean isOf(String withEdition, String name) {
    return withEdition.equals(name) || withEdition.startsWith(name + " ");
  }
}
