package org.myograph.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myograph.store.LoadException;
import org.myograph.web.Service;

/** The configuration file is the configuration, and a mistake in it is told. */
class ConfigurationTest {
  @TempDir private Path folder;

  @Test
  void another_name_in_the_file_is_another_address() throws Exception {
    try (Service service =
        Service.of(
            Service.trig("g", ""),
            Adapted.config(folder, "fuseki:name \"sparql\"", "fuseki:name \"ask\""))) {
      assertEquals(200, service.get("/ask?query=ASK%7B%7D", null).statusCode());
      assertEquals(404, service.get("/sparql?query=ASK%7B%7D", null).statusCode());
      assertTrue(service.get("/ask", "text/turtle").body().contains(service.at("/ask").toString()));
      assertTrue(service.get("/", null).body().contains("href=\"/ask\""));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "fuseki:dataset :graph .|fuseki:dataset :graph|memory.ttl:",
        "fuseki:dataset :graph .|.|no fuseki:dataset",
        "a fuseki:Service|a fuseki:Servce|No fuseki:Service",
        "fuseki:operation fuseki:query|fuseki:operation fuseki:update|update",
        "fuseki:operation fuseki:query|fuseki:operation fuseki:gsp-r|gsp-r",
        "fuseki:operation fuseki:query|fuseki:operation fuseki:query ; fuseki:name \"q\"|without a name",
        "myo:ServedGeneration ;|ja:MemoryDataset ;|not a myo:ServedGeneration",
        "myo:ServedGeneration ;|myo:Unknown ;|",
        "\"10000\"|\"ten seconds\"|\"ten seconds\"",
        "\"100000\"|\"0\"|rowLimit",
        "fuseki:name \"sparql\"|fuseki:name \"sparql\" ; fuseki:allowedUsers \"me\"|allowedUsers",
        "fuseki:name \"sparql\"|fuseki:name \"../x\"|",
        "PREFIX myo:|PREFIX mio:|memory.ttl:",
      })
  void a_broken_file_is_refused_at_start(String from, String to, String said) throws Exception {
    Path file = Adapted.config(folder, from, to).resolve("memory.ttl");
    LoadException e = assertThrows(LoadException.class, () -> ServiceConfig.read(file));
    String message = e.findings().get(0).toString();
    assertTrue(said == null || message.contains(said), message);
    assertTrue(message.startsWith(file + ":"), message);
    assertFalse(message.contains("Exception"), message);
  }

  @Test
  void a_syntax_error_in_the_file_is_told_with_its_line() throws Exception {
    Path file = Adapted.config(folder, "PREFIX myo:", "PREFIX mio:").resolve("memory.ttl");
    LoadException e = assertThrows(LoadException.class, () -> ServiceConfig.read(file));
    List<String> lines = Files.readAllLines(file);
    int line =
        IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).contains("a myo:Served"))
                .findFirst()
                .getAsInt()
            + 1;
    assertEquals(line, e.findings().get(0).line());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fuseki:name \"sparql\"|fuseki:name \"sparql\" ; fuseki:allowedUsers \"me\"|allowedUsers",
        "fuseki:operation fuseki:query|fuseki:operation fuseki:update|fuseki:update",
        "myo:ServedGeneration ;|ja:MemoryDataset ;|fuseki:dataset",
        "\"100000\"|\"0\"|rowLimit",
        "fuseki:name \"sparql\"|fuseki:name \"../x\"|../x",
      })
  void a_mistake_in_the_meaning_is_told_with_its_line(String from, String to, String word)
      throws Exception {
    Path file = Adapted.config(folder, from, to).resolve("memory.ttl");
    LoadException e = assertThrows(LoadException.class, () -> ServiceConfig.read(file));
    String line = Files.readAllLines(file).get((int) e.findings().get(0).line() - 1);
    assertTrue(line.contains(word), e.findings().get(0) + " is not at: " + line);
  }

  @Test
  void a_missing_file_is_told() {
    LoadException e =
        assertThrows(LoadException.class, () -> ServiceConfig.read(folder.resolve("none.ttl")));
    assertTrue(e.getMessage().contains("no such file"), e.getMessage());
  }

  @Test
  void both_files_of_the_project_are_valid() throws Exception {
    for (String name : List.of("memory.ttl", "tdb2.ttl")) {
      List<ServiceConfig.Service> services = ServiceConfig.read(Path.of("fuseki-config", name));
      assertEquals("sparql", services.get(0).name());
      assertEquals(Limits.DEFAULT, services.get(0).limits());
    }
  }
}
