package org.myograph.web.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.myograph.answer.Claim;
import org.myograph.answer.Index;

/** The JSON of one claim whole. */
public final class ClaimTree {
  /** Keys of a document that have one value. */
  private static final List<String> SINGLE =
      List.of("title", "issued", "isPartOf", "volume", "pages", "doi", "link");

  private final Index index;
  private final Shapes shapes;

  public ClaimTree(Index index) {
    this.index = index;
    this.shapes = new Shapes(index);
  }

  /** What each row carries, and the rest: triple, group, citations, how it was made. */
  public Map<String, Object> of(Claim claim) {
    Map<String, Object> json = shapes.claim(claim, List.of());
    json.put("subject", shapes.any(claim.subject()));
    json.put("predicate", shapes.name(claim.predicate()));
    json.put("object", shapes.any(claim.object()));
    json.put("group", claim.group().map(iri -> group(iri, claim)).orElse(null));
    json.put("rangeEnd", claim.rangeEnd().map(shapes::name).orElse(null));
    json.put("article", shapes.name(claim.article()));
    json.put("section", section(claim.section()));
    json.put("citation", claim.citations().stream().findFirst().map(this::citation).orElse(null));
    json.put("citations", claim.citations().stream().map(this::citation).toList());
    json.put("derivedFrom", claim.derivedFrom().stream().map(this::other).toList());
    json.put("knowledgeLevel", claim.knowledge().orElse(null));
    json.put("agentType", claim.agent().orElse(null));
    json.put("note", claim.note().orElse(null));
    return json;
  }

  private Map<String, Object> group(String iri, Claim claim) {
    Map<String, Object> json = shapes.name(iri);
    json.put("operator", claim.operator().map(shapes::name).orElse(null));
    json.put("definition", index.concepts().byIri(iri).flatMap(c -> c.definition()).orElse(null));
    return json;
  }

  private Map<String, Object> section(String iri) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", shapes.sectionKey(iri));
    json.put("iri", iri);
    json.put("label", index.sections().containsKey(iri) ? index.sections().get(iri).label() : null);
    return json;
  }

  private Map<String, Object> citation(String iri) {
    Map<String, Object> json = shapes.name(iri);
    Map<String, List<String>> known = index.document(iri);
    json.put("creators", known.getOrDefault("creator", List.of()));
    for (String key : SINGLE) {
      json.put(key, known.getOrDefault(key, List.of()).stream().findFirst().orElse(null));
    }
    return json;
  }

  private Map<String, Object> other(String iri) {
    Optional<Claim> claim = index.claims().byIri(iri);
    Map<String, Object> json = shapes.name(iri);
    json.remove("label");
    json.put("statement", claim.map(Claim::statement).orElse(null));
    return json;
  }
}
