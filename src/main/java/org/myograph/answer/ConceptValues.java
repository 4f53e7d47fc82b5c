package org.myograph.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.NodeFactory;
import org.myograph.lookup.Parameter;
import org.myograph.lookup.ParameterType;

/** Reads the values of parameters that name concepts. */
final class ConceptValues {
  private final Index index;

  ConceptValues(Index index) {
    this.index = index;
  }

  /**
   * One concept, or one class.
   *
   * @throws ArgumentException when the value names none
   */
  ValueReader.Result one(Parameter parameter, String value) {
    Value.Named named = resolve(parameter, value);
    return ValueReader.one(named.name(), named.match(), List.of(concept(named)));
  }

  /**
   * Several concepts, each once. A value that names none does not spoil the answer for the others:
   * it is told beside them.
   *
   * @throws ArgumentException when no value names one
   */
  ValueReader.Result several(Parameter parameter, List<String> values) {
    List<Value.Named> named = new ArrayList<>();
    List<Value.NotTaken> notTaken = new ArrayList<>();
    for (String value : values) {
      try {
        Value.Named one = resolve(parameter, value);
        if (named.stream().noneMatch(other -> other.name().equals(one.name()))) {
          named.add(one);
        }
      } catch (ArgumentException e) {
        if (notTaken.stream().noneMatch(other -> other.given().equals(value))) {
          notTaken.add(new Value.NotTaken(value, e.faults().get(0)));
        }
      }
    }
    if (named.isEmpty()) {
      throw new ArgumentException(notTaken.stream().map(Value.NotTaken::fault).toList());
    }
    String literal =
        named.stream().map(n -> "<" + n.name().iri() + ">").collect(Collectors.joining(" "));
    List<Concept> concepts = named.stream().map(this::concept).toList();
    return new ValueReader.Result(
        new Value.Many(named, notTaken), NodeFactory.createLiteralString(literal), concepts);
  }

  private Concept concept(Value.Named named) {
    return index.concepts().byIri(named.name().iri()).orElseThrow();
  }

  private Value.Named resolve(Parameter parameter, String value) {
    boolean anyClass = parameter.type() == ParameterType.CLASS;
    Predicate<Concept> wanted =
        parameter
            .kind()
            .map(kind -> Kinds.of(Kinds.iri(kind)))
            .orElse(anyClass ? Kinds::isClassOfOurs : any -> true);
    String kind =
        parameter
            .kind()
            .map(k -> index.concepts().name(Kinds.iri(k)).label())
            .orElse(anyClass ? "class" : "concept");
    return ConceptFaults.orThrow(
        index, parameter.name(), value, kind, index.resolver().resolve(value, true, wanted));
  }
}
