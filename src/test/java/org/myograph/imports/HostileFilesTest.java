package org.myograph.imports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Row F-38: files made to do harm, and files that are merely broken. */
class HostileFilesTest {
  private static final String RDF_START =
      "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""
          + " xmlns:owl=\"http://www.w3.org/2002/07/owl#\""
          + " xmlns:rdfs=\"http://www.w3.org/2000/01/rdf-schema#\">\n";
  @TempDir private Path folder;

  @Test
  void entitiesMadeOfEntitiesAreRefusedBeforeAnythingIsExpanded() throws Exception {
    String bomb =
        "<!DOCTYPE rdf:RDF [\n<!ENTITY a \"aaaaaaaaaa\">\n<!ENTITY b \"&a;&a;&a;&a;&a;\">\n]>\n"
            + RDF_START
            + "<rdf:Description rdf:about=\"http://x/a\"><rdfs:label>&b;</rdfs:label>"
            + "</rdf:Description></rdf:RDF>";
    assertRefused(bomb, "line 3: the entity b is made of others");
    assertRefused(bomb.replace("rdf:RDF", "Ontology"), "is made of others");
  }

  @Test
  void anEntityOrDoctypeFromElsewhereIsRefusedHoweverItIsHidden() throws Exception {
    String body = RDF_START + "</rdf:RDF>";
    for (String declared :
        List.of(
            "<!DOCTYPE rdf:RDF [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
            "<!DOCTYPE rdf:RDF SYSTEM \"http://localhost:9/x.dtd\">",
            "<!DOCTYPE rdf:RDF [<!ENTITY % p SYSTEM \"http://localhost:9/\"> %p;]>",
            "<!DOCTYPE rdf:RDF [<!ENTITY a \"]\"><!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
            "<!DOCTYPE rdf:RDF [<!ENTITY a \"<!--\"><!ENTITY x SYSTEM \"file:/x\"><!ENTITY b \"-->\">]>",
            "<!-- a --><?p q?><!DOCTYPE rdf:RDF [<?x ]?><!ENTITY x SYSTEM \"file:///etc/passwd\">]>")) {
      assertRefused("<?xml version=\"1.0\"?>" + declared + body, "DOCTYPE");
    }
  }

  @Test
  void abbreviationsOfNamespacesMayBeUsedAsOftenAsProtegeDid() throws Exception {
    StringBuilder text =
        new StringBuilder("<!DOCTYPE rdf:RDF [<!ENTITY x \"http://example.org/\">]>\n" + RDF_START);
    int many = 70_000; // Java stops at 64,000.
    for (int i = 0; i < many; i++) {
      text.append("<owl:Class rdf:about=\"&x;").append(i).append("\"/>\n");
    }
    Imported found = read("many.owl", (text + "</rdf:RDF>").getBytes(UTF_8));
    assertEquals(many, found.staged().ontology().terms());
  }

  @Test
  void aStatementWithWhatIsNoIriIsLeftOutWithItsPlaceAndTheRestIsTakenOver() throws Exception {
    String text =
        RDF_START
            + "<owl:Class rdf:about=\"http://x y/1\"><rdfs:label>one</rdfs:label></owl:Class>\n"
            + "<owl:Class rdf:about=\"http://x/2\"><rdfs:label>two</rdfs:label></owl:Class>\n"
            + "</rdf:RDF>";
    Imported found = read("iri.owl", text.getBytes(UTF_8));
    assertEquals(2, found.staged().ontology().skipped());
    assertEquals(1, Imported.texts(found.live(), RDFS.label.getURI()).size());
    String listed = found.staged().problems().firstSkipped().toString();
    assertTrue(listed.contains("line 2") && listed.contains("http://x y/1"), listed);
  }

  @Test
  void aLiteralThatIsNotOfItsTypeIsTakenOverAndTold() throws Exception {
    String text = "<http://x/a> <http://x/p> \"soon\"^^<http://www.w3.org/2001/XMLSchema#date> .\n";
    Imported found = read("date.ttl", text.getBytes(UTF_8));
    assertEquals(1, found.staged().ontology().statements());
    String told = found.staged().problems().firstDoubtful().toString();
    assertTrue(told.contains("line 1"), told);
  }

  @Test
  void brokenTurtleIsRefusedWithItsPlace() throws Exception {
    assertRefused("@prefix a: <http://a/> .\na:x a:p a:y\na:z .\n", "line 3");
  }

  @Test
  void wrongBytesAreToldWithTheirLine() throws Exception {
    byte[] turtle =
        "<http://x/a> <http://x/p> \"a\" .\n<http://x/a> <http://x/p> \"\u00e9\" .\n"
            .getBytes(ISO_8859_1);
    ImportException refused = assertThrows(ImportException.class, () -> read("latin.ttl", turtle));
    assertEquals("line 2: not UTF-8 from here on", refused.getMessage());
    byte[] obo =
        "format-version: 1.2\n[Term]\nid: X:1\nname: caf\u00e9\n[Term]\nid: X:2\nname: tea\n"
            .getBytes(ISO_8859_1);
    Imported found = read("latin.obo", obo);
    assertEquals(2, found.staged().ontology().terms());
    assertEquals(List.of("line 4: not UTF-8"), found.staged().problems().firstSkipped());
  }

  @Test
  void aPackedFileThatEndsTooEarlyIsRefused() throws Exception {
    byte[] whole = Imported.packed("tiny.obo");
    for (int length : List.of(12, whole.length / 2, whole.length - 4)) {
      byte[] cut = java.util.Arrays.copyOf(whole, length);
      assertThrows(ImportException.class, () -> readOrFail("cut.obo.gz", cut), "at " + length);
    }
  }

  @Test
  void aPackedFileThatGrowsOutOfMeasureIsNotReadOn() throws Exception {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write("<http://x/a> <http://x/p> <http://x/b> .\n".getBytes(UTF_8));
      byte[] blanks = new byte[1 << 20];
      java.util.Arrays.fill(blanks, (byte) '\n');
      for (int i = 0; i < 200; i++) {
        out.write(blanks);
      }
    }
    Exception refused =
        assertThrows(Exception.class, () -> read("bomb.ttl.gz", packed.toByteArray()));
    assertTrue(refused.getMessage().contains("out of measure"), refused.getMessage());
    assertEquals(List.of(), leftovers());
  }

  @Test
  void whatIsNoOntologyIsRefused() throws Exception {
    for (String text :
        List.of("", "hello", "\0\1\2\3", "{\"@context\": \"http://x/\"}", "<html/>")) {
      assertRefused(text, "");
    }
    assertRefused("{\"graphs\": [ {\"nodes\": [ {\"id\": \"http://x/a\" ", "line 1");
  }

  @Test
  void nothingIsFetchedForImports() throws Exception {
    AtomicInteger hits = new AtomicInteger();
    HttpServer canary =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    canary.createContext(
        "/",
        exchange -> {
          hits.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    canary.start();
    try {
      String there = "http://localhost:" + canary.getAddress().getPort() + "/o.owl";
      String functional =
          "Ontology(<http://x/o>\nImport(<"
              + there
              + ">)\n"
              + "Declaration(Class(<http://x/a>))\n)\n";
      Imported found = read("functional.ofn", functional.getBytes(UTF_8));
      assertEquals(
          there,
          found.staged().ontology().header().get(org.myograph.store.ImportedOntology.Key.IMPORTS));
      read(
          "turtle.ttl",
          ("<http://x/o> a <http://www.w3.org/2002/07/owl#Ontology> ;"
                  + " <http://www.w3.org/2002/07/owl#imports> <"
                  + there
                  + "> .")
              .getBytes(UTF_8));
      assertEquals(0, hits.get());
    } finally {
      canary.stop(0);
    }
  }

  private void assertRefused(String text, String reason) throws Exception {
    ImportException refused =
        assertThrows(ImportException.class, () -> read("file", text.getBytes(UTF_8)), text);
    assertTrue(refused.getMessage().contains(reason), refused.getMessage());
    assertEquals(List.of(), leftovers());
  }

  private Imported readOrFail(String name, byte[] bytes) throws ImportException {
    try {
      return read(name, bytes);
    } catch (java.io.IOException e) {
      throw new ImportException(e.getMessage(), e);
    }
  }

  private Imported read(String name, byte[] bytes) throws java.io.IOException, ImportException {
    Path file = folder.resolve(name);
    Files.write(file, bytes);
    return Imported.of(file, folder.resolve("store"));
  }

  private List<String> leftovers() throws Exception {
    try (Stream<Path> paths = Files.list(folder.resolve("store/imports"))) {
      return paths.map(p -> p.getFileName().toString()).filter(n -> !n.equals("lock")).toList();
    }
  }
}
