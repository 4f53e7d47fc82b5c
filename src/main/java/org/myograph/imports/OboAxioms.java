package org.myograph.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.myograph.imports.FunctionalText.Part;

/**
 * The axioms that an OBO file has in its header, in functional syntax, because OBO cannot say them
 * (OBO 1.4, owl-axioms). Where they cannot be read as a whole, each is read by itself, and those
 * that cannot be read are told.
 */
final class OboAxioms implements OboHeader.Axioms {
  private final String name;
  private final Problems problems;
  private final Intake into;

  /**
   * @param name of the import
   */
  OboAxioms(String name, Problems problems, Intake into) {
    this.name = name;
    this.problems = problems;
    this.into = into;
  }

  @Override
  public void read(String text, long line) {
    Optional<String> wrong = take(text, line + "");
    if (wrong.isEmpty()) {
      return;
    }
    FunctionalText.Document whole = FunctionalText.of(text);
    List<Part> axioms = whole.axioms();
    List<Part> unread = new ArrayList<>();
    String reason = wrong.get();
    for (int i = 0; i < axioms.size(); i++) {
      Part axiom = axioms.get(i);
      Optional<String> fault = take(whole.with(axiom), line + "-" + i);
      if (fault.isPresent()) {
        reason = unread.isEmpty() ? fault.get() : reason;
        unread.add(axiom);
      }
    }
    if (axioms.isEmpty()) {
      problems.skipLine(line, "owl-axioms: no axiom can be read: " + reason);
    }
    for (Part axiom : unread) {
      String of = "owl-axioms: " + unread.size() + " of " + axioms.size();
      problems.skipLine(line, of + " cannot be read, such as " + axiom.text() + ": " + reason);
    }
  }

  /** Reads a document into the ontology; what is wrong with it, when it cannot be read. */
  private Optional<String> take(String document, String label) {
    try {
      byte[] rdf = OwlReader.functionalToRdfXml(document, name);
      new RdfReader(name, name + " owl-axioms " + label, problems)
          .rdfXml(new ByteArrayInputStream(rdf), new WithoutHeader(into));
      return Optional.empty();
    } catch (ImportException e) {
      return Optional.of(e.getMessage());
    } catch (StackOverflowError e) {
      return Optional.of("nested too deeply");
    } catch (IOException e) {
      throw new RuntimeIOException(e);
    }
  }

  /** Passes on what is no second ontology. */
  private static final class WithoutHeader extends StreamRDFWrapper {
    WithoutHeader(StreamRDF into) {
      super(into);
    }

    @Override
    public void start() {
      // The file has begun.
    }

    @Override
    public void finish() {
      // The file goes on.
    }

    @Override
    public void triple(Triple triple) {
      boolean header =
          triple.getPredicate().equals(RDF.type.asNode())
              && triple.getObject().equals(OWL2.Ontology.asNode());
      if (!header) {
        super.triple(triple);
      }
    }
  }
}
