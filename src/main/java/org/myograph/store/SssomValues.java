package org.myograph.store;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** What the text of a slot stands for in the graph, and what is wrong with it. */
record SssomValues(SssomHeader header) {
  private static final List<String> CORE =
      List.of("subject_id", "predicate_id", "object_id", "mapping_justification");
  private static final List<String> ENTITY_TYPES =
      List.of(
          "owl class",
          "owl object property",
          "owl data property",
          "owl annotation property",
          "owl named individual",
          "skos concept",
          "rdfs resource",
          "rdfs class",
          SssomSlot.LITERAL,
          "rdfs datatype",
          "rdf property",
          "composed entity expression");
  private static final List<String> CARDINALITIES =
      List.of("1:1", "1:n", "n:1", "n:n", "1:0", "0:1", "0:0");
  private static final List<String> VERSIONS = List.of("1.0", "1.1");

  /**
   * The values of a cell or of a header's entry; those that are wrong are left out and told to
   * {@code faults}.
   */
  List<Node> read(SssomSlot slot, String text, Consumer<String> faults) {
    List<Node> values = new ArrayList<>();
    for (String value : slot.many() ? split(text) : List.of(text)) {
      fault(slot, value).ifPresentOrElse(faults, () -> values.add(node(slot, value)));
    }
    return values;
  }

  /** Parted at each {@code |} that no backslash stands before. */
  static List<String> split(String text) {
    List<String> parts = new ArrayList<>();
    for (String part : text.split("(?<!\\\\)\\|", -1)) {
      if (!part.isBlank()) {
        parts.add(part.strip().replace("\\|", "|"));
      }
    }
    return parts;
  }

  private Optional<String> fault(SssomSlot slot, String text) {
    return switch (slot.range()) {
      case ENTITY -> iri(slot, text).isPresent() ? none() : notExpanded(slot.name(), text);
      case URI -> SssomHeader.isIri(text) ? none() : is(slot, "no IRI", text);
      case TEXT -> none();
      case DATE -> isDate(text) ? none() : is(slot, "no day, such as 2026-08-04", text);
      case SCORE -> isNumber(text, 0) ? none() : is(slot, "no number from 0 to 1", text);
      case AGREEMENT -> isNumber(text, -1) ? none() : is(slot, "no number from -1 to 1", text);
      case ENTITY_TYPE -> oneOf(slot, ENTITY_TYPES, text);
      case CARDINALITY -> oneOf(slot, CARDINALITIES, text);
      case VERSION -> oneOf(slot, VERSIONS, text);
      case MODIFIER ->
          text.equals("Not") ? none() : Optional.of(slot.name() + " can only be Not: " + text);
    };
  }

  /** Many files have an IRI where a CURIE should be; what is mapped to what must be exact. */
  private Optional<String> iri(SssomSlot slot, String text) {
    boolean written = text.contains("://") && !CORE.contains(slot.name());
    return header
        .expand(text)
        .or(() -> Optional.of(text).filter(t -> written && SssomHeader.isIri(t)));
  }

  private static Optional<String> none() {
    return Optional.empty();
  }

  private static Optional<String> is(SssomSlot slot, String what, String text) {
    return Optional.of(slot.name() + " is " + what + ": " + text);
  }

  private static Optional<String> oneOf(SssomSlot slot, List<String> allowed, String text) {
    return allowed.contains(text)
        ? none()
        : is(slot, "none of " + String.join(", ", allowed), text);
  }

  private Optional<String> notExpanded(String slot, String curie) {
    int colon = curie.indexOf(':');
    String prefix = colon < 0 ? null : curie.substring(0, colon);
    return Optional.of(
        prefix == null || header.curieMap().containsKey(prefix)
            ? slot + " is no CURIE: " + curie
            : "prefix " + prefix + " of " + curie + " is not declared in curie_map");
  }

  private static boolean isDate(String text) {
    try {
      return LocalDate.parse(text) != null;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static boolean isNumber(String text, double least) {
    return XSDDatatype.XSDdouble.isValid(text)
        && Double.parseDouble(text) >= least
        && Double.parseDouble(text) <= 1;
  }

  private Node node(SssomSlot slot, String text) {
    return switch (slot.range()) {
      case ENTITY -> NodeFactory.createURI(iri(slot, text).orElseThrow());
      case URI -> NodeFactory.createURI(text);
      case DATE -> CanonicalLiteral.of(NodeFactory.createLiteralDT(text, XSDDatatype.XSDdate));
      case SCORE, AGREEMENT ->
          CanonicalLiteral.of(NodeFactory.createLiteralDT(text, XSDDatatype.XSDdouble));
      default -> NodeFactory.createLiteralString(text);
    };
  }
}
