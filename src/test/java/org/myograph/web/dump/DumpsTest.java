package org.myograph.web.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.myograph.store.Generation;
import org.myograph.store.GenerationBuilder;
import org.myograph.store.LoadException;

class DumpsTest {
  private static final Path QUERIES = Path.of("queries");

  private static Dumps dumps() throws LoadException {
    byte[] context = "{\"@context\":{\"@version\":1.1}}".getBytes(StandardCharsets.UTF_8);
    return new Dumps(QUERIES, context, Optional.empty());
  }

  private static Map<String, String> digests(Generation generation) throws LoadException {
    Map<String, String> digests = new LinkedHashMap<>();
    try (Dumps dumps = dumps()) {
      for (Dump file : dumps.of(generation).files()) {
        digests.put(file.name(), HexFormat.of().formatHex(file.plain().sha256()));
        digests.put(file.name() + ".gz", HexFormat.of().formatHex(file.gzip().sha256()));
      }
    }
    return digests;
  }

  private static Generation trig(String id, String text) {
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    dataset.executeWrite(
        () -> RDFDataMgr.read(dataset, new StringReader(text), "http://example.org/", Lang.TRIG));
    return Generation.of(id, dataset);
  }

  private static String file(Generation generation, String name) throws Exception {
    try (Dumps dumps = dumps()) {
      for (Dump file : dumps.of(generation).files()) {
        if (file.name().equals(name)) {
          return Files.readString(file.plain().path());
        }
      }
    }
    throw new AssertionError("no " + name);
  }

  @Test
  void the_same_sources_give_the_same_bytes_in_every_file() throws Exception {
    Path ontology = Path.of("ontology");
    try (Generation one = new GenerationBuilder(ontology, QUERIES).load();
        Generation two = new GenerationBuilder(ontology, QUERIES).load()) {
      Map<String, String> first = digests(one);
      assertTrue(first.size() > 60, first::toString);
      assertEquals(first, digests(two));
    }
  }

  @Test
  void the_members_of_a_context_stand_in_one_order_and_not_in_that_of_a_JVM() throws Exception {
    try (Generation own = new GenerationBuilder(Path.of("ontology"), QUERIES).load()) {
      String json = file(own, "myograph.sssom.json");
      int prefixes = json.split("\"@prefix\" : true", -1).length - 1;
      int inOrder = json.split("\"@id\" : \"[^\"]*\",\\s+\"@prefix\" : true", -1).length - 1;
      assertTrue(prefixes > 20, json::toString);
      assertEquals(prefixes, inOrder);
      String turtle = file(own, "myograph-rdf12.ttl");
      assertTrue(turtle.startsWith("VERSION \"1.2\"\n"), () -> turtle.substring(0, 80));
      assertFalse(file(own, "myograph.jsonld").contains("\"@context\": \""));
    }
  }

  @Test
  void the_order_of_loading_and_the_labels_of_blank_nodes_change_nothing() throws Exception {
    String prefixes =
        "PREFIX ex: <http://example.org/> PREFIX g: <https://w3id.org/myograph/graph/> ";
    Generation one =
        trig(
            "1",
            prefixes
                + "g:a { ex:s ex:p [ ex:q 1 ; ex:r [ ex:q 2 ] ], [ ex:q 1 ; ex:r [ ex:q 3 ] ] ."
                + " _:x ex:knows _:y . _:y ex:knows _:x ; ex:q 4 }");
    Generation two =
        trig(
            "2",
            prefixes
                + "g:a { _:m ex:q 4 ; ex:knows _:n . _:n ex:knows _:m ."
                + " _:k ex:r _:l . _:l ex:q 3 . ex:s ex:p _:k , _:i . _:k ex:q 1 ."
                + " _:i ex:r _:j . _:i ex:q 1 . _:j ex:q 2 }");
    assertEquals(file(one, "myograph.nq"), file(two, "myograph.nq"));
    assertEquals(file(one, "myograph.rdf"), file(two, "myograph.rdf"));
    Generation other = trig("3", prefixes + "g:a { ex:s ex:p [ ex:q 1 ; ex:r [ ex:q 2 ] ] }");
    assertFalse(file(one, "myograph.nq").equals(file(other, "myograph.nq")));
  }

  @Test
  void imported_ontologies_are_not_dumped() throws Exception {
    Generation generation =
        trig(
            "1",
            "PREFIX g: <https://w3id.org/myograph/graph/> PREFIX ex: <http://example.org/>"
                + " g:concepts { ex:ours ex:p 1 }"
                + " <https://w3id.org/myograph/graph/import/hp> { ex:theirs ex:p 2 }"
                + " <http://example.org/other> { ex:strange ex:p 3 }"
                + " { ex:ours ex:p 1 . ex:theirs ex:p 2 }");
    for (String name : new String[] {"myograph.nq", "myograph.ttl", "myograph.jsonld"}) {
      String text = file(generation, name);
      assertTrue(text.contains("ours"), name);
      assertFalse(text.contains("theirs"), name);
      assertFalse(text.contains("strange"), name);
    }
  }

  @Test
  void what_XML_and_CSV_have_marks_for_survives() throws Exception {
    Generation generation =
        trig(
            "1",
            "PREFIX g: <https://w3id.org/myograph/graph/> PREFIX ex: <http://example.org/>"
                + " g:a { ex:s ex:p \"a < b & \\\"c\\\"\\n\\td\\r\\n🌀\"@en , 1.50 , true ."
                + " <http://example.org/?a=1&b=2> <http://example.org/p/1a> _:x . _:x ex:p ex:s }");
    DatasetGraph read = DatasetGraphFactory.create();
    RDFDataMgr.read(
        read.getDefaultGraph(),
        new StringReader(file(generation, "myograph.rdf")),
        null,
        Lang.RDFXML);
    DatasetGraph from = generation.dataset();
    assertTrue(
        from.calculateRead(() -> from.getUnionGraph().isIsomorphicWith(read.getDefaultGraph())),
        file(generation, "myograph.rdf"));
  }

  @Test
  void files_of_a_generation_that_was_replaced_can_still_be_opened_once() throws Exception {
    String text = "<https://w3id.org/myograph/graph/a> { <http://example.org/s> a <x> }";
    Path kept;
    try (Dumps dumps = dumps()) {
      kept = dumps.of(trig("1", text)).files().get(0).plain().path();
      dumps.of(trig("2", text));
      assertTrue(Files.exists(kept));
      dumps.of(trig("3", text));
      assertFalse(Files.exists(kept));
      kept = dumps.of(trig("3", text)).files().get(0).plain().path();
      assertTrue(Files.exists(kept));
    }
    assertFalse(Files.exists(kept));
  }

  @Test
  void a_query_that_is_none_is_told_with_its_line() throws IOException {
    Path folder = Files.createTempDirectory("queries");
    Files.writeString(folder.resolve("bad.rq"), "# one\nSELECT ?x WHERE { ?x ?y }\n");
    try {
      new QueryFiles(folder);
      throw new AssertionError("read");
    } catch (LoadException e) {
      assertEquals(2, e.findings().get(0).line());
    }
  }
}
