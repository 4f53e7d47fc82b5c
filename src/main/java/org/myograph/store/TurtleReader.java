package org.myograph.store;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDFBase;

/**
 * Reads a Turtle file strictly: what the parser would only warn about (an ill-formed number, a
 * space in an IRI) is a finding here, and so is a relative IRI, whose meaning would depend on where
 * the file lies.
 */
final class TurtleReader extends StreamRDFBase {
  private final Set<Triple> triples = new LinkedHashSet<>();
  private final Map<String, String> prefixes = new LinkedHashMap<>();
  private final Set<Triple> repeated = new LinkedHashSet<>();

  /**
   * @param triples in the file's order
   * @param prefixes prefix to IRI, as declared
   */
  record Result(Set<Triple> triples, Map<String, String> prefixes) {}

  private TurtleReader() {}

  /** Reads {@code file}; mistakes are added to {@code findings}, and the rest is returned. */
  static Result read(SourceFile file, List<Finding> findings) {
    TurtleReader reader = new TurtleReader();
    // Equal files get equal blank node labels, so that an answer is the same after a restart.
    UUID scope =
        UUID.nameUUIDFromBytes((file.name() + "\n" + file.text()).getBytes(StandardCharsets.UTF_8));
    int before = findings.size();
    try {
      RDFParser.create()
          .source(new StringReader(file.text()))
          .forceLang(Lang.TURTLE)
          .strict(true)
          .checking(true)
          .resolver(IRIxResolver.create().noBase().resolve(true).allowRelative(false).build())
          .labelToNode(LabelToNode.createScopeByDocumentHash(scope))
          .errorHandler(new Recorder(file, findings))
          .parse(reader);
    } catch (Recorder.Stopped e) {
      // Recorded already.
    } catch (RiotException e) {
      if (findings.size() == before) {
        findings.add(file.at(1, 0, e.getMessage()));
      }
    }
    if (!reader.repeated.isEmpty()) {
      Places places = new Places();
      places.addTurtle(file);
      reader.repeated.forEach(
          triple ->
              findings.add(
                  file.at(
                      places.lastLine(file, triple.getSubject()),
                      0,
                      "stated twice in this file: " + triple)));
    }
    return new Result(reader.triples, reader.prefixes);
  }

  @Override
  public void triple(Triple triple) {
    if (!triples.add(triple)) {
      repeated.add(triple);
    }
  }

  @Override
  public void prefix(String prefix, String iri) {
    prefixes.put(prefix, iri);
  }

  /** Turns what the parser has to say into findings, and goes on as long as it can. */
  private record Recorder(SourceFile file, List<Finding> findings) implements ErrorHandler {

    private static final class Stopped extends RiotException {
      private static final long serialVersionUID = 1L;
    }

    @Override
    public void warning(String message, long line, long column) {
      findings.add(file.at(line, column, message));
    }

    @Override
    public void error(String message, long line, long column) {
      findings.add(file.at(line, column, message));
    }

    @Override
    public void fatal(String message, long line, long column) {
      // The parser counts the line break that an unclosed string ran into.
      boolean past = message.startsWith("Broken token (newline");
      findings.add(file.at(past ? line - 1 : line, past ? 0 : column, message));
      throw new Stopped();
    }
  }
}
