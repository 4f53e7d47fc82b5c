package org.myograph.imports;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.OWL2;

/** The class expressions that relationships of an OBO file stand for (OBO 1.4, section 5.2). */
final class OboExpressions {
  private final OwlTriples out;
  private final OboIds ids;
  private final Problems problems;

  OboExpressions(OwlTriples out, OboIds ids, Problems problems) {
    this.out = out;
    this.ids = ids;
    this.problems = problems;
  }

  /**
   * What a clause of {@code subject} holds of: of those members only that have the relation that
   * its qualifiers gci_relation and gci_filler name, else of all.
   */
  Node holder(Node subject, OboLine line) {
    String relation = line.qualifier("gci_relation");
    String filler = line.qualifier("gci_filler");
    if (relation == null || filler == null) {
      if (relation != null || filler != null) {
        String what =
            "gci_relation and gci_filler go together; without both, all members are meant";
        problems.doubtLine(line.number(), what);
      }
      return subject;
    }
    Node limit = plain(relation, filler);
    return out.combined(OWL2.intersectionOf, List.of(subject, limit));
  }

  /** The class of what has the relation that the line's first word names, to its second word. */
  Node restriction(OboLine line) {
    String[] words = line.words();
    Node property = ids.iri(words[0]);
    Node filler = ids.iri(words[1]);
    String exactly = line.qualifier("cardinality");
    String least = line.qualifier("minCardinality");
    String most = line.qualifier("maxCardinality");
    boolean only = "true".equals(line.qualifier("all_only"));
    if ("0".equals(exactly) || "0".equals(most)) {
      return out.restriction(property, OWL2.allValuesFrom, out.complement(filler));
    }
    if (exactly != null) {
      return number(property, OWL2.qualifiedCardinality, exactly, filler);
    }
    if (least != null && most != null) {
      return both(
          number(property, OWL2.minQualifiedCardinality, least, filler),
          number(property, OWL2.maxQualifiedCardinality, most, filler));
    }
    if (least != null) {
      return number(property, OWL2.minQualifiedCardinality, least, filler);
    }
    if (most != null) {
      return number(property, OWL2.maxQualifiedCardinality, most, filler);
    }
    if (only) {
      Node all = out.restriction(property, OWL2.allValuesFrom, filler);
      boolean some = "true".equals(line.qualifier("all_some"));
      return some ? both(out.some(property, filler), all) : all;
    }
    return plain(words[0], words[1]);
  }

  private Node plain(String relation, String filler) {
    // A relation of classes, not of their members, has the class itself as its value.
    Property kind = ids.isOfClasses(relation) ? OWL2.hasValue : OWL2.someValuesFrom;
    return out.restriction(ids.iri(relation), kind, ids.iri(filler));
  }

  private Node both(Node one, Node other) {
    return out.combined(OWL2.intersectionOf, List.of(one, other));
  }

  private Node number(Node property, Property kind, String number, Node filler) {
    return out.cardinality(property, kind, number, filler);
  }
}
