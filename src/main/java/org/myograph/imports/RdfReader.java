package org.myograph.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFParserBuilder;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.StreamRDF;
import org.myograph.store.Names;

/** Reads RDF/XML and Turtle by Jena, as a stream. */
final class RdfReader {
  private final String name;
  private final String part;
  private final Problems problems;

  /**
   * @param name of the import: relative IRIs and blank nodes get theirs from it, so that the same
   *     file gives the same statements, and two files share no blank node
   */
  RdfReader(String name, Problems problems) {
    this(name, name, problems);
  }

  /**
   * @param part of the import, which shares no blank node with another part
   */
  RdfReader(String name, String part, Problems problems) {
    this.name = name;
    this.part = part;
    this.problems = problems;
  }

  void rdfXml(InputStream in, StreamRDF into) throws IOException, ImportException {
    parse(parser().source(in).lang(Lang.RDFXML), into);
  }

  void turtle(InputStream in, StreamRDF into) throws IOException, ImportException {
    parse(parser().source(new Utf8Check(in)).lang(Lang.TURTLE), into);
  }

  private RDFParserBuilder parser() {
    UUID seed = UUID.nameUUIDFromBytes(part.getBytes(StandardCharsets.UTF_8));
    return RDFParser.create()
        .base(Names.graph("import/" + name).getURI())
        .checking(true)
        .errorHandler(problems)
        .labelToNode(LabelToNode.createScopeByDocumentHash(seed));
  }

  private static void parse(RDFParserBuilder parser, StreamRDF into)
      throws IOException, ImportException {
    try {
      parser.parse(into);
    } catch (Problems.Fatal e) {
      throw e.asImportException();
    } catch (RiotException | RuntimeIOException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof IOException io) {
          throw io;
        }
      }
      throw new ImportException(e.getMessage(), e);
    }
  }
}
