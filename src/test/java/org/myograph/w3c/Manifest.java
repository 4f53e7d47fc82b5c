package org.myograph.w3c;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;

/** The W3C SPARQL 1.1 suite, where it lies beside the project. */
final class Manifest {
  static final String MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
  static final String QT = "http://www.w3.org/2001/sw/DataAccess/tests/test-query#";

  /** Where the suite is published; relative IRIs of its files are resolved against this. */
  static final String BASE = "http://www.w3.org/2009/sparql/docs/tests/data-sparql11/";

  /** One entry: its name is the folder and the local name, for example {@code bind/bind01}. */
  record Case(String name, String type, Resource node) {
    RDFNode get(String property) {
      return node.getProperty(ResourceFactory.createProperty(property)).getObject();
    }
  }

  private final Path folder;

  private Manifest(Path folder) {
    this.folder = folder;
  }

  /** The suite: below {@code -Dmyograph.shared}, or in {@code shared} beside the project. */
  static Optional<Manifest> find() {
    String told = System.getProperty("myograph.shared");
    List<Path> places = new ArrayList<>();
    if (told != null) {
      places.add(Path.of(told));
    }
    places.add(Path.of("../shared"));
    // A working tree of git stands one folder deeper.
    places.add(Path.of("../../shared"));
    return places.stream()
        .map(place -> place.resolve("data/w3c-rdf-tests/sparql/sparql11"))
        .filter(Files::isDirectory)
        .findFirst()
        .map(Manifest::new);
  }

  /** The cases that a folder's manifest lists, in its order. */
  List<Case> cases(String name) {
    Model model = ModelFactory.createDefaultModel();
    RDFParser.source(folder.resolve(name).resolve("manifest.ttl"))
        .lang(Lang.TURTLE)
        .base(BASE + name + "/manifest.ttl")
        .parse(model);
    Property entries = model.createProperty(MF + "entries");
    RDFList list =
        model.listStatements(null, entries, (RDFNode) null).next().getObject().as(RDFList.class);
    return list.asJavaList().stream()
        .map(RDFNode::asResource)
        .map(
            node ->
                new Case(
                    name + "/" + node.getLocalName(),
                    node.getProperty(RDF.type).getResource().getLocalName(),
                    node))
        .toList();
  }

  /** The local file of an IRI of the suite. */
  Path file(String iri) {
    if (!iri.startsWith(BASE)) {
      throw new IllegalArgumentException("Not a file of the suite: " + iri);
    }
    return folder.resolve(iri.substring(BASE.length()));
  }
}
