package org.myograph;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a service is started with.
 *
 * @param ontology folder of the graph's sources (Turtle, SSSOM)
 * @param queries folder of the look-ups ({@code *.rq}), of {@code derive/} and of {@code checks/}
 * @param config folder of the Fuseki assembler files ({@code memory.ttl}, {@code tdb2.ttl})
 * @param data folder of the TDB2 generations; empty: the graph is held in memory
 * @param sources folder with the articles' own texts ({@code neck-spasms.txt}); empty: answers give
 *     places without words
 * @param port TCP port, 0 for any free one
 * @param publicBase absolute address under which clients reach the service, without a slash at its
 *     end; empty: links in answers are relative to the host ({@code /api/…}). Never taken from a
 *     request
 * @param mappings files and folders of other people's mapping sets (SSSOM/TSV), loaded beside ours
 */
public record Settings(
    Path ontology,
    Path queries,
    Path config,
    Optional<Path> data,
    Optional<Path> sources,
    int port,
    Optional<URI> publicBase,
    List<Path> mappings) {

  /** Port of a service that was not told another. */
  public static final int DEFAULT_PORT = 3330;

  public Settings {
    mappings = List.copyOf(mappings);
  }

  /** Without mapping sets of others. */
  public Settings(
      Path ontology,
      Path queries,
      Path config,
      Optional<Path> data,
      Optional<Path> sources,
      int port,
      Optional<URI> publicBase) {
    this(ontology, queries, config, data, sources, port, publicBase, List.of());
  }

  /** In-memory service of the project or distribution folder {@code home}, on any free port. */
  public static Settings of(Path home) {
    return new Settings(
        home.resolve("ontology"),
        home.resolve("queries"),
        home.resolve("fuseki-config"),
        Optional.empty(),
        Optional.empty(),
        0,
        Optional.empty());
  }
}
