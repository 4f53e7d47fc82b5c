package org.myograph.web.dump;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.myograph.store.Names;
import org.myograph.store.SssomAxioms;
import org.myograph.store.SssomSlot;

/**
 * All mappings of ours as one set in SSSOM/RDF, in Turtle: what the graph's own files lack, for the
 * reasons that {@link SssomAxioms} gives. Each mapping names the set that it comes from.
 */
record SssomRdfFile() implements Content {
  private static final Node MAPPINGS = Names.sssom("mappings");
  private static final Node LICENSE = DCTerms.license.asNode();

  @Override
  public void write(OurGraphs graphs, OutputStream out) {
    Graph union = graphs.union();
    Node all = NodeFactory.createURI(OurMappingSets.ALL);
    List<Triple> triples = new ArrayList<>();
    triples.add(Triple.create(all, RDF.type.asNode(), Names.sssom("MappingSet")));
    about(graphs, all, triples);
    for (Triple triple : SssomAxioms.of(union)) {
      if (triple.getPredicate().equals(MAPPINGS)) {
        Node set = triple.getSubject();
        Node axiom = triple.getObject();
        triples.add(Triple.create(all, MAPPINGS, axiom));
        triples.add(Triple.create(axiom, Names.sssom("mapping_source"), set));
        union
            .find(set, LICENSE, Node.ANY)
            .forEach(t -> triples.add(Triple.create(axiom, LICENSE, t.getObject())));
      } else if (triple.getSubject().isBlank()) {
        triples.add(triple);
      }
    }
    RdfFiles.turtle(prefixes(graphs), triples, out);
  }

  /** What the set says of itself; what it says for its mappings, each of them says. */
  private static void about(OurGraphs graphs, Node all, List<Triple> triples) {
    Map<SssomSlot, List<String>> about = OurMappingSets.read(graphs, Optional.empty()).set();
    about.forEach(
        (slot, values) -> {
          if (!slot.propagated() && !slot.name().equals("mapping_set_id")) {
            boolean iri = slot.range() == SssomSlot.Range.URI;
            for (String value : values) {
              Node node =
                  iri ? NodeFactory.createURI(value) : NodeFactory.createLiteralString(value);
              triples.add(Triple.create(all, slot.standard(), node));
            }
          }
        });
  }

  private static Map<String, String> prefixes(OurGraphs graphs) {
    Map<String, String> prefixes = new TreeMap<>(graphs.prefixes());
    prefixes.putAll(Names.SSSOM_PREFIXES);
    return prefixes;
  }
}
