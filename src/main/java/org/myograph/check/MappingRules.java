package org.myograph.check;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.myograph.store.Finding;
import org.myograph.store.Names;

/**
 * Rules that span mapping files: a subject is a term of ours, a predicate is a SKOS one, and no two
 * of our terms are exactly the same foreign one. What can be seen in one row is checked when the
 * file is read.
 */
final class MappingRules {
  private static final Set<String> PREDICATES =
      Set.of(
          SKOS.exactMatch.getURI(),
          SKOS.closeMatch.getURI(),
          SKOS.broadMatch.getURI(),
          SKOS.narrowMatch.getURI(),
          SKOS.relatedMatch.getURI());

  private final Candidate candidate;

  MappingRules(Candidate candidate) {
    this.candidate = candidate;
  }

  void check(List<Finding> findings) {
    Map<String, Node> exact = new TreeMap<>();
    Map<String, Node> pairs = new TreeMap<>();
    List<Node> mappings =
        candidate.subjects(RDF.type.asNode(), sssom("Mapping")).sorted(byIri()).toList();
    for (Node mapping : mappings) {
      Node subject = candidate.object(mapping, sssom("subject_id")).orElseThrow();
      Node predicate = candidate.object(mapping, sssom("predicate_id")).orElseThrow();
      Node object = candidate.object(mapping, sssom("object_id")).orElseThrow();
      String code = code(mapping);
      if (candidate.object(subject, RDFS.label.asNode()).isEmpty()) {
        findings.add(
            candidate.finding(
                mapping, candidate.shortName(subject) + " is mapped and is no term of ours"));
      }
      if (!PREDICATES.contains(predicate.getURI())) {
        findings.add(
            candidate.finding(
                mapping, candidate.shortName(predicate) + " is no SKOS mapping property"));
      }
      Node same = pairs.putIfAbsent(subject + " " + object, mapping);
      if (same != null) {
        findings.add(
            candidate.finding(
                mapping, candidate.shortName(subject) + " is mapped to " + code + " in two files"));
      }
      boolean positive = candidate.object(mapping, sssom("predicate_modifier")).isEmpty();
      if (positive && predicate.equals(SKOS.exactMatch.asNode())) {
        Node rival = exact.putIfAbsent(object.getURI(), subject);
        if (rival != null && !rival.equals(subject)) {
          findings.add(
              candidate.finding(
                  mapping,
                  code
                      + " is an exact match of both "
                      + candidate.shortName(rival)
                      + " and "
                      + candidate.shortName(subject)));
        }
      }
    }
  }

  private String code(Node mapping) {
    return candidate.object(mapping, Names.myo("code")).orElseThrow().getLiteralLexicalForm();
  }

  private static Comparator<Node> byIri() {
    return Comparator.comparing(Node::getURI);
  }

  private static Node sssom(String slot) {
    return NodeFactory.createURI(Names.SSSOM + slot);
  }
}
