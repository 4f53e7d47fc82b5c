package org.myograph.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.TurtleDocumentFormat;
import org.semanticweb.owlapi.io.StringDocumentSource;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLDataFactory;
import org.semanticweb.owlapi.model.OWLNamedIndividual;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.profiles.OWLProfileViolation;
import org.semanticweb.owlapi.profiles.Profiles;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

/**
 * What OWL tools make of the graph: OWLAPI's profile checkers (OWL 2 Profiles, sections 2 and 4;
 * OWL 2 DL, Structural Specification, section 3) and the reasoner HermiT. The files are read
 * together, since a property is declared in one and used in another.
 */
class OwlProfileTest {
  private static final String ID = "https://w3id.org/myograph/id/";
  private static final String NS = "https://w3id.org/myograph/ns#";

  @ParameterizedTest
  @ValueSource(strings = {"OWL2_EL", "OWL2_RL", "OWL2_DL"})
  void theTerminologyIsInsideTheProfile(Profiles profile) throws Exception {
    OWLOntology ontology = ontology(terminology());
    assertTrue(ontology.getLogicalAxiomCount() > 100, "too little was read");
    assertEquals(List.of(), violations(ontology, profile));
  }

  @Test
  void theWholeGraphWithItsDirectTriplesIsInsideDl() throws Exception {
    assertEquals(List.of(), violations(ontology(everything()), Profiles.OWL2_DL));
  }

  @ParameterizedTest
  @ValueSource(strings = {"OWL2_EL", "OWL2_RL"})
  void anInversePropertyOrAUnionWouldBeNoticed(Profiles profile) throws Exception {
    OWLOntology ontology = ontology(terminology());
    OWLDataFactory data = ontology.getOWLOntologyManager().getOWLDataFactory();
    ontology.add(
        profile == Profiles.OWL2_EL
            ? data.getOWLInverseObjectPropertiesAxiom(
                data.getOWLObjectProperty(IRI.create(NS + "mayCause")),
                data.getOWLObjectProperty(IRI.create(NS + "mayBeCausedBy")))
            : data.getOWLSubClassOfAxiom(
                concept(data, "NeckSpasm"),
                data.getOWLObjectUnionOf(concept(data, "Headache"), concept(data, "NeckPain"))));
    assertFalse(violations(ontology, profile).isEmpty());
  }

  @Test
  void theTerminologyIsConsistentAndEveryClassCanHaveMembers() throws Exception {
    OWLReasoner reasoner = new ReasonerFactory().createReasoner(ontology(terminology()));
    assertTrue(reasoner.isConsistent());
    assertEquals(
        List.of(),
        reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom().stream()
            .map(OWLClass::toString)
            .toList());
    reasoner.dispose();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ModelCaseSeverePain", "ModelCasePulledHead"})
  void eitherConditionAloneMakesANeckSpasmSevere(String name) throws Exception {
    OWLOntology ontology = ontology(terminology());
    OWLDataFactory data = ontology.getOWLOntologyManager().getOWLDataFactory();
    OWLNamedIndividual model = data.getOWLNamedIndividual(IRI.create(ID + name));
    OWLClass severe = concept(data, "SevereNeckSpasm");
    assertFalse(
        ontology.containsAxiom(data.getOWLClassAssertionAxiom(severe, model)), "asserted already");
    OWLReasoner reasoner = new ReasonerFactory().createReasoner(ontology);
    assertTrue(reasoner.getTypes(model, false).containsEntity(severe));
    assertTrue(reasoner.getTypes(model, false).containsEntity(kind(data, "Condition")));
    reasoner.dispose();
  }

  @ParameterizedTest
  @ValueSource(strings = {"IntensePain", "NeckPain", "NeckMuscle"})
  void nothingElseMakesANeckSpasmSevere(String involved) throws Exception {
    OWLOntology ontology = ontology(terminology());
    OWLDataFactory data = ontology.getOWLOntologyManager().getOWLDataFactory();
    OWLNamedIndividual spasm = data.getOWLNamedIndividual(IRI.create(ID + "TestSpasm"));
    OWLNamedIndividual thing = data.getOWLNamedIndividual(IRI.create(ID + "TestThing"));
    ontology.add(
        data.getOWLClassAssertionAxiom(concept(data, "NeckSpasm"), spasm),
        data.getOWLClassAssertionAxiom(concept(data, involved), thing),
        data.getOWLObjectPropertyAssertionAxiom(
            data.getOWLObjectProperty(IRI.create(NS + "involves")), spasm, thing));
    OWLReasoner reasoner = new ReasonerFactory().createReasoner(ontology);
    assertTrue(reasoner.getTypes(spasm, false).containsEntity(concept(data, "MuscleSpasm")));
    assertFalse(reasoner.getTypes(spasm, false).containsEntity(concept(data, "SevereNeckSpasm")));
    reasoner.dispose();
  }

  private static List<String> violations(OWLOntology ontology, Profiles profile) {
    return profile.checkOntology(ontology).getViolations().stream()
        .map(OWLProfileViolation::toString)
        .distinct()
        .toList();
  }

  private static OWLClass concept(OWLDataFactory data, String name) {
    return data.getOWLClass(IRI.create(ID + name));
  }

  private static OWLClass kind(OWLDataFactory data, String name) {
    return data.getOWLClass(IRI.create(NS + name));
  }

  private static String terminology() throws IOException {
    return read("myograph.ttl", "concepts.ttl", "cases.ttl");
  }

  private static String everything() throws IOException {
    String files = read("myograph.ttl", "concepts.ttl", "cases.ttl", "article.ttl");
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(files, Lang.TURTLE).parse(model);
    String query = Files.readString(Path.of("queries/derive/direct.rq"));
    StringWriter direct = new StringWriter();
    try (QueryExecution exec = QueryExecution.create(QueryFactory.create(query), model)) {
      RDFDataMgr.write(direct, exec.execConstruct(), Lang.NTRIPLES);
    }
    return files + direct;
  }

  /** The files one after another: Turtle may declare a prefix again. */
  private static String read(String... names) throws IOException {
    StringBuilder text = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("ontology"))) {
      for (Path file : files.sorted().toList()) {
        if (List.of(names).contains(file.getFileName().toString())) {
          text.append(Files.readString(file)).append('\n');
        }
      }
    }
    return text.toString();
  }

  private static OWLOntology ontology(String turtle) throws OWLOntologyCreationException {
    return OWLManager.createOWLOntologyManager()
        .loadOntologyFromOntologyDocument(
            new StringDocumentSource(turtle, IRI.create(NS), new TurtleDocumentFormat(), null));
  }
}
