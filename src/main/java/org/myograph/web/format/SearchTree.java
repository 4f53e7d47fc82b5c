package org.myograph.web.format;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.myograph.answer.Index;
import org.myograph.answer.Search;
import org.myograph.answer.terms.ForeignTerm;
import org.myograph.answer.terms.TermName;
import org.myograph.answer.terms.TermSearch;

/** The JSON of what a search has found; ours and others' have the same members. */
public final class SearchTree {
  /** The name of our own vocabulary. */
  public static final String OURS = "myograph";

  private SearchTree() {}

  /** A concept of ours. */
  public static Map<String, Object> own(Index index, Search.Hit hit) {
    List<?> kinds =
        index.concepts().broadestKinds(hit.concept()).stream().map(Shapes::name).toList();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("vocabulary", OURS);
    json.put("concept", Shapes.name(hit.concept().name()));
    json.put("kinds", kinds);
    match(json, hit.how().word(), hit.field(), hit.text());
    json.put("synonymKind", hit.synonymKind().orElse(null));
    json.put("lay", hit.synonymKind().equals(Optional.of("lay")));
    json.put("mapping", hit.mapping().orElse(null));
    json.put("ontologies", List.of());
    json.put("obsolete", false);
    json.put("replacedBy", List.of());
    json.put("mappedTo", List.of());
    return json;
  }

  /** A term of an imported ontology, with our concepts that are mapped to it. */
  public static Map<String, Object> foreign(Index index, TermSearch.Hit hit) {
    Optional<ForeignTerm> term = index.foreign().find(hit.iri());
    String label = term.flatMap(ForeignTerm::label).orElse(hit.label());
    boolean named = !hit.how().equals("id") && !hit.how().equals("definition");
    String kind = hit.name().map(TermName::kind).orElse(TermName.LABEL);
    boolean synonym = named && !kind.equals(TermName.LABEL);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("vocabulary", vocabulary(hit.code(), hit.ontologies()));
    json.put("concept", Fields.of("id", hit.code(), "iri", hit.iri(), "label", label));
    json.put("kinds", List.of());
    String field = synonym ? "synonym" : named ? "label" : hit.how();
    match(json, hit.how(), field, hit.name().map(TermName::text).orElse(label));
    json.put("synonymKind", synonym ? kind : null);
    json.put("lay", hit.name().map(TermName::lay).orElse(false));
    json.put("mapping", null);
    json.put("ontologies", term.map(ForeignTerm::ontologies).orElse(List.copyOf(hit.ontologies())));
    json.put("obsolete", term.map(ForeignTerm::obsolete).orElse(hit.obsolete()));
    json.put("replacedBy", term.map(SearchTree::replacing).orElse(List.of()));
    json.put("mappedTo", mappedTo(index, hit.iri()));
    return json;
  }

  /** A term whose code was asked for. */
  public static Map<String, Object> term(Index index, ForeignTerm term) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("vocabulary", vocabulary(term.code(), term.ontologies()));
    json.put(
        "concept",
        Fields.of("id", term.code(), "iri", term.iri(), "label", term.label().orElse(null)));
    json.put("kinds", List.of());
    match(json, "id", "id", term.code());
    json.put("synonymKind", null);
    json.put("lay", false);
    json.put("mapping", null);
    json.put("ontologies", term.ontologies());
    json.put("obsolete", term.obsolete());
    json.put("replacedBy", replacing(term));
    json.put("mappedTo", mappedTo(index, term.iri()));
    return json;
  }

  private static void match(Map<String, Object> json, String how, String field, String text) {
    json.put("match", how);
    json.put("field", field);
    json.put("text", text);
  }

  private static String vocabulary(String code, Collection<String> ontologies) {
    int colon = code.indexOf(':');
    return colon > 0
        ? code.substring(0, colon)
        : ontologies.isEmpty() ? "" : ontologies.iterator().next();
  }

  private static List<?> replacing(ForeignTerm term) {
    return term.replacedBy().stream().map(TermTree::named).toList();
  }

  private static List<?> mappedTo(Index index, String iri) {
    return index.mappings().ofCode(iri).stream().map(m -> TermTree.concept(index, m)).toList();
  }
}
