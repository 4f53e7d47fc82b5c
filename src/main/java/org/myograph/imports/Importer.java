package org.myograph.imports;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDF;
import org.myograph.store.DiskTrouble;
import org.myograph.store.ImportedOntology;
import org.myograph.store.ImportsFolder;
import org.myograph.store.Names;

/**
 * Reads files into a store's folder of imports, one at a time. What goes wrong leaves the folder as
 * it was. RDF/XML, Turtle, OBO and OBO Graphs JSON are read as streams; for the rest see {@link
 * OwlReader}.
 */
public final class Importer {
  private final ImportsFolder folder;
  private final Consumer<String> progress;

  /**
   * A file that was read; it counts when it is published.
   *
   * @param work folder given by {@link ImportsFolder#begin()} that holds the statements
   * @param apart how many of its statements are about obsolete terms, and stand in {@link
   *     ImportedOntology#obsoleteGraph()}
   * @param problems what was left out of it
   * @param seconds that it took
   */
  public record Staged(
      ImportedOntology ontology, Path work, long apart, Problems problems, double seconds) {
    /** The file of statements. */
    public Path statements() {
      return work.resolve(ontology.data());
    }
  }

  /**
   * @param progress receives a line now and then
   */
  public Importer(ImportsFolder folder, Consumer<String> progress) {
    this.folder = folder;
    this.progress = progress;
  }

  /**
   * Reads {@code file} as the import {@code name}.
   *
   * @return what is to be published or discarded
   * @throws ImportException when it is not an ontology that can be read
   * @throws IOException when something cannot be read or written
   */
  public Staged read(Path file, String name) throws ImportException, IOException {
    Progress rate = new Progress(name, progress);
    Path work = folder.begin();
    boolean done = false;
    try {
      Reading reading = new Reading(file, name, rate, work);
      ImportedOntology ontology = reading.read();
      done = true;
      return new Staged(ontology, work, reading.apart, reading.problems, rate.seconds());
    } catch (IOException e) {
      if (DiskTrouble.isFull(e)) {
        String needed = "reading " + file + " needs for a while more than " + folder.size(work);
        folder.discard(work);
        throw DiskTrouble.in(e, work.getParent(), needed).orElseThrow();
      }
      throw e;
    } finally {
      if (!done) {
        folder.discard(work);
      }
    }
  }

  /** One file on its way. */
  private static final class Reading {
    private final Path file;
    private final String name;
    private final Progress progress;
    private final Path work;
    private final Problems problems = new Problems();
    private long apart;

    Reading(Path file, String name, Progress progress, Path work) {
      this.file = file;
      this.name = name;
      this.progress = progress;
      this.work = work;
    }

    ImportedOntology read() throws ImportException, IOException {
      Syntax syntax;
      String sha256;
      Taken taken;
      try {
        byte[] head = Input.head(file, Syntax.HEAD);
        syntax =
            Syntax.of(head)
                .orElseThrow(
                    () ->
                        new ImportException(
                            "not recognised as OWL (RDF/XML, Turtle, OWL/XML, functional or"
                                + " Manchester syntax), OBO or OBO Graphs JSON"));
        boolean entities = syntax.isXml() && XmlProlog.check(Syntax.text(head));
        try (Input input = Input.open(file)) {
          taken = take(input, syntax, entities);
          sha256 = input.finish();
        }
      } catch (Utf8Check.NotUtf8 | Input.TooLarge e) {
        throw new ImportException(e.getMessage(), e);
      } catch (AccessDeniedException | NoSuchFileException e) {
        throw new ImportException(DiskTrouble.reason(e), e);
      } catch (StackOverflowError e) {
        throw new ImportException("what it says is nested too deeply to be read", e);
      } catch (EOFException e) {
        throw new ImportException("the file ends too early", e);
      } catch (ZipException e) {
        throw new ImportException("the packed file is damaged: " + e.getMessage(), e);
      } catch (RiotException | RuntimeIOException e) {
        // Of what is put by; the reader has told what is wrong with the file.
        throw new IOException(e.getMessage(), e);
      }
      return write(syntax, sha256, taken);
    }

    private record Taken(Intake intake, Path putBy) {}

    private Taken take(Input input, Syntax syntax, boolean entities)
        throws ImportException, IOException {
      return switch (syntax) {
        case RDF_XML -> entities ? cleaned(input) : rdfXml(input, file);
        case TURTLE -> into(intake -> new RdfReader(name, problems).turtle(input.stream(), intake));
        case OBO -> obo(input);
        case OBO_GRAPHS -> oboGraphs(input);
        case OWL_XML, FUNCTIONAL, MANCHESTER -> {
          Path rdf = work.resolve("owlapi.rdf");
          OwlReader.toRdfXml(input, syntax, name, rdf);
          try (Input converted = Input.open(rdf)) {
            yield rdfXml(converted, rdf);
          }
        }
      };
    }

    /** Straight away; failing that, what is wrong is marked first. */
    private Taken rdfXml(Input input, Path source) throws ImportException, IOException {
      try {
        return into(intake -> new RdfReader(name, problems).rdfXml(input.stream(), intake));
      } catch (ImportException e) {
        try (Input again = Input.open(source)) {
          problems.clear();
          return cleaned(again);
        }
      }
    }

    private Taken cleaned(Input input) throws ImportException, IOException {
      Path clean = work.resolve("clean.rdf");
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(clean))) {
        XmlCleaner.copy(input.stream(), out, problems);
      }
      try (InputStream in = new BufferedInputStream(Files.newInputStream(clean))) {
        return into(intake -> new RdfReader(name, problems).rdfXml(in, intake));
      }
    }

    private Taken obo(Input input) throws ImportException, IOException {
      OboIds ids = new OboIds(name);
      try (Input first = Input.open(file)) {
        OboReader.read(first.stream(), new Problems(), OboFrames.firstReading(ids));
      }
      return into(intake -> OboFrames.read(input.stream(), ids, name, problems, intake));
    }

    private Taken oboGraphs(Input input) throws ImportException, IOException {
      try (Input first = Input.open(file)) {
        var individuals = OboGraphsReader.individuals(first.stream());
        return into(
            intake ->
                OboGraphsReader.read(
                    input.stream(),
                    new OboGraphTriples(new OwlTriples(intake, name), problems, individuals)));
      }
    }

    @FunctionalInterface
    private interface Reader {
      void read(Intake into) throws ImportException, IOException;
    }

    private Taken into(Reader reader) throws ImportException, IOException {
      Path putBy = work.resolve("statements.rt");
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(putBy), 1 << 16)) {
        StreamRDF writer = Statements.writer(out);
        Intake intake = new Intake(writer, problems, progress);
        writer.start();
        reader.read(intake);
        writer.finish();
        return new Taken(intake, putBy);
      }
    }

    private ImportedOntology write(Syntax syntax, String sha256, Taken taken)
        throws ImportException, IOException {
      Intake intake = taken.intake();
      if (intake.statements() == 0) {
        throw new ImportException("the file says nothing");
      }
      Node graph = Names.graph("import/" + name);
      Node ofObsolete = Names.graph("import/" + name + "/obsolete");
      Path target = work.resolve("statements.nq.gz");
      Statements.Written written =
          Statements.write(taken.putBy(), intake.obsolete(), graph, ofObsolete, target);
      apart = written.apart();
      String data = written.sha256().substring(0, 16) + ".nq.gz";
      Files.move(target, work.resolve(data));
      Files.delete(taken.putBy());
      return new ImportedOntology(
          name,
          file.getFileName().toString(),
          sha256,
          syntax.label(),
          Instant.now().truncatedTo(ChronoUnit.SECONDS),
          Map.copyOf(intake.header()),
          intake.statements(),
          intake.terms(),
          intake.obsolete().size(),
          problems.skipped(),
          data,
          written.sha256());
    }
  }
}
