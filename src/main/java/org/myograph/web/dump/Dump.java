package org.myograph.web.dump;

import java.nio.file.Path;
import java.time.Instant;

/**
 * One file that was written.
 *
 * @param name path below {@code /dump/}, for example {@code kgx/nodes.tsv}
 * @param mediaType with a charset where the type has one
 * @param title what it is, in one line
 * @param conformsTo address of the format's specification
 * @param plain as it is
 * @param gzip compressed
 * @param created when the generation that it shows was built
 */
public record Dump(
    String name,
    String mediaType,
    String title,
    String conformsTo,
    Stored plain,
    Stored gzip,
    Instant created) {

  /** JSON Lines: as its makers propose, and no type that IANA knows. */
  public static final String LINES = "application/jsonl";

  /** The file of the shapes, which is no form of the data. */
  public static final String SHAPES = "shapes.ttl";

  /**
   * Bytes on disk.
   *
   * @param size number of bytes
   * @param sha256 their digest, 32 bytes
   */
  public record Stored(Path path, long size, byte[] sha256) {}
}
