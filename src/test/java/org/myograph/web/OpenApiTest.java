package org.myograph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
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
      if (Set.of("/conditions", "/symptoms", "/claims").contains(lookup.path())) {
        declared.add("query iri");
      }
      assertEquals(declared, documented, lookup.name());
    }
  }

  @Test
  void no_look_up_may_take_the_path_of_an_ordinary_resource() {
    for (OrdinaryResource resource : OrdinaryResource.ALL) {
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
    for (OrdinaryResource resource : OrdinaryResource.ALL) {
      JsonNode schema =
          document
              .at("/paths")
              .get(resource.path())
              .at("/get/responses/200/content/application~1json/schema");
      JsonNode answer = ApiUnderTest.get("/api" + resource.example());
      new SchemaCheck(document).check(schema, answer, resource.name());
    }
  }
}
