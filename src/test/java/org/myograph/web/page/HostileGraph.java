package org.myograph.web.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.myograph.store.Generation;
import org.myograph.web.Service;

/** The small graph of a claim, each of whose texts and links is an attack on the page's reader. */
final class HostileGraph {
  static final String SCRIPT = "<script>alert(1)</script>";
  private static final String QUOTES = "\" onmouseover=\"alert(1)' x='";
  private static final String TURNED = "safe\u202Eelbat \u2066 \u0007";
  static final String[] FOREIGN = {
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
    "vbscript:x",
    "http://example.org/\"><script>alert(1)</script>",
    "//example.org/without-scheme",
    "http:alert(1)",
  };

  private HostileGraph() {}

  static Generation generation() throws IOException {
    String trig = Files.readString(Path.of("src/test/resources/pages/hostile.trig"));
    trig = trig.replace("SCRIPT", SCRIPT).replace("QUOTES", QUOTES.replace("\"", "\\\""));
    trig = trig.replace("TURNED", TURNED);
    Generation read = Service.trig("read", trig);
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    dataset.executeWrite(
        () -> {
          read.dataset().executeRead(() -> read.dataset().find().forEachRemaining(dataset::add));
          dataset.prefixes().add("id", Pages.NAMES + "id/");
          Node graph = NodeFactory.createURI(Pages.NAMES + "graph/concepts");
          Node thing = NodeFactory.createURI(Pages.NAMES + "id/Thing");
          Node seeAlso = NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#seeAlso");
          // No parser lets all of these pass; a store that was filled by another may hold them.
          for (String iri : FOREIGN) {
            dataset.add(Quad.create(graph, thing, seeAlso, NodeFactory.createURI(iri)));
          }
          Node odd = NodeFactory.createURI(Pages.NAMES + "id/Odd\"><script>alert(1)</script>");
          Node label = NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#label");
          dataset.add(
              Quad.create(graph, odd, label, NodeFactory.createLiteralString("odd " + SCRIPT)));
          dataset.add(Quad.create(graph, thing, seeAlso, odd));
          // The default graph of a generation shows the union of all graphs.
          Iter.toList(dataset.find())
              .forEach(quad -> dataset.getDefaultGraph().add(quad.asTriple()));
        });
    return Generation.of("hostile", dataset);
  }
}
