package org.myograph.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.myograph.answer.ArgumentFault.Kind;
import org.myograph.lookup.Parameter;
import org.myograph.store.Names;

/** Turns the text of one parameter into what the query gets; IRIs come from the graph only. */
public final class ValueReader {
  /** Characters of a value. */
  public static final int LONGEST = 500;

  /** Rows that may be skipped. */
  public static final int LARGEST_OFFSET = 1_000_000;

  /**
   * What a value is.
   *
   * @param shown null: not shown
   * @param node null: not bound
   */
  record Result(Value shown, Node node, List<Concept> concepts) {}

  private final Index index;

  ValueReader(Index index) {
    this.index = index;
  }

  /**
   * Reads the values of one parameter; one value unless it is repeatable.
   *
   * @throws ArgumentException with the fault
   */
  Result read(Parameter parameter, List<String> values) {
    values.forEach(value -> checkText(parameter, value));
    String value = values.isEmpty() ? "" : values.get(0);
    return switch (parameter.type()) {
      case CONCEPT, CLASS -> new ConceptValues(index).one(parameter, value);
      case CONCEPTS -> new ConceptValues(index).several(parameter, values);
      case POLARITY -> polarity(parameter, value);
      case HEDGE -> hedge(parameter, value);
      case PREDICATE -> predicate(parameter, value);
      case SECTION -> section(parameter, value);
      case VOCABULARY -> vocabulary(parameter, value);
      case CLAIM -> claim(parameter, value);
      case TERM -> new ForeignValues(index).term(parameter, value);
      case ONTOLOGY -> new ForeignValues(index).ontology(parameter, value);
      case ENUM -> text(oneOf(parameter, value, parameter.values()));
      case STRING -> text(value);
      case INTEGER -> integer(parameter, value);
      case LIMIT -> number(parameter, value, 1, parameter.max().orElseThrow());
      case OFFSET -> number(parameter, value, 0, LARGEST_OFFSET);
    };
  }

  private static void checkText(Parameter parameter, String value) {
    if (value.isBlank()) {
      throw invalid(parameter, parameter.name() + " is empty.");
    }
    if (value.length() > LONGEST) {
      throw invalid(parameter, parameter.name() + " is longer than " + LONGEST + " characters.");
    }
    if (value.chars().anyMatch(c -> Character.isISOControl(c) || c == 0xFFFD)) {
      throw invalid(parameter, parameter.name() + " holds a control or broken character.");
    }
  }

  private static ArgumentException invalid(Parameter parameter, String message) {
    return fault(parameter, Kind.INVALID, message, Map.of());
  }

  private static ArgumentException fault(
      Parameter parameter, Kind kind, String message, Map<String, List<?>> details) {
    return new ArgumentException(
        List.of(new ArgumentFault(parameter.name(), kind, message, details)));
  }

  private static String oneOf(Parameter parameter, String value, List<String> allowed) {
    return allowed.stream()
        .filter(word -> word.equalsIgnoreCase(value.strip()))
        .findFirst()
        .orElseThrow(() -> notAmong(parameter, allowed));
  }

  /** By IRI, id or label, whatever its case. */
  private static boolean names(String value, String iri, String id, String label) {
    String asked = value.strip();
    return iri.equals(asked) || id.equals(Slugs.of(asked)) || label.equalsIgnoreCase(asked);
  }

  private static Result text(String value) {
    return new Result(new Value.Text(value), NodeFactory.createLiteralString(value), List.of());
  }

  static Result one(Name name, Optional<Match> match, List<Concept> concepts) {
    Node node = NodeFactory.createURI(name.iri());
    return new Result(new Value.One(new Value.Named(name, match)), node, concepts);
  }

  private static Result number(Parameter parameter, String value, int least, int most) {
    if (!value.matches("[0-9]{1,9}")
        || Integer.parseInt(value) < least
        || Integer.parseInt(value) > most) {
      String message = parameter.name() + " is a whole number from " + least + " to " + most + ".";
      throw invalid(parameter, message);
    }
    return new Result(new Value.Number(Integer.parseInt(value)), null, List.of());
  }

  private static Result integer(Parameter parameter, String value) {
    if (!value.matches("-?[0-9]{1,15}")) {
      throw invalid(parameter, parameter.name() + " is a whole number of at most 15 digits.");
    }
    Node node = NodeFactory.createLiteralDT(value, XSDDatatype.XSDinteger);
    return new Result(new Value.Number(Long.parseLong(value)), node, List.of());
  }

  private static Result polarity(Parameter parameter, String value) {
    if (value.isEmpty()) {
      return new Result(null, NodeFactory.createLiteralString("Asserted Unknown"), List.of());
    }
    String polarity = oneOf(parameter, value, parameter.values());
    String names =
        switch (polarity) {
          case "asserted" -> "Asserted";
          case "refuted" -> "Refuted";
          case "unknown" -> "Unknown";
          default -> "Asserted Refuted Unknown";
        };
    return new Result(new Value.Text(polarity), NodeFactory.createLiteralString(names), List.of());
  }

  private Result hedge(Parameter parameter, String value) {
    Predicate<Concept> hedges = Kinds.of(Names.NS + "Hedge");
    if (index.resolver().resolve(value, true, hedges) instanceof Resolution.Found found) {
      return one(found.concept().name(), found.match(), List.of());
    }
    List<String> all =
        index.concepts().all().stream().filter(hedges).map(Concept::slug).sorted().toList();
    throw notAmong(parameter, all);
  }

  private Result predicate(Parameter parameter, String value) {
    String local = value.substring(value.indexOf(':') + 1);
    List<Name> all =
        index.concepts().predicates().keySet().stream().map(index.concepts()::name).toList();
    for (Name name : all) {
      if (name.iri().equals(value) || names(local, name.iri(), name.id(), name.label())) {
        return one(name, Optional.empty(), List.of());
      }
    }
    throw notAmong(parameter, all.stream().map(Name::id).sorted().toList());
  }

  private Result section(Parameter parameter, String value) {
    for (Section section : index.sections().values()) {
      if (names(value, section.iri(), Slugs.of(section.key()), section.label())) {
        Name name = new Name(section.key(), section.iri(), section.label());
        return one(name, Optional.empty(), List.of());
      }
    }
    List<String> all =
        index.sections().values().stream().map(Section::key).distinct().sorted().toList();
    throw notAmong(parameter, all);
  }

  private Result vocabulary(Parameter parameter, String value) {
    return index
        .mappings()
        .vocabulary(value)
        .map(ValueReader::text)
        .orElseThrow(() -> notAmong(parameter, index.mappings().vocabularies()));
  }

  private Result claim(Parameter parameter, String value) {
    Claim claim =
        index
            .claims()
            .resolve(value)
            .orElseThrow(
                () -> {
                  String message = "No claim is named " + ConceptFaults.quote(value) + ".";
                  return fault(parameter, Kind.UNKNOWN, message, Map.of());
                });
    Name name = new Name(claim.slug(), claim.iri(), claim.statement());
    return one(name, Optional.empty(), List.of());
  }

  private static ArgumentException notAmong(Parameter parameter, List<String> allowed) {
    String message = parameter.name() + " is one of: " + String.join(", ", allowed) + ".";
    return fault(parameter, Kind.INVALID, message, Map.of("allowed", allowed));
  }
}
