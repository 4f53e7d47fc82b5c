package org.myograph.web.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.myograph.answer.ForeignValues;
import org.myograph.answer.Index;
import org.myograph.answer.Mapping;
import org.myograph.answer.Value;
import org.myograph.answer.terms.ForeignTerm;
import org.myograph.answer.terms.PropertyValue;
import org.myograph.answer.terms.Relation;
import org.myograph.answer.terms.Restriction;
import org.myograph.answer.terms.TermDescription;
import org.myograph.answer.terms.TermName;
import org.myograph.answer.terms.TermStatus;

/** The JSON of terms of other ontologies. A term is {@code {"id": CURIE, "iri", "label"}}. */
public final class TermTree {
  private final Index index;

  public TermTree(Index index) {
    this.index = index;
  }

  /** A term as it stands among arguments: with what is to be known of it. */
  public static Map<String, Object> term(ForeignTerm term) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", term.code());
    json.put("iri", term.iri());
    json.put("label", term.label().orElse(null));
    json.put("ontologies", term.ontologies());
    json.put("obsolete", term.obsolete());
    json.put("replacedBy", term.replacedBy().stream().map(TermTree::named).toList());
    json.put("consider", term.consider().stream().map(TermTree::named).toList());
    return json;
  }

  /** {@code {"id","iri","label"}}. */
  public static Map<String, Object> named(ForeignTerm.Named named) {
    return Fields.of("id", named.code(), "iri", named.iri(), "label", named.label().orElse(null));
  }

  /** One term whole: what each import says of it, and which of our concepts are mapped to it. */
  public Map<String, Object> whole(ForeignTerm term) {
    Map<String, Object> json = term(term);
    List<Object> said = new ArrayList<>();
    index.foreign().describe(term).forEach(what -> said.add(description(what)));
    json.put("currentIn", term.currentIn());
    json.put("descriptions", said);
    json.put(
        "concepts",
        index.mappings().ofCode(term.iri()).stream().map(m -> concept(index, m)).toList());
    json.put("note", ForeignValues.note(index, List.of(new Value.Foreign(term))).orElse(null));
    return json;
  }

  private Map<String, Object> description(TermDescription what) {
    TermStatus status = what.status();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("ontology", status.ontology().name());
    json.put("version", status.ontology().version().orElse(null));
    json.put("issued", status.ontology().issued().orElse(null));
    json.put("standing", status.word());
    json.put("label", status.label().orElse(null));
    json.put("replacedBy", nodes(status.replacedBy()));
    json.put("consider", nodes(status.consider()));
    json.put("definition", what.term().definition().orElse(null));
    json.put(
        "synonyms",
        what.term().names().stream()
            .filter(name -> !name.kind().equals(TermName.LABEL))
            .map(TermTree::synonym)
            .toList());
    json.put("parents", names(what.parents()));
    json.put("children", names(what.children()));
    json.put("references", what.references());
    json.put("relations", what.relations().stream().map(this::relation).toList());
    json.put("values", what.values().stream().map(this::value).toList());
    return json;
  }

  private Map<String, Object> relation(Relation relation) {
    Map<String, Object> json = restriction(relation.what());
    json.put("statedIn", relation.statedIn());
    json.put("onlyOf", relation.onlyOf().stream().map(this::restriction).toList());
    return json;
  }

  private Map<String, Object> restriction(Restriction what) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("property", name(what.property()));
    json.put("quantifier", what.quantifier().orElse(null));
    json.put("number", what.number().orElse(null));
    json.put("target", what.target().map(this::name).orElse(null));
    json.put("expression", what.expression().orElse(null));
    return json;
  }

  private Map<String, Object> value(PropertyValue value) {
    boolean iri = value.datatype().isEmpty();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("property", name(value.property()));
    json.put("value", value.value());
    json.put("datatype", value.datatype().orElse(null));
    json.put("language", value.language().orElse(null));
    json.put("term", iri ? name(value.value()) : null);
    json.put("modifier", value.negated() ? "Not" : null);
    return json;
  }

  /** {@code {"id","iri","label"}} of an IRI. */
  public Map<String, Object> name(String iri) {
    return names(List.of(iri)).get(0);
  }

  private List<Map<String, Object>> nodes(List<Node> terms) {
    return names(terms.stream().map(Node::getURI).toList());
  }

  private List<Map<String, Object>> names(List<String> iris) {
    return index.foreign().names(iris).stream().map(TermTree::named).toList();
  }

  private static Map<String, Object> synonym(TermName name) {
    return Fields.of("text", name.text(), "kind", name.kind(), "lay", name.lay());
  }

  /** A concept of ours with the predicate that links it to the term. */
  public static Map<String, Object> concept(Index index, Mapping mapping) {
    return Fields.of(
        "concept", Shapes.name(index.concepts().name(mapping.concept())),
        "predicate", mapping.predicate());
  }
}
