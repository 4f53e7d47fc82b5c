package org.myograph.store;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The IRIs that this project coins, and the named graphs. */
public final class Names {
  /** Classes, properties, polarities, hedges. */
  public static final String NS = "https://w3id.org/myograph/ns#";

  /** Concepts, groups, documents; claims below {@code claim/}. */
  public static final String ID = "https://w3id.org/myograph/id/";

  /** Followed by the path of a source file below the ontology folder, without its extension. */
  public static final String GRAPH = "https://w3id.org/myograph/graph/";

  /** Followed by the name of a mapping file, without its extension. */
  public static final String MAPPING = "https://w3id.org/myograph/mapping/";

  /** SSSOM's own slots. */
  public static final String SSSOM = "https://w3id.org/sssom/";

  /** The prefixes of CURIEs that SSSOM has built in: they cannot be declared otherwise. */
  public static final Map<String, String> SSSOM_PREFIXES =
      Map.of(
          "owl", "http://www.w3.org/2002/07/owl#",
          "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
          "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
          "semapv", "https://w3id.org/semapv/vocab/",
          "skos", "http://www.w3.org/2004/02/skos/core#",
          "sssom", SSSOM,
          "xsd", "http://www.w3.org/2001/XMLSchema#");

  /** Graph of the plain triples that asserted claims state. */
  public static final Node DIRECT = graph("direct");

  /** Graph of what the reasoner adds. */
  public static final Node INFERRED = graph("inferred");

  /** Graph of what the reasoner adds about model cases. */
  public static final Node INFERRED_CASES = graph("inferred/cases");

  /**
   * Graph that tells of the mapping sets of others; each set's links stand in a graph whose name
   * goes on with a slash and the set's name.
   */
  public static final Node MAPPINGS_EXTRA = graph("mappings-extra");

  /** Graph that tells of imported ontologies, whose graphs are {@code import/} and their names. */
  public static final Node IMPORTS = graph("imports");

  private Names() {}

  /**
   * Whether a graph holds what others say in their mapping sets: such graphs are no part of the
   * default graph, which shows what Myograph says.
   */
  public static boolean isMappingsExtra(Node graph) {
    return graph.isURI() && (graph.getURI() + "/").startsWith(MAPPINGS_EXTRA.getURI() + "/");
  }

  /**
   * Whether a graph tells of model cases, which are made up for the inference to be tried on: such
   * graphs are ours, and no part of the default graph, since no article stands behind them.
   */
  public static boolean isModelCases(Node graph) {
    return graph.isURI()
        && graph.getURI().startsWith(GRAPH)
        && graph.getURI().endsWith("/cases")
        && !isBeside(graph);
  }

  /**
   * Whether a graph stands beside ours: an imported ontology, what is said of imports, or a mapping
   * set of others.
   */
  public static boolean isBeside(Node graph) {
    return graph.equals(IMPORTS)
        || (graph.isURI() && graph.getURI().startsWith(GRAPH + "import/"))
        || isMappingsExtra(graph);
  }

  /** The name of a graph, for example {@code concepts}. */
  public static Node graph(String name) {
    return NodeFactory.createURI(GRAPH + name);
  }

  /** A class or property of ours. */
  public static Node myo(String localName) {
    return NodeFactory.createURI(NS + localName);
  }

  public static Node sssom(String slot) {
    return NodeFactory.createURI(SSSOM + slot);
  }
}
