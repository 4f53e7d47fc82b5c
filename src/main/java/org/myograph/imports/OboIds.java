package org.myograph.imports;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;

/**
 * From the identifiers of an OBO file to IRIs, as the OBO 1.4 specification and OWLAPI have it:
 * {@code HP:0000001} is {@code obo:HP_0000001}, a relation is what it has as its xref in a numbered
 * vocabulary, other words are names within the ontology.
 */
final class OboIds {
  /** What tools write for a property of RDF Schema, for OBO has no tag for it. */
  private static final Map<String, String> WELL_KNOWN =
      Map.of("seeAlso", RDFS.seeAlso.getURI(), "isDefinedBy", RDFS.isDefinedBy.getURI());

  private final Map<String, String> prefixes = new HashMap<>();
  private final Map<String, String> relations = new HashMap<>();
  private final Map<String, String> scopes = new HashMap<>();
  private final Set<String> annotations = new HashSet<>();
  private final Set<String> ofClasses = new HashSet<>();
  private final TermSet terms = new TermSet();
  private final TermSet obsolete = new TermSet();
  private String ontology;

  /**
   * @param name of the ontology until the file gives one
   */
  OboIds(String name) {
    ontology = name;
    prefixes.put("owl", "http://www.w3.org/2002/07/owl#");
    prefixes.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    prefixes.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
    prefixes.put("dc", "http://purl.org/dc/elements/1.1/");
    prefixes.put("dcterms", "http://purl.org/dc/terms/");
    prefixes.put("oboInOwl", OwlTriples.OIO);
    prefixes.put("oio", OwlTriples.OIO);
  }

  /** The file has a frame for {@code id}. */
  void term(String id, boolean isObsolete) {
    terms.add(id);
    if (isObsolete) {
      obsolete.add(id);
    }
  }

  /** Whether the file has a frame for {@code id}: what is said there holds. */
  boolean isTerm(String id) {
    return terms.contains(id);
  }

  /** Whether the file has a frame for {@code id} that says it is obsolete. */
  boolean isObsolete(String id) {
    return obsolete.contains(id);
  }

  /** A type of synonym, and the scope of those that name none. */
  void synonymType(String id, String scope) {
    scopes.put(id, scope);
  }

  /** The scope of a synonym of the type {@code id} that names none. */
  String scope(String id) {
    return scopes.getOrDefault(id, "RELATED");
  }

  void ontology(String id) {
    ontology = id;
  }

  /** {@code idspace: prefix base}. */
  void prefix(String prefix, String base) {
    prefixes.put(prefix, base);
  }

  /** The relation {@code id} is called {@code xref} elsewhere. */
  void relation(String id, String xref) {
    if (id.indexOf(':') < 0 && xref.matches("[A-Za-z_]+:\\d+")) {
      boolean basic = xref.startsWith("RO:") || xref.startsWith("BFO:");
      if (basic && !basic(relations.get(id)) || !relations.containsKey(id)) {
        relations.put(id, xref);
      }
    }
  }

  private static boolean basic(String xref) {
    return xref != null && (xref.startsWith("RO:") || xref.startsWith("BFO:"));
  }

  /** The relation {@code id} says something of a term, with no meaning in logic. */
  void annotation(String id) {
    annotations.add(id);
  }

  /** The relation {@code id} relates classes, not their members. */
  void ofClasses(String id) {
    ofClasses.add(id);
  }

  boolean isOfClasses(String id) {
    return ofClasses.contains(id);
  }

  boolean isAnnotation(String id) {
    return annotations.contains(id);
  }

  /** Whether {@code id} is a word that stands for a numbered relation. */
  boolean isShorthand(String id) {
    return relations.containsKey(id);
  }

  /** Whether {@code word} names a property of RDF Schema. */
  boolean isWellKnown(String word) {
    return WELL_KNOWN.containsKey(word);
  }

  /** The ontology's own IRI. */
  Node ontology() {
    return ontology.contains("://")
        ? NodeFactory.createURI(ontology)
        : NodeFactory.createURI(OwlTriples.OBO + escaped(ontology) + ".owl");
  }

  /** The IRI of one version of the ontology. */
  Node version(String version) {
    if (version.contains("://")) {
      return NodeFactory.createURI(version);
    }
    // Newer files give the whole path: doid/releases/2026-07-31/doid.obo.
    String path =
        version.startsWith(ontology + "/") || version.endsWith(".owl") || version.endsWith(".obo")
            ? version
            : ontology + "/" + version + "/" + ontology + ".owl";
    return NodeFactory.createURI(OwlTriples.OBO + escaped(path));
  }

  Node iri(String id) {
    return NodeFactory.createURI(text(id));
  }

  private String text(String id) {
    if (id.matches("(https?|ftp|urn|mailto):.*")) {
      return id;
    }
    String wellKnown = WELL_KNOWN.get(id);
    if (wellKnown != null) {
      return wellKnown;
    }
    String known = relations.get(id);
    String name = known != null ? known : id;
    int colon = name.indexOf(':');
    if (colon < 0) {
      return OwlTriples.OBO + escaped(ontology) + "#" + escaped(name);
    }
    String prefix = name.substring(0, colon);
    String local = name.substring(colon + 1);
    String base = prefixes.get(prefix);
    if (base != null) {
      return base + escaped(local);
    }
    return OwlTriples.OBO + escaped(prefix) + (local.contains("_") ? "#_" : "_") + escaped(local);
  }

  /** Percent-encoded where an IRI needs it. */
  private static String escaped(String text) {
    StringBuilder iri = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0x7F || Character.isLetterOrDigit(c) || "-._~/:@!$&'()*+,;=".indexOf(c) >= 0) {
        iri.append(c);
      } else {
        for (byte b : String.valueOf(c).getBytes(StandardCharsets.UTF_8)) {
          iri.append(String.format("%%%02X", b & 0xFF));
        }
      }
    }
    return iri.toString();
  }
}
