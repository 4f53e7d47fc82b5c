package org.myograph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.myograph.lookup.Catalogue;
import org.myograph.lookup.Lookup;
import org.myograph.lookup.Parameter;

class OpenApiTest {
  private static final String ADDRESS = "/api/openapi.json";

  private static OpenAPI parsed() {
    String text = ApiUnderTest.service().get(ADDRESS, null).body();
    ParseOptions options = new ParseOptions();
    options.setResolve(true);
    SwaggerParseResult result = new OpenAPIV3Parser().readContents(text, null, options);
    assertEquals(List.of(), result.getMessages());
    return result.getOpenAPI();
  }

  @Test
  void the_document_is_valid_OpenAPI_3_1() {
    OpenAPI api = parsed();
    assertEquals("3.1.0", api.getOpenapi());
    Set<String> ids = new HashSet<>();
    api.getPaths()
        .forEach(
            (path, item) -> {
              Operation get = item.getGet();
              assertTrue(ids.add(get.getOperationId()), "twice: " + get.getOperationId());
              assertNotNull(get.getResponses().get("200").getContent(), path);
            });
  }

  @Test
  void each_look_up_stands_in_it_with_all_its_parameters() {
    OpenAPI api = parsed();
    for (Lookup lookup : ApiUnderTest.lookups()) {
      Operation get = api.getPaths().get(lookup.path()).getGet();
      assertEquals(lookup.name(), get.getOperationId());
      Set<String> documented = new TreeSet<>();
      if (get.getParameters() != null) {
        get.getParameters().forEach(p -> documented.add(p.getIn() + " " + p.getName()));
      }
      Set<String> declared = new TreeSet<>();
      for (Parameter parameter : lookup.parameters()) {
        declared.add((parameter.inPath() ? "path " : "query ") + parameter.name());
      }
      assertEquals(declared, documented, lookup.name());
    }
  }

  @Test
  void no_look_up_may_take_the_path_of_an_ordinary_resource() {
    for (OrdinaryResource resource : OrdinaryResources.ALL) {
      // The list of concepts may be a look-up; ?iri= is answered there in either case.
      boolean free = resource.path().equals("/concepts");
      assertEquals(!free, Catalogue.RESERVED.contains(Catalogue.shape(resource.path())));
    }
  }

  @Test
  void each_answer_has_what_its_schema_requires() {
    JsonNode document = ApiUnderTest.get(ADDRESS);
    for (Lookup lookup : ApiUnderTest.lookups()) {
      JsonNode schema =
          document
              .at("/paths")
              .get(lookup.path())
              .at("/get/responses/200/content/application~1json/schema");
      new SchemaCheck(document)
          .check(schema, ApiUnderTest.get(ApiUnderTest.example(lookup)), lookup.name());
    }
    for (OrdinaryResource resource : OrdinaryResources.ALL) {
      JsonNode schema =
          document
              .at("/paths")
              .get(resource.path())
              .at("/get/responses/200/content/application~1json/schema");
      JsonNode answer = ApiUnderTest.get("/api" + resource.example());
      new SchemaCheck(document).check(schema, answer, resource.name());
    }
  }

  private static List<JsonNode> parameters(JsonNode document) {
    List<JsonNode> all = new ArrayList<>();
    document
        .at("/paths")
        .forEach(path -> path.forEach(method -> method.path("parameters").forEach(all::add)));
    return all;
  }

  @Test
  void each_parameter_says_what_it_takes() {
    List<JsonNode> all = parameters(ApiUnderTest.get(ADDRESS));
    assertFalse(all.isEmpty());
    for (JsonNode parameter : all) {
      JsonNode schema = parameter.get("schema");
      JsonNode one = schema.has("items") ? schema.get("items") : schema;
      String type = one.get("type").textValue();
      assertTrue(
          type.equals("string")
              ? one.has("enum") || (one.path("minLength").asInt() == 1 && one.has("pattern"))
              : one.has("minimum") && one.has("maximum"),
          parameter::toString);
    }
  }

  @Test
  void words_that_the_service_knows_are_listed_and_each_of_them_is_taken() {
    JsonNode document = ApiUnderTest.get(ADDRESS);
    for (String path :
        List.of("/claims", "/symptoms", "/mappings", "/concepts/neck-pain/similar")) {
      String template = path.replace("neck-pain", "{concept}");
      for (JsonNode parameter : document.at("/paths").get(template).at("/get/parameters")) {
        for (JsonNode word : parameter.at("/schema/enum")) {
          String asked = parameter.get("name").textValue() + "=" + Service.encode(word.textValue());
          assertEquals(
              200,
              ApiUnderTest.service().get("/api" + path + "?" + asked, null).statusCode(),
              path + "?" + asked);
        }
      }
    }
    for (String known : List.of("hedge", "predicate", "section", "polarity")) {
      boolean listed =
          parameters(document).stream()
              .anyMatch(
                  p -> p.get("name").textValue().equals(known) && p.at("/schema").has("enum"));
      assertTrue(listed, known);
    }
  }

  @Test
  void offsets_are_numbers_with_bounds_that_hold() {
    for (JsonNode parameter : parameters(ApiUnderTest.get(ADDRESS))) {
      if (parameter.get("name").textValue().equals("offset")) {
        assertEquals("integer", parameter.at("/schema/type").textValue());
        assertEquals(0, parameter.at("/schema/minimum").asInt(-1));
      }
    }
    for (String path : List.of("/claims?", "/search?q=neck&", "/mappings?")) {
      String template = path.replaceFirst("\\?.*", "");
      JsonNode document = ApiUnderTest.get(ADDRESS);
      for (JsonNode parameter : document.at("/paths").get(template).at("/get/parameters")) {
        if (parameter.get("name").textValue().equals("offset")) {
          int most = parameter.at("/schema/maximum").asInt();
          String address = "/api" + path + "offset=";
          assertEquals(200, ApiUnderTest.service().get(address + most, null).statusCode());
          assertEquals(400, ApiUnderTest.service().get(address + (most + 1), null).statusCode());
        }
      }
    }
  }

  @Test
  void nothing_asks_for_a_key_and_no_component_is_left_over() {
    JsonNode document = ApiUnderTest.get(ADDRESS);
    assertTrue(document.get("security").isArray() && document.get("security").isEmpty());
    String text = document.toString();
    document
        .at("/components/schemas")
        .fieldNames()
        .forEachRemaining(
            name -> assertTrue(text.contains("\"#/components/schemas/" + name + "\""), name));
  }
}
