package org.myograph.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.myograph.answer.Concept;
import org.myograph.answer.Index;
import org.myograph.answer.MappingSet;
import org.myograph.answer.Name;
import org.myograph.answer.Section;
import org.myograph.answer.ValueReader;
import org.myograph.answer.terms.Ontology;
import org.myograph.lookup.Parameter;
import org.myograph.store.Names;
import org.myograph.web.format.Fields;

/**
 * The JSON Schemas of parameters: what the service takes, with the words that this graph knows. It
 * takes further spellings of those words (labels, IRIs, other cases).
 */
final class ParameterSchemas {
  /** Neither control characters nor the sign of a broken encoding. */
  private static final String CLEAN = "[^\\u0000-\\u001F\\u007F-\\u009F\\uFFFD]*";

  private static final String NOT_BLANK = "^(?=.*\\S)" + CLEAN + "$";

  /**
   * No segment of dots, no parameters of a segment, no backslash or per cent sign: see {@link
   * Edge}.
   */
  private static final String SEGMENT =
      "^(?=.*\\S)(?!.*[;%\\\\])(?!(.*/)?\\.{1,2}(/|$))" + CLEAN + "$";

  private final Index index;

  ParameterSchemas(Index index) {
    this.index = index;
  }

  /** Of a look-up's parameter. */
  Map<String, Object> of(Parameter parameter) {
    Map<String, Object> schema =
        switch (parameter.type()) {
          case LIMIT -> whole(1, parameter.max().orElseThrow());
          case OFFSET -> whole(0, ValueReader.LARGEST_OFFSET);
          case INTEGER -> Fields.of("type", "integer");
          case CONCEPTS -> OpenApiSchemas.array(text());
          case HEDGE -> words(slugs(below("Hedge")));
          case CLASS -> words(classes(parameter));
          case PREDICATE -> words(predicates());
          case SECTION -> words(sections());
          case VOCABULARY -> words(index.mappings().vocabularies());
          case ONTOLOGY -> words(ontologies());
          case POLARITY, ENUM -> words(parameter.values());
          case CONCEPT, CLAIM, TERM, STRING -> parameter.inPath() ? segment() : text();
        };
    if (schema.get("items") != null) {
      schema.put("minItems", 1);
    }
    parameter.defaultValue().ifPresent(given -> schema.put("default", value(parameter, given)));
    return schema;
  }

  /** A value of a look-up's parameter as JSON has it. */
  static Object value(Parameter parameter, String text) {
    return switch (parameter.type()) {
      case LIMIT, OFFSET, INTEGER -> Long.parseLong(text);
      default -> text;
    };
  }

  /** Of a parameter of an ordinary resource. */
  Map<String, Object> of(QueryParameter query) {
    return switch (query.takes()) {
      case TEXT -> text();
      case LIMIT -> whole(1, query.most());
      case OFFSET -> whole(0, query.most());
      case SHARE -> Fields.of("type", "number", "minimum", 0, "maximum", 1, "multipleOf", 0.001);
      case WORDS -> words(query.words());
      case KIND -> words(slugs(c -> c.iri().startsWith(Names.NS) && !c.children().isEmpty()));
      case ONTOLOGY -> words(ontologies());
      case MAPPING_SET -> words(index.mappingRows().sets().stream().map(MappingSet::name).toList());
      case MAPPED_VOCABULARY -> words(index.mappingRows().vocabularies());
      case MAPPED_VOCABULARIES ->
          unique(OpenApiSchemas.array(words(index.mappingRows().vocabularies())));
      case MAPPING_PREDICATE -> words(index.mappingRows().predicates());
    };
  }

  /** A value in a path. */
  static Map<String, Object> segment() {
    return Fields.of(
        "type", "string", "minLength", 1, "maxLength", ValueReader.LONGEST, "pattern", SEGMENT);
  }

  private static Map<String, Object> unique(Map<String, Object> array) {
    array.put("minItems", 1);
    array.put("uniqueItems", true);
    return array;
  }

  /** Text that is not blank. */
  static Map<String, Object> text() {
    return Fields.of(
        "type", "string", "minLength", 1, "maxLength", ValueReader.LONGEST, "pattern", NOT_BLANK);
  }

  private static Map<String, Object> whole(int least, int most) {
    return Fields.of("type", "integer", "minimum", least, "maximum", most);
  }

  /** Any text where the graph has none of them: JSON Schema knows no empty enumeration. */
  private static Map<String, Object> words(List<String> words) {
    return words.isEmpty()
        ? text()
        : new LinkedHashMap<>(Map.of("type", "string", "enum", List.copyOf(new TreeSet<>(words))));
  }

  private static Predicate<Concept> below(String type) {
    return concept -> concept.is(Names.NS + type) && !concept.iri().equals(Names.NS + type);
  }

  private List<String> slugs(Predicate<Concept> wanted) {
    return index.concepts().all().stream().filter(wanted).map(Concept::slug).toList();
  }

  private List<String> classes(Parameter parameter) {
    Set<String> ours =
        index.concepts().all().stream()
            .filter(c -> c.iri().startsWith(Names.NS))
            .map(Concept::iri)
            .collect(Collectors.toSet());
    Predicate<Concept> kind =
        parameter
            .kind()
            .map(name -> below(name.replaceFirst("^myo:", "")))
            .orElse(c -> Character.isUpperCase(c.iri().charAt(Names.NS.length())));
    return slugs(concept -> ours.contains(concept.iri()) && kind.test(concept));
  }

  private List<String> predicates() {
    return index.concepts().predicates().keySet().stream()
        .map(index.concepts()::name)
        .map(Name::id)
        .toList();
  }

  private List<String> sections() {
    return index.sections().values().stream().map(Section::key).toList();
  }

  private List<String> ontologies() {
    return index.foreign().ontologies().stream().map(Ontology::name).toList();
  }
}
