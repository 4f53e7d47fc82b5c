package org.myograph.web.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.myograph.answer.Claim;
import org.myograph.answer.Concept;
import org.myograph.answer.Index;
import org.myograph.answer.Mapping;
import org.myograph.answer.Value;

/** The JSON of one concept whole. */
public final class ConceptTree {
  private final Index index;
  private final Shapes shapes;

  public ConceptTree(Index index) {
    this.index = index;
    this.shapes = new Shapes(index);
  }

  /**
   * Names, place in the hierarchy, links out and the claims that it is in.
   *
   * @param named says by which code it was found, if it was
   */
  public Map<String, Object> of(Concept concept, Value.Named named) {
    Map<String, Object> json = Shapes.named(named);
    json.put("definition", concept.definition().orElse(null));
    json.put("link", concept.link().orElse(null));
    json.put("kinds", index.concepts().broadestKinds(concept).stream().map(Shapes::name).toList());
    json.put("synonyms", concept.synonyms().stream().map(ConceptTree::synonym).toList());
    json.put("parents", concept.parents().stream().map(this::parent).toList());
    json.put("children", shapes.names(concept.children()));
    json.put(
        "mappings",
        index.mappings().ofConcept(concept.iri()).stream().map(ConceptTree::mapping).toList());
    json.put("claims", claims(concept));
    return json;
  }

  private static Map<String, Object> synonym(Concept.Synonym synonym) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("text", synonym.text());
    json.put("kind", synonym.kind());
    return json;
  }

  private Map<String, Object> parent(Concept.Parent parent) {
    Map<String, Object> json = shapes.name(parent.iri());
    json.put("editorial", parent.editorial());
    return json;
  }

  /** A link out, seen from the concept. */
  public static Map<String, Object> mapping(Mapping mapping) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("predicate", mapping.predicate());
    json.put("code", mapping.code());
    json.put("iri", mapping.object());
    json.put("label", mapping.label().orElse(null));
    json.put("vocabulary", mapping.vocabulary());
    json.put("set", mapping.set());
    json.put(
        "confidence", mapping.confidence().isPresent() ? mapping.confidence().getAsDouble() : null);
    json.put("comment", mapping.comment().orElse(null));
    return json;
  }

  /** By the part that the concept plays in them. */
  private Map<String, Object> claims(Concept concept) {
    List<Object> asSubject = new ArrayList<>();
    List<Object> asObject = new ArrayList<>();
    List<Object> asCondition = new ArrayList<>();
    for (Claim claim : index.claims().about(concept.iri())) {
      if (is(claim.subject(), concept)) {
        asSubject.add(related(claim, claim.object()));
      }
      if (is(claim.object(), concept)) {
        asObject.add(related(claim, claim.subject()));
      }
      if (claim.when().contains(concept.iri())) {
        asCondition.add(shapes.claim(claim, List.of()));
      }
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("asSubject", asSubject);
    json.put("asObject", asObject);
    json.put("asCondition", asCondition);
    return json;
  }

  private static boolean is(Node node, Concept concept) {
    return node.isURI() && node.getURI().equals(concept.iri());
  }

  private Map<String, Object> related(Claim claim, Node other) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("predicate", shapes.name(claim.predicate()));
    json.put("other", shapes.any(other));
    json.put("claim", shapes.claim(claim, List.of()));
    return json;
  }
}
