package org.myograph.sparql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.myograph.store.Generation;

/**
 * What the endpoint says of itself (SPARQL 1.1 Service Description; graphs and their sizes in
 * VoID). Sizes are counted once for each generation.
 */
final class ServiceDescription {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final long UNKNOWN = -1;
  private static final String VOID_TRIPLES = "http://rdfs.org/ns/void#triples";
  private static final String TEMPLATE = read("/sparql/service-description.ttl");

  /** Triples of the default graph and of each named graph, of one generation. */
  private record Sizes(
      String generation, long defaultGraph, boolean isUnion, Map<String, Long> named) {}

  private final AtomicReference<Sizes> counted = new AtomicReference<>();

  /**
   * The description of the endpoint at {@code address}; the caller holds a read transaction on the
   * generation's dataset.
   */
  Graph of(String address, Generation generation) {
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(TEMPLATE, Lang.TURTLE).base(address).parse(model);
    Sizes sizes = sizes(generation);
    Resource service = model.createResource(address);
    Stream.of(Format.TABLES, Format.GRAPHS)
        .flatMap(List::stream)
        .forEach(
            format -> service.addProperty(sd("resultFormat"), model.createResource(format.iri())));
    if (sizes.isUnion()) {
      service.addProperty(sd("feature"), sd("UnionDefaultGraph"));
    }
    Resource dataset = model.createResource(address + "#dataset");
    Resource defaultGraph = model.createResource().addProperty(RDF.type, sd("Graph"));
    if (sizes.defaultGraph() != UNKNOWN) {
      defaultGraph.addProperty(triples(), integer(sizes.defaultGraph()));
      dataset.addProperty(triples(), integer(sizes.defaultGraph()));
    }
    dataset
        .addProperty(sd("defaultGraph"), defaultGraph)
        .addLiteral(DCTerms.identifier, generation.id());
    sizes
        .named()
        .forEach(
            (name, size) -> {
              Resource named = model.createResource();
              named
                  .addProperty(RDF.type, sd("NamedGraph"))
                  .addProperty(sd("name"), model.createResource(name))
                  .addProperty(
                      sd("graph"),
                      model
                          .createResource()
                          .addProperty(RDF.type, sd("Graph"))
                          .addProperty(triples(), integer(size)));
              dataset.addProperty(sd("namedGraph"), named);
            });
    return model.getGraph();
  }

  private Sizes sizes(Generation generation) {
    Sizes known = counted.get();
    if (known != null && known.generation().equals(generation.id())) {
      return known;
    }
    DatasetGraph own = generation.own();
    Sizes sizes = Txn.calculateRead(own, () -> sizes(generation.id(), own));
    DatasetGraph all = generation.dataset();
    if (all != own) {
      sizes = withOthers(sizes, all);
    }
    counted.set(sizes);
    return sizes;
  }

  private static Sizes sizes(String id, DatasetGraph dataset) {
    Map<String, Long> named = new LinkedHashMap<>();
    Iterator<Node> names = dataset.listGraphNodes();
    while (names.hasNext()) {
      Node name = names.next();
      if (name.isURI()) {
        named.put(name.getURI(), count(dataset.getGraph(name)));
      }
    }
    long defaultGraph = count(dataset.getDefaultGraph());
    return new Sizes(id, defaultGraph, defaultGraph == count(dataset.getUnionGraph()), named);
  }

  /** What two imports share is not known, so the union's size is not told. */
  private static Sizes withOthers(Sizes ours, DatasetGraph all) {
    Map<String, Long> named = new LinkedHashMap<>(ours.named());
    for (Node name : BesideGraphs.names(all)) {
      named.put(name.getURI(), BesideGraphs.size(all, name));
    }
    return new Sizes(ours.generation(), UNKNOWN, ours.isUnion(), named);
  }

  private static long count(Graph graph) {
    return graph.stream().count();
  }

  private static String read(String resource) {
    try (InputStream in = ServiceDescription.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Property sd(String name) {
    return ResourceFactory.createProperty(SD, name);
  }

  /** A plain xsd:integer, which Turtle writes as digits. */
  private static Literal integer(long number) {
    return ResourceFactory.createTypedLiteral(BigInteger.valueOf(number));
  }

  private static Property triples() {
    return ResourceFactory.createProperty(VOID_TRIPLES);
  }
}
