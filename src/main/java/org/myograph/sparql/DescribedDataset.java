package org.myograph.sparql;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.myograph.store.Generation;

/**
 * The data with the graphs of its {@link SelfDescription} beside it, as named graphs and in the
 * default graph. Only queries that name a term of a vocabulary of description see those graphs, or
 * that name one of them: what counts or lists the data shall not count what is said about it, and
 * shall read a store's own dataset, which is faster than a composed one.
 */
final class DescribedDataset {
  /** Starts of IRIs that no data of ours has and that descriptions are made of. */
  private static final List<String> VOCABULARIES =
      List.of(
          "http://www.w3.org/ns/shacl#",
          "http://rdfs.org/ns/void#",
          "http://www.w3.org/ns/dcat#",
          "http://www.w3.org/ns/sparql-service-description#");

  private static final String DESCRIPTIONS = "https://w3id.org/myograph/.well-known/";

  /** The graphs by name, and all of them as one. */
  private record Parsed(
      String generation, String address, Map<String, Graph> graphs, Graph union) {}

  private final SelfDescription description;
  private final AtomicReference<Parsed> parsed = new AtomicReference<>();

  DescribedDataset(SelfDescription description) {
    this.description = description;
  }

  /**
   * What {@code query} is asked of.
   *
   * @param text the query's own
   * @param address of the endpoint: relative addresses of the description are taken from there
   */
  DatasetGraph of(Generation generation, String text, Query query, String address) {
    if (!names(text) || !names(withoutPrologue(query))) {
      return generation.dataset();
    }
    DatasetGraph data = generation.dataset();
    Parsed described = parsed(generation, address);
    DatasetGraph both =
        new DatasetGraphMapLink(new Union(data.getDefaultGraph(), described.union()));
    DatasetGraph own = generation.own();
    Txn.executeRead(
        own, () -> own.listGraphNodes().forEachRemaining(n -> both.addGraph(n, data.getGraph(n))));
    if (data != own) {
      BesideGraphs.names(data).forEach(name -> both.addGraph(name, data.getGraph(name)));
    }
    described.graphs().forEach((name, graph) -> both.addGraph(NodeFactory.createURI(name), graph));
    return both;
  }

  private static boolean names(String text) {
    return VOCABULARIES.stream().anyMatch(text::contains) || text.contains(DESCRIPTIONS);
  }

  /** Clients declare prefixes that they do not use: rdflib all those that it knows. */
  private static String withoutPrologue(Query query) {
    Query bare = query.cloneQuery();
    bare.getPrefixMapping().clearNsPrefixMap();
    return bare.serialize();
  }

  private Parsed parsed(Generation generation, String address) {
    Parsed known = parsed.get();
    if (known != null
        && known.generation().equals(generation.id())
        && known.address().equals(address)) {
      return known;
    }
    Map<String, Graph> graphs = new LinkedHashMap<>();
    description
        .graphs(generation)
        .forEach(
            (name, turtle) -> {
              Graph graph = GraphFactory.createDefaultGraph();
              RDFParser.source(new ByteArrayInputStream(turtle))
                  .lang(Lang.TURTLE)
                  .base(address)
                  .parse(graph);
              graphs.put(name, graph);
            });
    Graph union = GraphFactory.createDefaultGraph();
    graphs.values().forEach(graph -> graph.find().forEach(union::add));
    Parsed made = new Parsed(generation.id(), address, graphs, union);
    parsed.set(made);
    return made;
  }
}
