package org.myograph.sparql;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementMinus;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementUnion;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.PatternVars;

/**
 * Lets a property path wait until a pattern of its block has bound one of its ends. ARQ orders
 * triple patterns by itself, but takes paths as they are written; {@code ?a rdfs:subClassOf? ?b}
 * with both ends free visits each node of the store, and imports bring millions. Patterns of a
 * block are joined (SPARQL 1.1 Query, section 18.2.2.3), so their order does not change the answer.
 */
final class PathOrder extends ElementVisitorBase {
  private final Set<Var> bound;

  private PathOrder(Set<Var> bound) {
    this.bound = bound;
  }

  /** Reorders a query that is not run yet. */
  static void apply(Query query) {
    if (query.getQueryPattern() != null) {
      query.getQueryPattern().visit(new PathOrder(new HashSet<>()));
    }
  }

  private void inside(Element element) {
    element.visit(new PathOrder(new HashSet<>(bound)));
  }

  @Override
  public void visit(ElementGroup group) {
    Set<Var> before = new HashSet<>(bound);
    for (Element element : group.getElements()) {
      element.visit(new PathOrder(before));
      before.addAll(PatternVars.vars(element));
    }
  }

  @Override
  public void visit(ElementUnion union) {
    union.getElements().forEach(this::inside);
  }

  @Override
  public void visit(ElementOptional optional) {
    inside(optional.getOptionalElement());
  }

  @Override
  public void visit(ElementNamedGraph graph) {
    inside(graph.getElement());
  }

  /** Nothing of what stands outside is known inside (section 18.5). */
  @Override
  public void visit(ElementMinus minus) {
    minus.getMinusElement().visit(new PathOrder(new HashSet<>()));
  }

  /** A subquery is answered first (section 12). */
  @Override
  public void visit(ElementSubQuery subquery) {
    apply(subquery.getQuery());
  }

  @Override
  public void visit(ElementPathBlock block) {
    List<TriplePath> patterns = block.getPattern().getList();
    List<TriplePath> ordered = new ArrayList<>();
    List<TriplePath> waiting = new ArrayList<>();
    Set<Var> known = new HashSet<>(bound);
    for (TriplePath pattern : patterns) {
      if (isFree(pattern, known)) {
        waiting.add(pattern);
      } else {
        take(pattern, ordered, known);
        takeWaiting(waiting, ordered, known);
      }
    }
    ordered.addAll(waiting);
    patterns.clear();
    patterns.addAll(ordered);
  }

  private static void takeWaiting(
      List<TriplePath> waiting, List<TriplePath> ordered, Set<Var> known) {
    boolean again = true;
    while (again) {
      again = false;
      for (Iterator<TriplePath> rest = waiting.iterator(); rest.hasNext(); ) {
        TriplePath pattern = rest.next();
        if (!isFree(pattern, known)) {
          rest.remove();
          take(pattern, ordered, known);
          again = true;
        }
      }
    }
  }

  private static void take(TriplePath pattern, List<TriplePath> ordered, Set<Var> known) {
    ordered.add(pattern);
    for (Node node : List.of(pattern.getSubject(), pattern.getObject())) {
      if (node instanceof Var variable) {
        known.add(variable);
      }
    }
  }

  private static boolean isFree(TriplePath pattern, Set<Var> known) {
    return !pattern.isTriple()
        && isFree(pattern.getSubject(), known)
        && isFree(pattern.getObject(), known);
  }

  private static boolean isFree(Node end, Set<Var> known) {
    return end instanceof Var variable && !known.contains(variable);
  }
}
