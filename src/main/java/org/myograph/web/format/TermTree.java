package org.myograph.web.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.myograph.answer.ForeignValues;
import org.myograph.answer.Index;
import org.myograph.answer.Mapping;
import org.myograph.answer.Value;
import org.myograph.answer.terms.ForeignTerm;
import org.myograph.answer.terms.TermDescription;
import org.myograph.answer.terms.TermName;

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
    index.foreign().describe(term).forEach((name, what) -> said.add(description(name, what)));
    json.put("descriptions", said);
    json.put(
        "concepts",
        index.mappings().ofCode(term.iri()).stream().map(m -> concept(index, m)).toList());
    json.put("note", ForeignValues.note(index, List.of(new Value.Foreign(term))).orElse(null));
    return json;
  }

  private Map<String, Object> description(String ontology, TermDescription what) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("ontology", ontology);
    json.put("label", what.term().label());
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
    return json;
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
