package org.myograph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myograph.store.SmallGraph;

class ServeCommandTest {
  @TempDir private Path folder;
  private SmallGraph small;

  @BeforeEach
  void copySources() throws Exception {
    small = Program.home(folder);
  }

  @Test
  void itSaysOneLineWhenItIsReadyAndEndsWithZeroOnSigterm() throws Exception {
    try (Program program = Program.start(folder, "serve", "--port", "0")) {
      String address = program.address();
      assertEquals("Myograph is ready at " + address + "\n", program.out());
      assertTrue(address.matches("http://localhost:\\d+/"), address);
      assertEquals(2, Served.labels(address));
      assertEquals(0, program.terminate().exitCode());
      assertEquals(1, program.out().lines().count());
    }
  }

  @Test
  void aQueryThatRunsAtSigtermEndsAndNobodyNewIsLetIn() throws Exception {
    String heavy = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    try (Program program = Program.start(folder, "serve", "--port", "0")) {
      String address = program.address();
      var running = CompletableFuture.supplyAsync(() -> Served.csv(address, heavy));
      Thread.sleep(1_000);
      program.terminate();
      Thread.sleep(500);
      assertTrue(program.isAlive());
      assertFalse(Served.isReady(address));
      assertEquals(503, running.join().statusCode());
      assertTrue(running.join().body().contains("query-timeout"), running.join().body());
      assertEquals(0, program.exitCode());
    }
  }

  @Test
  void aBrokenFileIsRefusedWithFileLineAndColumn() throws Exception {
    small.write(
        "ontology/concepts.ttl", "@prefix id: <https://w3id.org/myograph/id/> .\n\nid:X a\n");
    long start = System.nanoTime();
    try (Program program = Program.start(folder, "serve", "--port", "0")) {
      assertEquals(1, program.exitCode());
      assertTrue(System.nanoTime() - start < Duration.ofSeconds(10).toNanos());
      assertTrue(program.err().contains("concepts.ttl:4: column 1: "), program.err());
      assertEquals("", program.out());
    }
  }

  @Test
  void aGraphThatTheChecksRefuseIsNotServed() throws Exception {
    small.edit("ontology/articles/example/article.ttl", "char=0,22", "char=0,60");
    try (Program program = Program.start(folder, "serve", "--port", "0")) {
      assertEquals(1, program.exitCode());
      assertTrue(program.err().contains("lies outside its section"), program.err());
    }
  }

  @Test
  void aBrokenLookUpIsRefused() throws Exception {
    small.write("queries/broken.rq", "SELECT * WHERE { ?s ?p ?o }\n");
    try (Program program = Program.start(folder, "serve", "--port", "0")) {
      assertEquals(1, program.exitCode());
      assertTrue(program.err().contains("broken.rq:1: "), program.err());
    }
  }

  @Test
  void aPortInUseIsOneLineAndExitCodeThree() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, null)) {
      String port = String.valueOf(taken.getLocalPort());
      try (Program program = Program.start(folder, "serve", "--port", port)) {
        assertEquals(3, program.exitCode());
        assertTrue(program.err().contains("Port " + port + " is in use"), program.err());
        assertEquals(1, program.err().lines().count(), program.err());
      }
    }
  }

  @Test
  void aSecondProcessOnTheDataFolderIsRefusedAndTheFirstServesOn() throws Exception {
    String data = folder.resolve("data").toString();
    try (Program first = Program.start(folder, "serve", "--port", "0", "--data", data)) {
      String address = first.address();
      try (Program second = Program.start(folder, "serve", "--port", "0", "--data", data)) {
        assertEquals(2, second.exitCode());
        assertEquals(1, second.err().lines().count(), second.err());
        assertTrue(second.err().contains(data + "/lock"), second.err());
      }
      assertEquals(2, Served.labels(address));
      assertEquals(0, first.terminate().exitCode());
    }
  }

  @Test
  void aRestartOnUnchangedSourcesDoesNotLoadAgain() throws Exception {
    String[] arguments = {"serve", "--port", "0", "--data", folder.resolve("data").toString()};
    try (Program first = Program.start(folder, arguments)) {
      assertEquals(2, Served.labels(first.address()));
      assertEquals(0, first.terminate().exitCode());
      assertTrue(first.err().contains("Built generation"), first.err());
    }
    try (Program second = Program.start(folder, arguments)) {
      assertEquals(2, Served.labels(second.address()));
      assertFalse(second.err().contains("Built generation"), second.err());
      assertTrue(second.err().contains("without loading"), second.err());
    }
  }

  @Test
  void aProcessKilledWhileItServesLeavesAStoreThatOpens() throws Exception {
    String[] arguments = {"serve", "--port", "0", "--data", folder.resolve("data").toString()};
    for (int i = 0; i < 2; i++) {
      try (Program killed = Program.start(folder, arguments)) {
        assertEquals(2, Served.labels(killed.address()));
      }
    }
  }

  @Test
  void aProcessKilledAtAnyMomentOfABuildLeavesNothingHalf() throws Exception {
    Path data = folder.resolve("data");
    String[] arguments = {"serve", "--port", "0", "--data", data.toString()};
    for (int i = 0; i < 5; i++) {
      small.write("ontology/articles/example/more.ttl", "# state " + i + "\n");
      try (Program killed = Program.start(folder, arguments)) {
        Thread.sleep(700 + 250L * i);
        killed.kill().exitCode();
      }
    }
    try (Program last = Program.start(folder, arguments)) {
      assertEquals(2, Served.labels(last.address()));
      assertEquals(0, last.terminate().exitCode());
    }
    try (Stream<Path> left = Files.list(data.resolve("generations"))) {
      long named =
          left.filter(path -> path.getFileName().toString().matches("[0-9a-f]{64}")).count();
      assertTrue(named >= 1 && named <= 2, "generations: " + named);
    }
    try (Stream<Path> left = Files.list(data.resolve("generations"))) {
      assertTrue(left.noneMatch(path -> path.getFileName().toString().startsWith(".")));
    }
  }

  @Test
  void textsOfAnotherEditionAreRefusedOnEveryStore() throws Exception {
    Path text = small.texts().resolve("example.txt");
    String data = folder.resolve("data").toString();
    String texts = small.texts().toString();
    String[] onDisk = {"serve", "--port", "0", "--data", data, "--sources", texts};
    try (Program right = Program.start(folder, onDisk)) {
      assertEquals(2, Served.labels(right.address()));
    }
    Files.writeString(text, Files.readString(text).replace("Cramps", "Spasms"));
    try (Program wrong = Program.start(folder, onDisk)) {
      assertEquals(1, wrong.exitCode());
      assertTrue(wrong.err().contains("example.txt:1: another edition"), wrong.err());
    }
    try (Program wrong = Program.start(folder, "serve", "--port", "0", "--sources", texts)) {
      assertEquals(1, wrong.exitCode());
    }
  }

  @Test
  void changedSourcesAreServedAndBrokenOnesAreNot() throws Exception {
    try (Program program = Program.start(folder, "serve", "--port", "0", "--reload-every", "1")) {
      String address = program.address();
      small.edit("ontology/concepts.ttl", "\"tingling\"@en", "\"tingling of a cramp\"@en");
      Served.waitFor(() -> Served.labels(address) == 3, program);
      small.edit("ontology/concepts.ttl", "id:Cramp a", "id:Cramp : a");
      Served.waitFor(() -> program.err().contains("Reload refused"), program);
      assertEquals(3, Served.labels(address));
      assertEquals(0, program.terminate().exitCode());
    }
  }

  @Test
  void theFilesToDownloadAreMadeBeforeAnybodyAsksAndAgainAfterAReload() throws Exception {
    try (Program program = Program.start(folder, "serve", "--port", "0", "--reload-every", "1")) {
      program.address();
      Served.waitFor(() -> dumped(program) == 1, program);
      small.edit("ontology/concepts.ttl", "\"tingling\"@en", "\"tingling of a cramp\"@en");
      Served.waitFor(() -> dumped(program) == 2, program);
      assertEquals(0, program.terminate().exitCode());
    }
  }

  private static long dumped(Program program) throws Exception {
    return program.err().lines().filter(line -> line.contains("Dumped generation")).count();
  }
}
