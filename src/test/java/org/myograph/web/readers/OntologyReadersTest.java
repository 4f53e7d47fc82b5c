package org.myograph.web.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myograph.RunningService;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.io.OWLParser;
import org.semanticweb.owlapi.io.StringDocumentSource;
import org.semanticweb.owlapi.model.MissingImportHandlingStrategy;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyLoaderConfiguration;
import org.semanticweb.owlapi.model.OWLOntologyManager;
import org.semanticweb.owlapi.model.parameters.Imports;
import org.semanticweb.owlapi.rdf.rdfxml.parser.RDFXMLParser;
import org.semanticweb.owlapi.rdf.turtle.parser.TurtleOntologyParser;

/**
 * The documents of the ontology, read by OWLAPI in each form that it has a parser of its own for.
 */
class OntologyReadersTest {
  private static RunningService service;

  @BeforeAll
  static void start() {
    service = RunningService.start();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @ParameterizedTest
  @CsvSource({"/ns, 40", "/ns/0.1.0, 40", "/id/SevereNeckSpasm, 4"})
  void OWLAPI_reads_the_same_axioms_from_every_form(String path, int classes) throws Exception {
    same(path, classes);
  }

  @Test
  void OWLAPI_reads_the_same_axioms_of_the_graph_of_concepts_from_every_form() throws Exception {
    String graph = "GRAPH <https://w3id.org/myograph/graph/concepts> { ?s ?p ?o }";
    String query = "CONSTRUCT { ?s ?p ?o } WHERE { " + graph + " }";
    same("/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8), 90);
  }

  private static void same(String path, int classes) throws Exception {
    Map<String, OWLOntology> read = new LinkedHashMap<>();
    read.put("application/rdf+xml", read(path, "application/rdf+xml", new RDFXMLParser()));
    read.put("text/turtle", read(path, "text/turtle", new TurtleOntologyParser()));
    // Each N-Triples document is a Turtle document.
    read.put(
        "application/n-triples", read(path, "application/n-triples", new TurtleOntologyParser()));
    OWLOntology first = read.get("text/turtle");
    assertTrue(first.getClassesInSignature().size() >= classes, "" + first);
    read.forEach(
        (type, ontology) -> {
          assertEquals(
              first.getOntologyID().getOntologyIRI(),
              ontology.getOntologyID().getOntologyIRI(),
              type);
          assertEquals(axioms(first), axioms(ontology), path + " as " + type);
          System.out.printf(
              "OWLAPI, %s as %s: %d axioms, %d classes, %d properties%n",
              path.replaceFirst("\\?.*", ""),
              type,
              ontology.getAxiomCount(),
              ontology.getClassesInSignature().size(),
              ontology.getObjectPropertiesInSignature().size());
        });
  }

  /** Without anonymous individuals, which have a name of their own in each reading. */
  private static Set<OWLAxiom> axioms(OWLOntology ontology) {
    return ontology.getAxioms(Imports.EXCLUDED).stream()
        .filter(axiom -> axiom.getAnonymousIndividuals().isEmpty())
        .collect(Collectors.toSet());
  }

  private static OWLOntology read(String path, String type, OWLParser parser) throws Exception {
    String text = service.get(path, "Accept", type).body();
    OWLOntologyManager manager = OWLManager.createOWLOntologyManager();
    OWLOntology ontology = manager.createOntology();
    OWLOntologyLoaderConfiguration alone =
        new OWLOntologyLoaderConfiguration()
            .setMissingImportHandlingStrategy(MissingImportHandlingStrategy.SILENT);
    parser.parse(new StringDocumentSource(text), ontology, alone);
    return ontology;
  }
}
