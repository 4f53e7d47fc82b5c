package org.myograph.sparql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.RiotParseException;
import org.apache.jena.riot.system.ErrorHandler;
import org.myograph.store.Finding;
import org.myograph.store.LoadException;

/** A configuration file as text, so that a mistake is told with its line. */
record ConfigText(Path file) {

  /**
   * @throws LoadException at the first mistake in the syntax
   */
  Model parse() throws LoadException {
    if (!Files.isReadable(file)) {
      throw fault("There is no such file, or it cannot be read.", "");
    }
    Model model = ModelFactory.createDefaultModel();
    try {
      RDFParser.source(file).lang(Lang.TURTLE).errorHandler(new FirstFault()).parse(model);
    } catch (RiotParseException e) {
      throw new LoadException(
          List.of(new Finding(file, e.getLine(), e.getCol(), e.getOriginalMessage())));
    } catch (RiotException e) {
      throw fault(e.getMessage(), "");
    }
    return model;
  }

  /**
   * At the first line with {@code word}, outside of comments; of the whole file if there is none.
   */
  LoadException fault(String message, String word) {
    long line = 0;
    try {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size() && line == 0; i++) {
        boolean comment = lines.get(i).strip().startsWith("#");
        line = !comment && lines.get(i).contains(word) ? i + 1 : 0;
      }
    } catch (IOException e) {
      // Told without its line.
    }
    return new LoadException(List.of(new Finding(file, line, 0, message)));
  }

  /** Ends the reading at the first mistake; a warning is no mistake. */
  private static final class FirstFault implements ErrorHandler {
    @Override
    public void warning(String message, long line, long col) {}

    @Override
    public void error(String message, long line, long col) {
      throw new RiotParseException(message, line, col);
    }

    @Override
    public void fatal(String message, long line, long col) {
      throw new RiotParseException(message, line, col);
    }
  }
}
