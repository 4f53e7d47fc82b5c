package org.myograph.web.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.Test;
import org.myograph.web.Service;

/** An ontology that stands beside ours. */
class ImportsTest {
  private static final String DATA =
      """
      PREFIX ex: <http://example.org/>
      PREFIX g: <https://w3id.org/myograph/graph/>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX myo: <https://w3id.org/myograph/ns#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX void: <http://rdfs.org/ns/void#>
      g:concepts { ex:ours rdfs:label "ours" }
      g:imports {
        <https://w3id.org/myograph/graph/import/tiny> a myo:ImportedOntology ;
          rdfs:label "A tiny ontology" ; void:triples 3 ; owl:versionInfo "2026-01" ;
          dcterms:license <https://creativecommons.org/publicdomain/zero/1.0/> }
      <https://w3id.org/myograph/graph/import/tiny> { ex:a a owl:Class . ex:b a owl:Class . ex:b rdfs:subClassOf ex:a }
      """;

  @Test
  void an_imported_ontology_is_a_dataset_of_its_own_and_is_not_counted_as_ours() {
    try (Service service = Service.of(Service.trig("imports", DATA))) {
      String turtle = service.get("/.well-known/void", "text/turtle").body();
      Model model = ModelFactory.createDefaultModel();
      RDFDataMgr.read(
          model, new StringReader(turtle), service.at("/.well-known/void").toString(), Lang.TURTLE);
      Resource whole = model.getResource(Vocabulary.DATASET);
      assertEquals(1, whole.getProperty(VOID.triples).getInt());
      Resource tiny = model.getResource("https://w3id.org/myograph/graph/import/tiny");
      assertTrue(whole.hasProperty(DCTerms.relation, tiny));
      assertFalse(whole.hasProperty(VOID.subset, tiny));
      assertTrue(tiny.hasProperty(RDF.type, VOID.Dataset));
      assertEquals(3, tiny.getProperty(VOID.triples).getInt());
      assertEquals("A tiny ontology", tiny.getProperty(DCTerms.title).getString());
      assertEquals(
          "https://creativecommons.org/publicdomain/zero/1.0/",
          tiny.getProperty(DCTerms.license).getResource().getURI());
      String dump = service.get("/dump/myograph.nq", null).body();
      assertEquals(1, dump.lines().count());
      assertFalse(dump.contains("http://example.org/b"));
    }
  }
}
