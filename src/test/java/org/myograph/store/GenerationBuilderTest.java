package org.myograph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerationBuilderTest {
  @TempDir private Path folder;
  private SmallGraph small;

  @BeforeEach
  void copySources() throws Exception {
    small = SmallGraph.in(folder);
  }

  @Test
  void everyFileHasItsGraphAndGeneratedTriplesHaveTheirs() throws Exception {
    Set<String> names = new TreeSet<>();
    DatasetGraph dataset = small.builder().build().dataset();
    Txn.executeRead(
        dataset,
        () ->
            dataset
                .listGraphNodes()
                .forEachRemaining(n -> names.add(n.getURI().substring(Names.GRAPH.length()))));
    assertEquals(
        new TreeSet<>(
            Set.of(
                "articles/example/article",
                "articles/example/cases",
                "concepts",
                "derived/slugs",
                "direct",
                "inferred",
                "inferred/cases",
                "mappings/hpo",
                "myograph")),
        names);
  }

  @Test
  void theDefaultGraphHoldsEveryTripleButThoseOfModelCasesOnce() throws Exception {
    DatasetGraph dataset = small.builder().build().dataset();
    Txn.executeRead(
        dataset,
        () -> {
          Set<Triple> named = new HashSet<>();
          dataset
              .findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
              .forEachRemaining(
                  quad -> {
                    if (!Names.isModelCases(quad.getGraph())) {
                      named.add(quad.asTriple());
                    }
                  });
          assertEquals(named, dataset.getDefaultGraph().find().toSet());
          assertEquals(named.size(), dataset.getDefaultGraph().size());
          assertTrue(named.size() > 80, "read " + named.size());
        });
  }

  @Test
  void onlyAnAssertedClaimGivesADirectTriple() throws Exception {
    assertEquals(
        Set.of(Triple.create(id("Cramp"), Names.myo("hasSymptom"), id("Tingling"))),
        graph(Names.DIRECT));
  }

  @Test
  void inferenceClosesTheHierarchyAndClassifiesTheSevereCase() throws Exception {
    Node subClassOf = RDFS.subClassOf.asNode();
    Node type = RDF.type.asNode();
    assertEquals(
        Set.of(
            Triple.create(id("SevereCramp"), subClassOf, Names.myo("Condition")),
            Triple.create(id("Tingling"), subClassOf, Names.myo("Symptom"))),
        graph(Names.INFERRED));
    assertEquals(
        Set.of(
            Triple.create(id("ModelCramp"), type, id("SevereCramp")),
            Triple.create(id("ModelCramp"), type, Names.myo("Condition")),
            Triple.create(id("ModelPain"), type, Names.myo("Symptom"))),
        graph(Names.INFERRED_CASES));
  }

  @Test
  void aMappingIsAPlainTripleAndANodeThatSaysHowWeKnow() throws Exception {
    Set<Triple> triples = graph(Names.graph("mappings/hpo"));
    Node exact = iri("http://www.w3.org/2004/02/skos/core#exactMatch");
    Node paresthesia = iri("http://purl.obolibrary.org/obo/HP_0003401");
    assertTrue(triples.contains(Triple.create(id("Tingling"), exact, paresthesia)));
    Node node = iri("https://w3id.org/myograph/mapping/hpo#Tingling-HP_0003401");
    assertTrue(triples.contains(Triple.create(node, Names.sssom("object_id"), paresthesia)));
    assertTrue(
        triples.contains(
            Triple.create(node, Names.myo("code"), NodeFactory.createLiteralString("HP:0003401"))));
    assertTrue(
        triples.contains(
            Triple.create(
                node,
                RDFS.comment.asNode(),
                NodeFactory.createLiteralString("the \"tingling\" of the article"))));
  }

  @Test
  void aNegativeMappingGivesNoPlainTriple() throws Exception {
    Set<Triple> triples = graph(Names.graph("mappings/hpo"));
    assertTrue(triples.stream().noneMatch(triple -> triple.getSubject().equals(id("Cramp"))));
    Node node = iri("https://w3id.org/myograph/mapping/hpo#Cramp-HP_0003394");
    assertTrue(
        triples.contains(
            Triple.create(
                node, Names.sssom("predicate_modifier"), NodeFactory.createLiteralString("Not"))));
  }

  @Test
  void equalSourcesGiveTheSameIdAndTheSameDataEvenBlankNodes() throws Exception {
    Generation one = small.builder().build();
    Generation two = small.builder().build();
    assertEquals(one.id(), two.id());
    assertEquals(hash(one), hash(two));
  }

  @Test
  void anyChangedSourceGivesAnotherId() throws Exception {
    Set<String> ids = new HashSet<>();
    ids.add(small.builder().currentId());
    for (String name :
        Set.of(
            "ontology/concepts.ttl",
            "ontology/mappings/hpo.sssom.tsv",
            "queries/derive/direct.rq")) {
      small.write(name, "#\n" + Files.readString(small.home().resolve(name)));
      assertTrue(ids.add(small.builder().currentId()), name);
    }
    small.write("ontology/shapes.ttl", "# none yet\n");
    assertTrue(ids.add(small.builder().currentId()), "shapes.ttl");
    assertFalse(ids.isEmpty());
  }

  @Test
  void aFileThatIsNoSourceChangesNothing() throws Exception {
    String before = small.builder().currentId();
    small.write("ontology/articles/example/questions.tsv", "what?\n");
    assertEquals(before, small.builder().currentId());
    small.write("ontology/articles/example/notes.ttl", "# a source\n");
    assertNotEquals(before, small.builder().currentId());
  }

  private static DataHash hash(Generation generation) {
    return Txn.calculateRead(generation.dataset(), () -> DataHash.of(generation.dataset()));
  }

  private Set<Triple> graph(Node name) throws Exception {
    DatasetGraph dataset = small.builder().build().dataset();
    return Txn.calculateRead(
        dataset,
        () -> {
          Graph graph = dataset.getGraph(name);
          return graph.find().toSet();
        });
  }

  private static Node id(String name) {
    return iri(Names.ID + name);
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
