package org.myograph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What {@code serve} refuses before it builds anything. */
class ServeRefusalsTest {
  private static final String HOME = "myograph.home";

  @TempDir private Path folder;
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void copySources() throws Exception {
    Program.home(folder);
    System.setProperty(HOME, folder.toString());
  }

  @AfterEach
  void forgetHome() {
    System.clearProperty(HOME);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--ontology", "--sources"})
  void aFolderThatIsNotThereIsOneLineAndExitCodeThree(String option) {
    Path nowhere = folder.resolve("nowhere");
    assertEquals(3, run("serve", option, nowhere.toString()));
    assertEquals("There is no folder " + nowhere + "\n", err.toString());
  }

  @Test
  void aLookUpWithAMisspeltKindIsNotServed() throws Exception {
    Path file = folder.resolve("queries/condition-claims.rq");
    Files.writeString(file, Files.readString(file).replace("myo:Condition\"", "myo:Conditions\""));
    assertEquals(1, run("serve", "--port", "0"));
    assertTrue(err.toString().contains("myo:Conditions stands nowhere"), err.toString());
  }

  @Test
  void aHomeWithoutConfigurationIsOneLineAndExitCodeThree() {
    System.setProperty(HOME, folder.resolve("texts").toString());
    assertEquals(3, run("serve"));
    assertEquals(1, err.toString().lines().count());
  }

  @Test
  void aDataFolderThatCannotBeUsedIsOneLineAndExitCodeThree() throws Exception {
    Path file = Files.writeString(folder.resolve("data"), "a file");
    assertEquals(3, run("serve", "--port", "0", "--data", file.toString()));
    assertEquals(1, err.toString().lines().count(), err.toString());
    assertTrue(err.toString().contains(file.toString()), err.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "serve --port 65536",
        "serve --port many",
        "serve --reload-every 0",
        "serve --public-base example",
        "serve --unknown",
        "service",
        ""
      })
  void wrongOptionsAreExitCodeTwo(String arguments) {
    assertEquals(2, run(arguments.isEmpty() ? new String[0] : arguments.split(" ")));
    assertTrue(!err.toString().isBlank());
  }

  private int run(String... arguments) {
    CommandLine commandLine = MyographCommand.commandLine(stop -> fail("it serves"));
    commandLine.setErr(new PrintWriter(err, true));
    return commandLine.execute(arguments);
  }
}
