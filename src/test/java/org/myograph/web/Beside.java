package org.myograph.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.myograph.Settings;
import org.myograph.SharedData;
import org.myograph.store.Generation;
import org.myograph.store.GenerationBuilder;
import org.myograph.store.LoadException;
import org.myograph.store.Names;

/** The project's graph with ontologies beside it, as an import lays them out. */
final class Beside {
  private static final String HPO = "data/ontologies/hp-2023-01-27.json.gz";
  private static final String SYMP = "data/ontologies/symp-2026.owl.gz";

  private static final String OBO = "http://purl.obolibrary.org/obo/";
  private static final String OIO = "http://www.geneontology.org/formats/oboInOwl#";

  private final DatasetGraph dataset;

  Beside() {
    Settings settings = Settings.of(Path.of(""));
    try {
      dataset = new GenerationBuilder(settings.ontology(), settings.queries()).build().dataset();
    } catch (LoadException e) {
      throw new IllegalStateException(e);
    }
  }

  Generation generation() {
    return Generation.of("beside", dataset);
  }

  DatasetGraph dataset() {
    return dataset;
  }

  /** An invented one of seven terms and an obsolete one. */
  Beside tiny() {
    Graph live = GraphFactory.createDefaultGraph();
    RDFDataMgr.read(live, "src/test/resources/across/tiny.ttl");
    Graph obsolete = GraphFactory.createDefaultGraph();
    RDFDataMgr.read(obsolete, "src/test/resources/across/tiny-obsolete.ttl");
    return add("tiny", OBO + "hp.owl", live, obsolete, 7, 1);
  }

  /** An invented one that has mappings of every kind. */
  Beside mapped() {
    Graph live = GraphFactory.createDefaultGraph();
    RDFDataMgr.read(live, "src/test/resources/across/mapped.ttl");
    return add(
        "mapped", "https://example.org/mapped", live, GraphFactory.createDefaultGraph(), 6, 0);
  }

  static boolean realOnesAreAtHand() {
    return SharedData.has(HPO) && SharedData.has(SYMP);
  }

  /** SYMP 2026. */
  Beside symp() throws IOException {
    Graph live = GraphFactory.createDefaultGraph();
    try (InputStream in = SharedData.unpacked(SYMP)) {
      RDFDataMgr.read(live, in, Lang.RDFXML);
    }
    Graph obsolete = GraphFactory.createDefaultGraph();
    for (Triple triple : live.find(Node.ANY, OWL2.deprecated.asNode(), Node.ANY).toList()) {
      for (Triple said : live.find(triple.getSubject(), Node.ANY, Node.ANY).toList()) {
        obsolete.add(said);
        live.delete(said);
      }
    }
    return add("symp-2026", OBO + "symp.owl", live, obsolete, 900, 1);
  }

  /** HPO 2023. */
  Beside hpo() throws IOException {
    JsonNode root;
    try (InputStream in = SharedData.unpacked(HPO)) {
      root = new ObjectMapper().readTree(in).at("/graphs/0");
    }
    Graph live = GraphFactory.createDefaultGraph();
    Graph obsolete = GraphFactory.createDefaultGraph();
    root.get("nodes").forEach(n -> node(n, n.at("/meta/deprecated").asBoolean() ? obsolete : live));
    for (JsonNode edge : root.get("edges")) {
      if (edge.path("pred").asText().equals("is_a")) {
        live.add(iri(edge.get("sub").asText()), RDFS.subClassOf.asNode(), iri(edge, "obj"));
      }
    }
    return add("hp-2023-01-27", OBO + "hp.owl", live, obsolete, 16_000, 1);
  }

  private static void node(JsonNode node, Graph into) {
    if (!node.path("type").asText().equals("CLASS")) {
      return;
    }
    Node term = iri(node, "id");
    BiConsumer<Node, Node> say = (property, value) -> into.add(term, property, value);
    say.accept(RDF.type.asNode(), OWL2.Class.asNode());
    if (node.has("lbl")) {
      say.accept(RDFS.label.asNode(), text(node.get("lbl").asText()));
    }
    if (node.at("/meta/definition/val").isTextual()) {
      say.accept(iri(OBO + "IAO_0000115"), text(node.at("/meta/definition/val").asText()));
    }
    for (JsonNode synonym : node.at("/meta/synonyms")) {
      Node value = text(synonym.get("val").asText());
      say.accept(iri(OIO + synonym.get("pred").asText()), value);
      if (synonym.has("synonymType")) {
        Node axiom = NodeFactory.createBlankNode();
        into.add(axiom, OWL2.annotatedSource.asNode(), term);
        into.add(axiom, OWL2.annotatedTarget.asNode(), value);
        into.add(axiom, iri(OIO + "hasSynonymType"), iri(synonym, "synonymType"));
      }
    }
    for (JsonNode reference : node.at("/meta/xrefs")) {
      say.accept(iri(OIO + "hasDbXref"), text(reference.get("val").asText()));
    }
    for (JsonNode value : node.at("/meta/basicPropertyValues")) {
      if (value.get("pred").asText().endsWith("IAO_0100001")) {
        say.accept(iri(OBO + "IAO_0100001"), iri(value, "val"));
      } else if (value.get("pred").asText().endsWith("hasAlternativeId")) {
        say.accept(iri(OIO + "hasAlternativeId"), text(value.get("val").asText()));
      }
    }
  }

  private static Node iri(JsonNode node, String key) {
    String value = node.get(key).asText();
    return iri(value.matches("[A-Z]+:\\d+") ? OBO + value.replace(':', '_') : value);
  }

  private static Node iri(String text) {
    return NodeFactory.createURI(text);
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  private Beside add(String name, String iri, Graph live, Graph obsolete, int terms, int old) {
    Node graph = Names.graph("import/" + name);
    Node withdrawn = Names.graph("import/" + name + "/obsolete");
    Graph said = GraphFactory.createDefaultGraph();
    said.add(graph, RDF.type.asNode(), Names.myo("ImportedOntology"));
    said.add(graph, RDFS.label.asNode(), text(name));
    said.add(graph, Names.myo("importName"), text(name));
    said.add(graph, DCTerms.isVersionOf.asNode(), iri(iri));
    said.add(graph, OWL2.versionInfo.asNode(), text("1"));
    said.add(graph, DCTerms.license.asNode(), iri("https://example.org/licence"));
    said.add(graph, Names.myo("termCount"), NodeFactoryExtra.intToNode(terms));
    said.add(graph, Names.myo("obsoleteCount"), NodeFactoryExtra.intToNode(old));
    said.add(graph, Names.myo("obsoleteGraph"), withdrawn);
    dataset.executeWrite(
        () -> {
          copy(live, graph);
          copy(obsolete, withdrawn);
          copy(said, Names.graph("imports"));
        });
    return this;
  }

  private void copy(Graph from, Node graph) {
    from.find()
        .forEachRemaining(
            triple -> {
              dataset.add(Quad.create(graph, triple));
              dataset.add(Quad.create(Quad.defaultGraphIRI, triple));
            });
  }
}
