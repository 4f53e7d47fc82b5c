package org.myograph.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.graph.NodeConst;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.myograph.store.Names;

/** A named graph: how large it is, what it holds, and how to get it. */
final class GraphPage implements Page {
  private static final String VOID = "http://rdfs.org/ns/void#";
  private static final String SERVICE = "http://www.w3.org/ns/sparql-service-description#";
  private static final int SHOWN = 25;

  /** In triples: to count the properties of a larger graph takes longer than a reader waits. */
  private static final long LARGEST_COUNTED = 500_000;

  private final String sparql;
  private final int largestAnswer;

  /**
   * @param sparql path of the endpoint, with a slash at its beginning
   * @param largestAnswer how many triples an answer of the endpoint may have
   */
  GraphPage(String sparql, int largestAnswer) {
    this.sparql = sparql;
    this.largestAnswer = largestAnswer;
  }

  @Override
  public String root() {
    return Names.GRAPH;
  }

  @Override
  public String name() {
    return "graph";
  }

  @Override
  public String plural() {
    return "Named graphs";
  }

  @Override
  public boolean has(Reading reading, String iri) {
    return reading.index().graphs().containsKey(iri);
  }

  @Override
  public List<Link> all(Reading reading) {
    List<Link> links = new ArrayList<>();
    reading
        .index()
        .graphs()
        .forEach(
            (iri, size) -> {
              if (iri.startsWith(root())) {
                String name = iri.substring(root().length());
                String href = reading.addresses().link(iri);
                links.add(new Link(name, iri, href, size + " triples"));
              }
            });
    return links;
  }

  @Override
  public Graph graph(Reading reading, String iri) {
    Graph graph = GraphFactory.createDefaultGraph();
    Node node = NodeFactory.createURI(iri);
    Node type = NodeConst.nodeRDFType;
    graph.add(Triple.create(node, type, NodeFactory.createURI(VOID + "Dataset")));
    graph.add(Triple.create(node, type, NodeFactory.createURI(SERVICE + "NamedGraph")));
    graph.add(Triple.create(node, NodeFactory.createURI(SERVICE + "name"), node));
    graph.add(Triple.create(node, NodeFactory.createURI(VOID + "triples"), size(reading, iri)));
    return graph;
  }

  private static Node size(Reading reading, String iri) {
    return NodeFactory.createLiteralDT(
        String.valueOf(reading.index().graphs().get(iri)), XSDDatatype.XSDinteger);
  }

  /** It is short enough to be listed whole. */
  @Override
  public Graph listed(Reading reading, String iri) {
    return graph(reading, iri);
  }

  @Override
  public Map<String, Object> model(Reading reading, String iri) {
    Labels labels = new Labels(reading);
    Map<String, Object> model = new HashMap<>();
    model.put("title", "Graph " + iri.substring(root().length()));
    model.put("size", reading.index().graphs().get(iri));
    List<Use> uses = new ArrayList<>();
    boolean counted = reading.index().graphs().get(iri) <= LARGEST_COUNTED;
    for (Binding row : counted ? reading.rows(name(), iri) : List.<Binding>of()) {
      long times = Long.parseLong(Labels.plain(row.get("triples")));
      uses.add(new Use(labels.property(row.get("property").getURI()), times));
    }
    model.put("uses", uses);
    model.put("cut", uses.size() == SHOWN);
    Query whole =
        QueryTransformOps.replaceVars(
            reading.queries().get("graph-whole"),
            Map.of(Var.alloc("thing"), NodeFactory.createURI(iri)));
    String text = whole.toString();
    String query = URLEncoder.encode(text, StandardCharsets.UTF_8);
    model.put("query", text);
    boolean fits = reading.index().graphs().get(iri) <= largestAnswer;
    String address = reading.addresses().at(sparql + "?format=turtle&query=" + query);
    model.put("whole", fits ? address : null);
    model.put("files", files(reading.addresses(), iri));
    model.put("schema", SchemaOrg.thing("Dataset", iri, "Graph " + iri.substring(root().length())));
    return model;
  }

  /** What there is to download that holds the graph; nothing for what others say. */
  private List<Link> files(Addresses addresses, String iri) {
    String name = iri.substring(root().length());
    if (Names.isBeside(NodeFactory.createURI(iri))) {
      return List.of();
    }
    List<Link> files = new ArrayList<>();
    if (name.startsWith("mappings/")) {
      String href = addresses.at("/dump/" + name + ".sssom.tsv");
      files.add(new Link("these mappings, as SSSOM", null, href, null));
    }
    String all = addresses.at("/dump/myograph.nq");
    files.add(new Link("all graphs, each statement with its graph, as N-Quads", null, all, null));
    return files;
  }

  /** A property with the number of triples that have it. */
  public record Use(Link property, long times) {}
}
