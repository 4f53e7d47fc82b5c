package org.myograph.imports;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.FunctionalSyntaxDocumentFormat;
import org.semanticweb.owlapi.formats.ManchesterSyntaxDocumentFormat;
import org.semanticweb.owlapi.formats.OWLXMLDocumentFormat;
import org.semanticweb.owlapi.formats.RDFXMLDocumentFormat;
import org.semanticweb.owlapi.io.OWLOntologyDocumentSource;
import org.semanticweb.owlapi.io.OWLParserException;
import org.semanticweb.owlapi.io.StreamDocumentSource;
import org.semanticweb.owlapi.io.StringDocumentSource;
import org.semanticweb.owlapi.io.UnparsableOntologyException;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.MissingImportHandlingStrategy;
import org.semanticweb.owlapi.model.OWLDocumentFormat;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.model.OWLOntologyLoaderConfiguration;
import org.semanticweb.owlapi.model.OWLOntologyManager;
import org.semanticweb.owlapi.model.OWLOntologyStorageException;
import org.semanticweb.owlapi.model.OWLRuntimeException;

/**
 * Reads what Jena cannot, by OWLAPI, and writes it as RDF/XML. OWLAPI holds the whole ontology in
 * memory: about 150 MB for each 100,000 axioms.
 */
final class OwlReader {
  /** A file that is not there, so that an import is missing at once. */
  private static final IRI NOWHERE = IRI.create("file:///myograph-imports-are-not-followed");

  private OwlReader() {}

  static void toRdfXml(Input input, Syntax syntax, String name, Path target)
      throws IOException, ImportException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
      toRdfXml(source(input, syntax, name), out);
    }
  }

  /** RDF/XML of a text in functional syntax. */
  static byte[] functionalToRdfXml(String text, String name) throws IOException, ImportException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    IRI document = IRI.create("urn:x-myograph:import:" + name);
    toRdfXml(
        new StringDocumentSource(text, document, new FunctionalSyntaxDocumentFormat(), null), out);
    return out.toByteArray();
  }

  private static void toRdfXml(OWLOntologyDocumentSource source, OutputStream out)
      throws IOException, ImportException {
    OWLOntologyManager manager = OWLManager.createOWLOntologyManager();
    manager.getIRIMappers().set(iri -> NOWHERE);
    OWLOntologyLoaderConfiguration configuration =
        new OWLOntologyLoaderConfiguration()
            .setMissingImportHandlingStrategy(MissingImportHandlingStrategy.SILENT)
            .setFollowRedirects(false);
    try {
      OWLOntology ontology = manager.loadOntologyFromOntologyDocument(source, configuration);
      ontology.saveOntology(new RDFXMLDocumentFormat(), out);
    } catch (UnparsableOntologyException e) {
      throw unparsable(e);
    } catch (OWLOntologyCreationException | OWLOntologyStorageException | OWLRuntimeException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof IOException io) {
          throw io;
        }
      }
      throw new ImportException("OWLAPI says: " + e.getMessage(), e);
    }
  }

  private static OWLOntologyDocumentSource source(Input input, Syntax syntax, String name) {
    IRI document = IRI.create("urn:x-myograph:import:" + name);
    OWLDocumentFormat format =
        switch (syntax) {
          case OWL_XML -> new OWLXMLDocumentFormat();
          case MANCHESTER -> new ManchesterSyntaxDocumentFormat();
          default -> new FunctionalSyntaxDocumentFormat();
        };
    return syntax == Syntax.OWL_XML
        ? new StreamDocumentSource(input.stream(), document, format, null)
        : new StreamDocumentSource(new Utf8Check(input.stream()), document, format, null);
  }

  /** The message of the parser for this syntax; the others' are of no interest. */
  private static ImportException unparsable(UnparsableOntologyException e) {
    for (OWLParserException tried : e.getExceptions().values()) {
      return ImportException.at(
          tried.getLineNumber(),
          tried.getColumnNumber(),
          String.valueOf(tried.getMessage()).lines().limit(4).toList().toString());
    }
    return new ImportException("OWLAPI cannot read it", e);
  }
}
