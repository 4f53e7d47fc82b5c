package org.myograph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/myograph} in a folder laid out as the build lays it out. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "bin/myograph is a POSIX shell script")
class StartScriptTest {
  @TempDir private Path folder;
  private Path script;

  @BeforeEach
  void layOut() throws IOException {
    Path home = Files.createDirectories(folder.resolve("a program"));
    Program.home(home);
    Path lib = Files.createDirectories(home.resolve("lib"));
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest
        .getMainAttributes()
        .put(
            Attributes.Name.CLASS_PATH,
            Stream.of(classPath.split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toUri().toString())
                .collect(Collectors.joining(" ")));
    new JarOutputStream(Files.newOutputStream(lib.resolve("program.jar")), manifest).close();
    Path bin = Files.createDirectories(home.resolve("bin"));
    script = bin.resolve("myograph");
    Files.copy(Path.of("src/main/scripts/myograph"), script);
    assertTrue(script.toFile().setExecutable(true));
  }

  @Test
  void itFindsItsGraphFromAnyFolderAndThroughLinks() throws Exception {
    Path first = Files.createDirectories(folder.resolve("links")).resolve("myo");
    Files.createSymbolicLink(first, Path.of("../a program/bin/myograph"));
    Path second = Files.createSymbolicLink(folder.resolve("myo"), first.toAbsolutePath());
    for (Path command : new Path[] {script, first, second}) {
      String out = run(command, Map.of(), "validate");
      assertTrue(out.contains("0 findings"), out);
      assertTrue(out.contains(folder.toRealPath() + "/a program/ontology/"), out);
    }
  }

  @Test
  void javaOptionsAreHanded() throws Exception {
    String out = run(script, Map.of("MYOGRAPH_JAVA_OPTS", "-Xmx300m -showversion"), "--version");
    assertTrue(out.lines().count() > 2 && out.contains("myograph "), out);
  }

  @Test
  void withoutJavaItSaysSo() throws Exception {
    Process process = start(script, Map.of("PATH", "/nowhere", "JAVA_HOME", ""), "serve");
    String out = new String(process.getInputStream().readAllBytes());
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    assertEquals(3, process.exitValue());
    assertEquals(1, out.lines().count(), out);
    assertTrue(out.contains("no Java found"), out);
  }

  private String run(Path command, Map<String, String> environment, String argument)
      throws Exception {
    Process process = start(command, environment, argument);
    String out = new String(process.getInputStream().readAllBytes());
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    assertEquals(0, process.exitValue(), out);
    return out;
  }

  private Process start(Path command, Map<String, String> environment, String argument)
      throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command.toString(), argument)
            .directory(new File("/"))
            .redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(environment);
    return builder.start();
  }
}
