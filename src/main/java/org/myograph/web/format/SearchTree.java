package org.myograph.web.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.myograph.answer.Index;
import org.myograph.answer.Search;
import org.myograph.answer.terms.TermName;
import org.myograph.answer.terms.TermSearch;

/** The JSON of what a search has found; ours and others' have the same members. */
public final class SearchTree {
  /** The name of our own vocabulary. */
  public static final String OURS = "myograph";

  private SearchTree() {}

  /** A concept of ours. */
  public static Map<String, Object> own(Index index, Search.Hit hit) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("vocabulary", OURS);
    json.put("concept", Shapes.name(hit.concept().name()));
    json.put(
        "kinds", index.concepts().broadestKinds(hit.concept()).stream().map(Shapes::name).toList());
    json.put("match", hit.how().name().toLowerCase(Locale.ROOT));
    json.put("field", hit.field());
    json.put("synonymKind", hit.synonymKind().orElse(null));
    json.put("lay", hit.synonymKind().equals(Optional.of("lay")));
    json.put("text", hit.text());
    json.put("ontologies", List.of());
    json.put("obsolete", false);
    json.put("mappedTo", List.of());
    return json;
  }

  /** A term of an imported ontology, with our concepts that are mapped to it. */
  public static Map<String, Object> foreign(Index index, TermSearch.Hit hit) {
    int colon = hit.code().indexOf(':');
    Map<String, Object> json = new LinkedHashMap<>();
    json.put(
        "vocabulary",
        colon > 0 ? hit.code().substring(0, colon) : hit.ontologies().iterator().next());
    json.put("concept", Fields.of("id", hit.code(), "iri", hit.iri(), "label", hit.label()));
    json.put("kinds", List.of());
    json.put("match", hit.how());
    json.put("field", field(hit));
    json.put(
        "synonymKind",
        hit.name()
            .map(TermName::kind)
            .filter(kind -> !kind.equals(TermName.LABEL) && !field(hit).equals("id"))
            .orElse(null));
    json.put("lay", hit.name().map(TermName::lay).orElse(false));
    json.put("text", hit.name().map(TermName::text).orElse(hit.label()));
    json.put("ontologies", List.copyOf(hit.ontologies()));
    json.put("obsolete", hit.obsolete());
    json.put(
        "mappedTo",
        index.mappings().ofCode(hit.iri()).stream().map(m -> TermTree.concept(index, m)).toList());
    return json;
  }

  private static String field(TermSearch.Hit hit) {
    if (hit.how().equals("id") || hit.how().equals("definition")) {
      return hit.how();
    }
    return hit.name().map(TermName::kind).orElse("").equals(TermName.LABEL) ? "label" : "synonym";
  }
}
