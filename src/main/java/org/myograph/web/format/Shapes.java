package org.myograph.web.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.myograph.answer.Claim;
import org.myograph.answer.Concept;
import org.myograph.answer.Index;
import org.myograph.answer.Mapping;
import org.myograph.answer.Match;
import org.myograph.answer.Name;
import org.myograph.answer.Place;
import org.myograph.answer.Section;
import org.myograph.answer.Value;
import org.myograph.answer.terms.Codes;
import org.myograph.lookup.ColumnType;

/** The JSON of names, claims, places and values, the same wherever they stand. */
public final class Shapes {
  private final Index index;

  public Shapes(Index index) {
    this.index = index;
  }

  /** {@code {"id","iri","label"}}. */
  public static Map<String, Object> name(Name name) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", name.id());
    json.put("iri", name.iri());
    json.put("label", name.label());
    return json;
  }

  /** The same for an IRI. */
  public Map<String, Object> name(String iri) {
    return name(index.concepts().name(iri));
  }

  /** Of several IRIs. */
  public List<Map<String, Object>> names(Iterable<String> iris) {
    List<Map<String, Object>> names = new ArrayList<>();
    iris.forEach(iri -> names.add(name(iri)));
    return names;
  }

  /** A name, with {@code link} where the resource stands for a page elsewhere. */
  public Map<String, Object> document(String iri) {
    Map<String, Object> json = name(iri);
    json.put("link", index.concepts().byIri(iri).flatMap(Concept::link).orElse(null));
    return json;
  }

  /**
   * The part of a claim that each row carries.
   *
   * @param asked the concepts that the call is about, for {@code statedFor}
   */
  public Map<String, Object> claim(Claim claim, List<Concept> asked) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", claim.slug());
    json.put("iri", claim.iri());
    json.put("statement", claim.statement());
    json.put("polarity", claim.polarity());
    json.put("hedge", claim.hedge());
    json.put("cue", claim.cue().orElse(null));
    json.put("when", when(claim.when()));
    json.put("statedFor", StatedFor.of(claim, asked, index).map(Shapes::name).orElse(null));
    json.put("evidence", claim.places().stream().map(p -> evidence(claim, p)).toList());
    return json;
  }

  /**
   * Conditions of a claim, of which any one suffices.
   *
   * @return null: none
   */
  Map<String, Object> when(List<String> conditions) {
    return conditions.isEmpty() ? null : Fields.of("anyOf", names(conditions));
  }

  private Map<String, Object> evidence(Claim claim, Place place) {
    Section section = index.sectionOf(place);
    String sectionIri = section == null ? claim.section() : section.iri();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("article", index.concepts().name(claim.article()).id());
    json.put("section", sectionKey(sectionIri));
    json.put("role", place.role());
    json.put("start", place.start());
    json.put("end", place.end());
    json.put("text", index.texts().words(place.text(), place.start(), place.end()).orElse(null));
    return json;
  }

  /** The key of a section's IRI. */
  public String sectionKey(String iri) {
    Section section = index.sections().get(iri);
    return section == null ? index.concepts().name(iri).id() : section.key();
  }

  /** A cell of a row; null for an unbound one. */
  public Object cell(Node node, ColumnType type, List<Concept> asked) {
    if (node == null) {
      return type == ColumnType.CONCEPTS ? List.of() : null;
    }
    return switch (type) {
      case CONCEPT -> node.isURI() ? name(node.getURI()) : literal(node);
      case DOCUMENT -> node.isURI() ? document(node.getURI()) : literal(node);
      case CONCEPTS -> names(iris(node));
      case CLAIM ->
          index
              .claims()
              .byIri(node.getURI())
              .<Object>map(claim -> claim(claim, asked))
              .orElseGet(() -> name(node.getURI()));
      case ANY -> any(node);
      case CODE -> node.isURI() ? code(index, node.getURI()) : literal(node);
      default -> node.isURI() ? node.getURI() : literal(node);
    };
  }

  /** A term's code: as our mappings have it where they link it. */
  static String code(Index index, String iri) {
    return index.mappings().ofCode(iri).stream()
        .map(Mapping::code)
        .findFirst()
        .orElseGet(() -> Codes.of(iri));
  }

  /** A concept, a document or a plain value. */
  public Object any(Node node) {
    if (!node.isURI()) {
      return literal(node);
    }
    boolean linked = index.concepts().byIri(node.getURI()).flatMap(Concept::link).isPresent();
    return linked ? document(node.getURI()) : name(node.getURI());
  }

  /** IRIs of one literal, separated by spaces. */
  static List<String> iris(Node node) {
    return Stream.of(node.getLiteralLexicalForm().split(" ")).filter(s -> !s.isEmpty()).toList();
  }

  /** A number or boolean where the datatype says so and the value is one, else text. */
  private static Object literal(Node node) {
    if (!node.isLiteral()) {
      return node.toString();
    }
    Object value = node.getLiteral().isWellFormed() ? node.getLiteralValue() : null;
    return value instanceof Number || value instanceof Boolean
        ? value
        : node.getLiteralLexicalForm();
  }

  /** An argument, as {@code arguments} shows it. */
  public static Object argument(Value value) {
    if (value instanceof Value.Text text) {
      return text.text();
    }
    if (value instanceof Value.Number number) {
      return number.number();
    }
    if (value instanceof Value.One one) {
      return named(one.named());
    }
    if (value instanceof Value.Foreign foreign) {
      return TermTree.term(foreign.term());
    }
    return ((Value.Many) value).named().stream().map(Shapes::named).toList();
  }

  /** What was given and names nothing that could be taken: a name without an IRI, and why. */
  static Map<String, Object> notTaken(Value.NotTaken value) {
    Map<String, Object> json =
        Fields.of(
            "id", null, "iri", null, "label", value.given(), "detail", value.fault().message());
    value.fault().details().forEach((key, list) -> json.put(key, details(list)));
    return json;
  }

  /** Details of a fault: names as objects, words as they are. */
  private static List<Object> details(List<?> details) {
    return details.stream()
        .<Object>map(item -> item instanceof Name name ? name(name) : item)
        .toList();
  }

  /** The same, and with each name the address at which there is more of it. */
  public static List<Object> details(List<?> details, Function<Name, String> page) {
    return details.stream()
        .<Object>map(
            item ->
                item instanceof Name name ? Fields.of(name(name), "page", page.apply(name)) : item)
        .toList();
  }

  /** A name with {@code matchedBy}, where it was recognised by something else. */
  public static Map<String, Object> named(Value.Named named) {
    Map<String, Object> json = name(named.name());
    named.match().ifPresent(match -> json.put("matchedBy", match(match)));
    return json;
  }

  private static Map<String, Object> match(Match match) {
    Map<String, Object> json = new LinkedHashMap<>();
    if (match instanceof Match.ByCode code) {
      json.put("code", code.code());
      json.put("predicate", code.predicate());
    } else if (match instanceof Match.BySynonym synonym) {
      json.put("synonym", synonym.synonym());
      json.put("kind", synonym.kind());
    }
    return json;
  }
}
