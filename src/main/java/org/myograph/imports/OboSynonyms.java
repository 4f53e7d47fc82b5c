package org.myograph.imports;

import static org.myograph.imports.OwlTriples.oio;
import static org.myograph.imports.OwlTriples.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.myograph.imports.OwlTriples.Annotation;

/** The synonyms of an OBO frame: {@code synonym: "text" SCOPE TYPE [references]}. */
final class OboSynonyms {
  private static final Set<String> SCOPES = Set.of("EXACT", "BROAD", "NARROW", "RELATED");

  private final OwlTriples out;
  private final OboIds ids;
  private final Problems problems;
  private final OboTriples triples;

  OboSynonyms(OwlTriples out, OboIds ids, Problems problems, OboTriples triples) {
    this.out = out;
    this.ids = ids;
    this.problems = problems;
    this.triples = triples;
  }

  /**
   * A synonym with a type and no scope has the scope that the header gives this type; with neither,
   * RELATED.
   */
  void synonym(Node subject, OboLine line) {
    OboQuoted value = triples.quoted(line);
    if (value == null) {
      return;
    }
    int bracket = value.rest().indexOf('[');
    String said = bracket < 0 ? value.rest() : value.rest().substring(0, bracket);
    List<String> words = said.isBlank() ? List.of() : List.of(said.strip().split("\\s+"));
    boolean scoped = !words.isEmpty() && SCOPES.contains(words.get(0));
    if (words.size() > (scoped ? 2 : 1)) {
      String what = "more than a scope and a type after a synonym: ";
      problems.skipLine(line.number(), what + line.value());
      return;
    }
    String type = words.size() == (scoped ? 2 : 1) ? words.get(scoped ? 1 : 0) : null;
    String scope = scoped ? words.get(0) : type == null ? "RELATED" : ids.scope(type);
    List<Annotation> remarks = triples.references(value.rest(), line);
    if (type != null) {
      remarks.add(new Annotation(oio("hasSynonymType"), ids.iri(type)));
    }
    remarks.addAll(triples.qualifiers(line));
    out.annotated(subject, property(scope), text(value.text()), remarks);
  }

  /** The tags of OBO 1.0, which name the scope: {@code exact_synonym: "text" [references]}. */
  void ofOldTag(Node subject, OboLine line) {
    OboQuoted value = triples.quoted(line);
    if (value != null) {
      List<Annotation> remarks = triples.references(value.rest(), line);
      remarks.addAll(triples.qualifiers(line));
      String scope = line.tag().replace("_synonym", "");
      out.annotated(subject, property(scope), text(value.text()), remarks);
    }
  }

  /** The property of a scope, in whatever case. */
  static Node property(String scope) {
    String word =
        scope.substring(0, 1).toUpperCase(Locale.ROOT)
            + scope.substring(1).toLowerCase(Locale.ROOT);
    return oio("has" + word + "Synonym");
  }

  /** Whether {@code word} is a scope. */
  static boolean isScope(String word) {
    return SCOPES.contains(word);
  }
}
