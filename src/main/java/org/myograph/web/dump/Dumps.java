package org.myograph.web.dump;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.myograph.store.Generation;
import org.myograph.store.LoadException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The files of the generation that was asked for last, in a temporary folder: written by the first
 * who asks, deleted when the service ends or two more generations were dumped, so that whoever was
 * told of a file can still open it.
 */
public final class Dumps implements AutoCloseable {
  /**
   * The files of one generation.
   *
   * @param curies prefixes of the CURIEs in the KGX and SSSOM files
   */
  public record OfGeneration(
      String generation, OurGraphs graphs, List<Dump> files, Map<String, String> curies) {}

  private static final Logger LOG = LoggerFactory.getLogger(Dumps.class);

  private final DumpList list;
  private Path folder;
  private Path earlier;
  private OfGeneration current;
  private final Map<String, Dump> others = new HashMap<>();
  private volatile boolean closed;

  /**
   * @param queries folder that holds {@code dump/*.rq}
   * @param context the JSON-LD context, as JSON
   * @param shapes the SHACL shapes, as Turtle
   * @throws LoadException when a query is not valid
   */
  public Dumps(Path queries, byte[] context, Optional<byte[]> shapes) throws LoadException {
    try (JsonReader reader = Json.createReader(new ByteArrayInputStream(context))) {
      this.list =
          new DumpList(
              new QueryFiles(queries.resolve("dump")),
              new JsonLdFile(reader.read()),
              shapes.map(text -> (graphs, out) -> out.write(text)));
    }
  }

  /** Those of a generation that is leased. */
  public synchronized OfGeneration of(Generation generation) {
    if (current == null || !current.generation().equals(generation.id())) {
      try {
        Path fresh = Files.createTempDirectory("myograph-dump");
        try {
          current = write(generation, fresh);
        } catch (IOException | RuntimeException e) {
          delete(fresh);
          throw e;
        }
        delete(earlier);
        earlier = folder;
        folder = fresh;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return current;
  }

  private OfGeneration write(Generation generation, Path folder) throws IOException {
    long start = System.nanoTime();
    OurGraphs graphs = OurGraphs.of(generation);
    List<Dump> files = new ArrayList<>();
    for (DumpList.Entry entry : list.of(graphs)) {
      if (closed) {
        throw new IllegalStateException("The service ends.");
      }
      files.add(write(entry, graphs, folder.resolve("" + files.size()), generation));
    }
    others.clear();
    LOG.info(
        "Dumped generation {} into {} files in {} ms",
        generation.id(),
        files.size(),
        (System.nanoTime() - start) / 1_000_000);
    return new OfGeneration(generation.id(), graphs, List.copyOf(files), list.curies(graphs));
  }

  private static Dump write(
      DumpList.Entry entry, OurGraphs graphs, Path file, Generation generation) throws IOException {
    return new Dump(
        entry.name(),
        entry.mediaType(),
        entry.title(),
        entry.conformsTo(),
        plain(entry, graphs, file),
        gzip(file, file.resolveSibling(file.getFileName() + ".gz")),
        generation.created());
  }

  /**
   * A mapping set of others that was loaded beside ours, written when it is first asked for: it is
   * no part of what we publish, but what was read can be had again.
   *
   * @param path below {@code /dump/}
   */
  public synchronized Optional<Dump> ofOthers(Generation generation, String path) {
    if (!path.startsWith(DumpList.OTHERS) || !path.endsWith(".sssom.tsv")) {
      return Optional.empty();
    }
    OfGeneration ours = of(generation);
    String name = path.substring(DumpList.OTHERS.length(), path.length() - ".sssom.tsv".length());
    if (!others.containsKey(name)) {
      Optional<DumpList.Entry> entry = DumpList.ofOthers(generation, name);
      if (entry.isEmpty()) {
        return Optional.empty();
      }
      try {
        Path file = folder.resolve("others-" + others.size());
        others.put(name, write(entry.get(), ours.graphs(), file, generation));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return Optional.of(others.get(name));
  }

  private static Dump.Stored plain(DumpList.Entry entry, OurGraphs graphs, Path path)
      throws IOException {
    MessageDigest digest = sha256();
    try (OutputStream out =
        new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(path), digest))) {
      entry.content().write(graphs, out);
    }
    return new Dump.Stored(path, Files.size(path), digest.digest());
  }

  /** Java's GZIP holds neither time nor name: the same bytes each time. */
  private static Dump.Stored gzip(Path from, Path path) throws IOException {
    MessageDigest digest = sha256();
    try (OutputStream out =
        new GZIPOutputStream(new DigestOutputStream(Files.newOutputStream(path), digest))) {
      Files.copy(from, out);
    }
    return new Dump.Stored(path, Files.size(path), digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (folder != null && Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  /** Deletes the files; those that are being written are given up. */
  @Override
  public void close() {
    closed = true;
    deleteAll();
  }

  private synchronized void deleteAll() {
    try {
      delete(earlier);
      delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    folder = null;
    earlier = null;
    current = null;
  }
}
