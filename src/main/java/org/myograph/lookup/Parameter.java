package org.myograph.lookup;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A declared parameter.
 *
 * @param variable its name in the query: another one ({@code as}) where a column has this name
 * @param inPath stands in the path, else in the query
 * @param declaredRequired the header says {@code required: true}
 * @param declaredDefault the header's {@code default}, as text
 * @param values legal values, for {@link ParameterType#ENUM} and {@link ParameterType#POLARITY}
 * @param kind prefixed name of the class that a concept must be, for example {@code myo:Condition}
 * @param max largest page of a limit
 * @param about one line for people, perhaps empty
 */
public record Parameter(
    String name,
    String variable,
    ParameterType type,
    boolean inPath,
    boolean declaredRequired,
    Optional<String> declaredDefault,
    List<String> values,
    Optional<String> kind,
    OptionalInt max,
    String about) {

  /** What is taken when the caller gives nothing. A polarity without one is all but the refuted. */
  public Optional<String> defaultValue() {
    return declaredDefault.or(
        () ->
            switch (type) {
              case LIMIT -> max.isPresent() ? Optional.of("" + max.getAsInt()) : Optional.empty();
              case OFFSET -> Optional.of("0");
              default -> Optional.empty();
            });
  }

  /** The caller must give it. */
  public boolean required() {
    return inPath || declaredRequired;
  }

  /** May be left unbound, because it is neither required nor has a default. */
  public boolean optional() {
    return !required() && defaultValue().isEmpty() && type != ParameterType.POLARITY;
  }

  /** May stand more than once in a request. */
  public boolean repeatable() {
    return type == ParameterType.CONCEPTS;
  }
}
