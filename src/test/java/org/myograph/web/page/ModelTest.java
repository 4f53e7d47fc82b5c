package org.myograph.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.myograph.RunningService;

/** What the guide to the model promises, asked of the service. */
class ModelTest {
  private static final String ID = "https://w3id.org/myograph/id";
  private static final Pattern QUERY = Pattern.compile("```sparql\n(.*?)```", Pattern.DOTALL);

  private static RunningService service;

  @BeforeAll
  static void start() throws Exception {
    service = RunningService.start();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void each_query_of_the_guide_finds_something() throws Exception {
    List<String> queries =
        QUERY
            .matcher(Files.readString(Path.of("src/site/markdown/model.md")))
            .results()
            .toList()
            .stream()
            .map(match -> match.group(1))
            .toList();
    assertTrue(queries.size() > 4, queries.toString());
    for (String query : queries) {
      String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8);
      HttpResponse<String> found = service.get("/sparql?query=" + encoded, "Accept", "text/csv");
      assertEquals(200, found.statusCode(), found.body());
      assertTrue(found.body().lines().count() > 1, query);
    }
  }

  @Test
  void the_address_of_a_model_case_leads_to_the_graph_that_tells_of_it() throws Exception {
    HttpResponse<String> found = service.get("/id/ModelCaseSeverePain", "Accept", "text/html");
    assertEquals(303, found.statusCode());
    String there = found.headers().firstValue("Location").orElseThrow();
    assertTrue(there.endsWith("/graph/articles/neck-spasms/cases"), there);
    assertEquals(404, service.get("/id/ModelCaseMild", "Accept", "text/html").statusCode());
  }

  @Test
  void the_list_of_concepts_is_their_scheme() throws Exception {
    Model list = turtle("/id.ttl");
    assertTrue(list.contains(list.createResource(ID), RDF.type, SKOS.ConceptScheme));
    assertTrue(
        list.contains(
            list.createResource(ID), SKOS.hasTopConcept, list.createResource(ID + "/Dizziness")));
  }

  @Test
  void a_concepts_description_has_the_type_of_its_lay_words() throws Exception {
    Model concept = turtle("/id/Dizziness.ttl");
    assertTrue(
        concept
            .listSubjectsWithProperty(
                concept.createProperty(
                    "http://www.geneontology.org/formats/oboInOwl#hasSynonymType"),
                concept.createResource("http://purl.obolibrary.org/obo/hp#layperson"))
            .hasNext());
  }

  private static Model turtle(String path) throws Exception {
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(service.get(path).body(), Lang.TURTLE).parse(model);
    return model;
  }
}
