package org.myograph.web.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.myograph.RunningService;

/** What DCAT-AP 3.0.1 requires of a catalogue, and how much VoID says of what. */
class DcatApTest {
  private static Model described;
  private static Resource catalogue;
  private static Resource dataset;

  @BeforeAll
  static void read() throws Exception {
    described = ModelFactory.createDefaultModel();
    try (RunningService service = RunningService.start()) {
      String text = service.get("/.well-known/void", "Accept", "text/turtle").body();
      RDFDataMgr.read(described, new StringReader(text), "http://localhost/", Lang.TURTLE);
    }
    catalogue = described.createResource(Vocabulary.VOID_DOCUMENT);
    dataset = described.createResource(Vocabulary.DATASET);
  }

  @Test
  void the_catalogue_and_the_dataset_have_a_title_a_description_and_a_publisher() {
    for (Resource thing : List.of(catalogue, dataset)) {
      assertTrue(thing.getProperty(DCTerms.title).getString().length() > 5);
      assertTrue(thing.getProperty(DCTerms.description).getString().length() > 20);
      assertTrue(thing.getPropertyResourceValue(DCTerms.publisher).hasProperty(RDF.type));
      assertTrue(
          thing
              .getPropertyResourceValue(DCTerms.language)
              .hasURI("http://publications.europa.eu/resource/authority/language/ENG"));
    }
  }

  @Test
  void a_file_has_a_media_type_that_IANA_knows_or_else_a_format_and_the_day_of_the_content() {
    Set<String> lines = new HashSet<>();
    List<Resource> files = described.listSubjectsWithProperty(RDF.type, DCAT.Distribution).toList();
    assertTrue(files.size() > 30);
    for (Resource file : files) {
      boolean known = file.hasProperty(DCAT.mediaType);
      assertEquals(!known, file.hasProperty(DCTerms.format), file.getURI());
      if (!known) {
        lines.add(file.getURI().replaceFirst(".*\\.", ""));
      } else {
        String type = file.getPropertyResourceValue(DCAT.mediaType).getURI();
        assertFalse(type.endsWith("jsonl"), type);
      }
      assertTrue(file.getPropertyResourceValue(DCTerms.conformsTo).hasProperty(RDF.type));
      assertEquals(
          dataset.getProperty(DCTerms.modified).getObject(),
          file.getProperty(DCTerms.modified).getObject());
    }
    assertEquals(Set.of("jsonl"), lines);
  }

  @Test
  void the_dataset_conforms_to_shapes_that_are_served() {
    assertTrue(
        dataset.listProperties(DCTerms.conformsTo).toList().stream()
            .anyMatch(said -> said.getResource().getURI().endsWith("/dump/shapes.ttl")));
  }

  @Test
  void no_partition_is_of_a_single_concept_and_sets_of_mappings_tell_no_slot() {
    Property part = VOID.classPartition;
    Set<String> classes = new HashSet<>();
    described.listObjectsOfProperty(VOID._class).forEach(c -> classes.add(c.toString()));
    assertTrue(classes.contains("https://w3id.org/myograph/ns#Claim"), classes::toString);
    assertTrue(classes.stream().noneMatch(c -> c.startsWith("https://w3id.org/myograph/id/")));
    Resource set = described.createResource(Vocabulary.VOID_DOCUMENT + "#graph-mappings-hpo");
    assertTrue(set.hasProperty(VOID.triples) && set.hasProperty(part));
    assertFalse(set.hasProperty(VOID.propertyPartition));
    assertTrue(dataset.hasProperty(VOID.propertyPartition));
  }
}
