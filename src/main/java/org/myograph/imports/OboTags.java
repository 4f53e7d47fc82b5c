package org.myograph.imports;

import static org.myograph.imports.OwlTriples.obo;
import static org.myograph.imports.OwlTriples.oio;

import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;

/** From the tags of OBO to annotation properties (OBO 1.4, section 5; OWLAPI's Obo2OWL). */
final class OboTags {
  private static final Map<String, Node> RESERVED =
      Map.ofEntries(
          Map.entry("name", RDFS.label.asNode()),
          Map.entry("comment", RDFS.comment.asNode()),
          Map.entry("remark", RDFS.comment.asNode()),
          Map.entry("def", obo("IAO_0000115")),
          Map.entry("replaced_by", obo("IAO_0100001")),
          Map.entry("expand_expression_to", obo("IAO_0000424")),
          Map.entry("expand_assertion_to", obo("IAO_0000425")),
          Map.entry("is_anti_symmetric", obo("IAO_0000427")),
          Map.entry("is_obsolete", OWL2.deprecated.asNode()),
          Map.entry("xref", oio("hasDbXref")),
          Map.entry("alt_id", oio("hasAlternativeId")),
          Map.entry("namespace", oio("hasOBONamespace")),
          Map.entry("subset", oio("inSubset")),
          Map.entry("scope", oio("hasScope")),
          Map.entry("has_synonym_type", oio("hasSynonymType")),
          Map.entry("synonymtypedef", oio("SynonymTypeProperty")),
          Map.entry("subsetdef", oio("SubsetProperty")),
          Map.entry("EXACT", oio("hasExactSynonym")),
          Map.entry("BROAD", oio("hasBroadSynonym")),
          Map.entry("NARROW", oio("hasNarrowSynonym")),
          Map.entry("RELATED", oio("hasRelatedSynonym")),
          Map.entry("format-version", oio("hasOBOFormatVersion")),
          Map.entry("namespace-id-rule", oio("NamespaceIdRule")));

  /** What they say of a clause is part of the class that it makes, no remark on it. */
  private static final Set<String> OF_THE_CLASS =
      Set.of(
          "cardinality",
          "minCardinality",
          "maxCardinality",
          "all_some",
          "all_only",
          "gci_relation",
          "gci_filler");

  private OboTags() {}

  /**
   * The property of a tag or of a qualifier's key.
   *
   * @param tag reserved by OBO, an IRI, an id with a prefix, or a free word
   */
  static Node property(String tag, OboIds ids) {
    Node reserved = RESERVED.get(tag);
    if (reserved != null) {
      return reserved;
    }
    boolean named = tag.indexOf(':') > 0 || ids.isWellKnown(tag);
    return named ? ids.iri(tag) : NodeFactory.createURI(free(tag));
  }

  /** Whether the qualifier {@code key} says something of the statement itself. */
  static boolean isRemark(String key) {
    return !OF_THE_CLASS.contains(key);
  }

  private static String free(String word) {
    return OwlTriples.OIO + word.replaceAll("[^A-Za-z0-9_-]", "_");
  }
}
