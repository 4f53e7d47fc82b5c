package org.myograph.web.page;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A term of the vocabulary.
 *
 * @param anchor its local name
 * @param definition null: it has none
 * @param types IRIs
 * @param above terms that it is below of
 * @param lines what else is said of it
 * @param uses how often it is used, by what as
 */
public record Term(
    String iri,
    String anchor,
    String label,
    String definition,
    Set<String> types,
    List<Link> above,
    List<Values.Line> lines,
    Map<String, Long> uses) {

  boolean is(String type) {
    return types.contains(type);
  }

  boolean isProperty() {
    return types.stream().anyMatch(type -> type.endsWith("Property"));
  }

  /** What kind of term it is, in words. */
  public String kind() {
    if (isProperty()) {
      return types.stream()
          .filter(type -> type.endsWith("Property"))
          .map(type -> MappingLine.words(Addresses.localName(type)))
          .sorted()
          .findFirst()
          .orElse("property");
    }
    return types.stream()
        .filter(type -> !type.endsWith("NamedIndividual"))
        .map(type -> MappingLine.words(Addresses.localName(type)))
        .sorted()
        .findFirst()
        .orElse("term");
  }
}
