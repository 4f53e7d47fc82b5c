package org.myograph.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * A slot of SSSOM 1.1, as {@code sssom-slots.tsv} lists them.
 *
 * @param name as columns and headers have it
 * @param many whether it may have several values, parted by {@code |} in a table
 * @param propagated of a set's slot: whether it speaks of all its mappings
 * @param property what stands for it in the graph
 * @param standard what stands for it in SSSOM/RDF and in the context of SSSOM/JSON
 */
public record SssomSlot(
    String name, Range range, boolean many, boolean propagated, Node property, Node standard) {

  /** What a value is. */
  public enum Range {
    /** A CURIE. */
    ENTITY,
    /** An IRI. */
    URI,
    TEXT,
    /** A day (xsd:date). */
    DATE,
    /** A number from 0 to 1. */
    SCORE,
    /** A number from -1 to 1. */
    AGREEMENT,
    ENTITY_TYPE,
    MODIFIER,
    CARDINALITY,
    VERSION
  }

  /** The subject or object of a literal mapping is its label: this is its type. */
  public static final String LITERAL = "rdfs literal";

  private static final String OWL = Names.SSSOM_PREFIXES.get("owl");
  private static final String RDFS = Names.SSSOM_PREFIXES.get("rdfs");

  /** The words that SSSOM/RDF writes as an IRI, by what they stand for. */
  private static final Map<String, String> MEANINGS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("Not", Names.SSSOM + "NegatedPredicate"),
              Map.entry("owl class", OWL + "Class"),
              Map.entry("owl object property", OWL + "ObjectProperty"),
              Map.entry("owl data property", OWL + "DataProperty"),
              Map.entry("owl annotation property", OWL + "AnnotationProperty"),
              Map.entry("owl named individual", OWL + "NamedIndividual"),
              Map.entry("skos concept", Names.SSSOM_PREFIXES.get("skos") + "Concept"),
              Map.entry("rdfs resource", RDFS + "Resource"),
              Map.entry("rdfs class", RDFS + "Class"),
              Map.entry(LITERAL, RDFS + "Literal"),
              Map.entry("rdfs datatype", RDFS + "Datatype"),
              Map.entry("rdf property", Names.SSSOM_PREFIXES.get("rdf") + "Property"),
              Map.entry("composed entity expression", Names.SSSOM + "ComposedEntityExpression"),
              Map.entry("1.0", Names.SSSOM + "version1.0"),
              Map.entry("1.1", Names.SSSOM + "version1.1")));

  private static final Map<String, SssomSlot> MAPPING = new LinkedHashMap<>();
  private static final Map<String, SssomSlot> SET = new LinkedHashMap<>();

  static {
    for (String line : lines()) {
      String[] cells = line.split("\t", -1);
      String iri = cells[5].isEmpty() ? Names.SSSOM + cells[1] : cells[5];
      SssomSlot slot =
          new SssomSlot(
              cells[1],
              Range.valueOf(cells[2]),
              cells[3].equals("many"),
              cells[4].equals("propagated"),
              NodeFactory.createURI(iri),
              NodeFactory.createURI(cells[6].isEmpty() ? iri : cells[6]));
      (cells[0].equals("set") ? SET : MAPPING).put(slot.name(), slot);
    }
  }

  private static List<String> lines() {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                SssomSlot.class.getResourceAsStream("sssom-slots.tsv"), StandardCharsets.UTF_8))) {
      return in.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those of a mapping, in the order of the columns of a canonical file. */
  public static List<SssomSlot> ofMapping() {
    return new ArrayList<>(MAPPING.values());
  }

  /** Those of a set, in the order of a canonical header, which starts with {@code curie_map}. */
  public static List<SssomSlot> ofSet() {
    return new ArrayList<>(SET.values());
  }

  /** The slot of a mapping that is called so. */
  public static Optional<SssomSlot> ofMapping(String name) {
    return Optional.ofNullable(MAPPING.get(name));
  }

  /** The slot of a set that is called so. */
  public static Optional<SssomSlot> ofSet(String name) {
    return Optional.ofNullable(SET.get(name));
  }

  /** The words that its values may be and that SSSOM/RDF writes as an IRI, with that IRI. */
  public Map<String, String> meanings() {
    return switch (range) {
      case ENTITY_TYPE -> {
        Map<String, String> types = new TreeMap<>(MEANINGS);
        types.keySet().removeIf(word -> !word.contains(" "));
        yield types;
      }
      case MODIFIER -> Map.of("Not", MEANINGS.get("Not"));
      case VERSION -> Map.of("1.0", MEANINGS.get("1.0"), "1.1", MEANINGS.get("1.1"));
      default -> Map.of();
    };
  }

  /** A value of the graph as SSSOM/RDF has it. */
  Node standard(Node value) {
    String iri = value.isLiteral() ? meanings().get(value.getLiteralLexicalForm()) : null;
    return iri == null ? value : NodeFactory.createURI(iri);
  }
}
