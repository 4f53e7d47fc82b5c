package org.myograph.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.myograph.store.GenerationBuilder;
import org.myograph.store.Names;

/** The project's own graph, with every check there is. */
class ProjectGraphTest {
  private static final Path ONTOLOGY = Path.of("ontology");
  private static final Path QUERIES = Path.of("queries");

  /** The article's text is not part of the project. */
  private static final Path TEXTS = Path.of("../shared/article");

  @Test
  void nothingIsFoundInIt() throws Exception {
    Report report = report(Optional.empty());
    assertEquals(List.of(), report.findings());
    List<String> unchecked =
        report.notes().stream()
            .map(note -> note.message())
            .filter(message -> message.contains("not checkable"))
            .toList();
    assertEquals(1, unchecked.size(), report.notes().toString());
  }

  @Test
  void nothingIsFoundInItBesideTheArticlesText() throws Exception {
    assumeTrue(Files.isDirectory(TEXTS), "no " + TEXTS + ": the article's text is not at hand");
    Report report = report(Optional.of(TEXTS));
    assertEquals(List.of(), report.findings());
    assertEquals(
        List.of(),
        report.notes().stream().filter(n -> n.message().contains("not checkable")).toList());
  }

  @Test
  void everyClaimHasItsPlaceAndEveryAssertedOneItsDirectTriple() throws Exception {
    List<Integer> counts = new ArrayList<>();
    build(
        dataset -> {
          counts.add(subjects(dataset.getDefaultGraph(), Names.myo("Claim")).size());
          counts.add(
              dataset
                  .getDefaultGraph()
                  .find(Node.ANY, Names.myo("polarity"), Names.myo("Asserted"))
                  .toList()
                  .size());
          counts.add(dataset.getGraph(Names.DIRECT).size());
        });
    assertEquals(102, counts.get(0));
    assertTrue(counts.get(1) > 90 && counts.get(1) < 102, counts.toString());
    assertEquals(counts.get(1), counts.get(2));
  }

  @Test
  void bothPathsToASevereSpasmAreClassified() throws Exception {
    Set<Node> severe =
        Set.of(
            NodeFactory.createURI(Names.ID + "ModelCaseSeverePain"),
            NodeFactory.createURI(Names.ID + "ModelCasePulledHead"));
    build(
        dataset ->
            assertEquals(
                severe,
                subjects(
                    dataset.getGraph(Names.INFERRED_CASES),
                    NodeFactory.createURI(Names.ID + "SevereNeckSpasm"))));
  }

  private static Set<Node> subjects(Graph graph, Node type) {
    return graph.find(Node.ANY, RDF.type.asNode(), type).toList().stream()
        .map(Triple::getSubject)
        .collect(Collectors.toSet());
  }

  private static void build(java.util.function.Consumer<DatasetGraph> look) throws Exception {
    new GenerationBuilder(
            ONTOLOGY,
            QUERIES,
            (sources, candidate, places) -> {
              look.accept(candidate);
              return List.of();
            })
        .build();
  }

  private static Report report(Optional<Path> texts) throws Exception {
    List<Report> reports = new ArrayList<>();
    Checks checks = new Checks(QUERIES, texts);
    new GenerationBuilder(
            ONTOLOGY,
            QUERIES,
            (sources, candidate, places) -> {
              reports.add(checks.report(sources, candidate, places));
              return List.of();
            })
        .build();
    return reports.get(0);
  }
}
