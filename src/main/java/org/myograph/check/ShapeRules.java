package org.myograph.check;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclException;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;
import org.myograph.store.Finding;
import org.myograph.store.SourceFile;

/** The shapes of {@code ontology/shapes.ttl} (SHACL), over the union of all graphs. */
final class ShapeRules {
  private final Candidate candidate;

  ShapeRules(Candidate candidate) {
    this.candidate = candidate;
  }

  /** A result of severity Violation is a finding, Warning and Info are notes. */
  void check(List<Finding> findings, List<Finding> notes) {
    for (SourceFile file : candidate.sources().of(SourceFile.Kind.SHAPES)) {
      try {
        Graph graph = RDFParser.fromString(file.text(), Lang.TURTLE).toGraph();
        Shapes shapes = Shapes.parse(graph);
        ShaclValidator.get()
            .validate(shapes, candidate.union())
            .getEntries()
            .forEach(
                entry ->
                    (entry.severity() == Severity.Violation ? findings : notes)
                        .add(candidate.finding(entry.focusNode(), describe(entry))));
      } catch (ShaclException e) {
        findings.add(Finding.of(file.path(), "no SHACL shapes: " + e.getMessage()));
      }
    }
  }

  private String describe(ReportEntry entry) {
    StringBuilder text = new StringBuilder(candidate.shortName(entry.focusNode()));
    text.append(": ").append(entry.message());
    if (entry.resultPath() != null) {
      text.append(" [").append(name(entry.resultPath())).append(']');
    }
    if (entry.value() != null && !entry.value().equals(entry.focusNode())) {
      text.append(" (").append(candidate.shortName(entry.value())).append(')');
    }
    return text.toString();
  }

  private String name(Path path) {
    return path instanceof P_Link link ? candidate.shortName(link.getNode()) : path.toString();
  }
}
