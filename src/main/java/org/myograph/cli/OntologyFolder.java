package org.myograph.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that every command which reads the graph's sources has. */
final class OntologyFolder {
  @Option(
      names = "--ontology",
      paramLabel = "DIR",
      description = "folder of the graph's sources (default: that of the program)")
  private Path given;

  /** The folder that was given, else the program's. */
  Path orThatOf(Home home) {
    return given == null ? home.ontology() : given;
  }
}
