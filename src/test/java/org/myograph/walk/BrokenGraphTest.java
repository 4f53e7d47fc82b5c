package org.myograph.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.myograph.Settings;
import org.myograph.store.Generation;
import org.myograph.store.GenerationBuilder;
import org.myograph.store.Names;
import org.myograph.web.Service;

/** The service itself over our graph with one triple more, whose object is nothing. */
class BrokenGraphTest {
  private static final Triple LOST =
      Triple.create(
          NodeFactory.createURI(Site.NAMES + "/id/NeckSpasm"),
          RDFS.seeAlso.asNode(),
          NodeFactory.createURI(Site.NAMES + "/id/Nothing"));

  @Test
  void an_IRI_that_leads_nowhere_is_told_with_where_it_stands() throws Exception {
    Settings settings = Settings.of(Path.of(""));
    Generation generation = new GenerationBuilder(settings.ontology(), settings.queries()).build();
    DatasetGraph dataset = generation.dataset();
    dataset.executeWrite(() -> dataset.add(Quad.create(Names.graph("concepts"), LOST)));
    dataset.executeWrite(() -> dataset.add(Quad.create(Quad.defaultGraphIRI, LOST)));
    try (Service service = Service.of(generation)) {
      Site site = Site.at(service.server.address().toString());
      Walk walk = new Walk(site, Map.of()).from(1, "/id/NeckSpasm");
      List<String> dead = walk.dead().stream().map(Walk.Dead::toString).toList();
      assertEquals(1, dead.size(), dead::toString);
      assertTrue(dead.get(0).startsWith("answers 404: " + LOST.getObject()), dead::toString);
      assertTrue(dead.get(0).contains("stands at /id/NeckSpasm in the triple " + LOST));
    }
  }
}
