package org.myograph.sparql;

import org.apache.jena.assembler.Assembler;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphZero;
import org.apache.jena.sparql.core.assembler.AssemblerUtils;
import org.apache.jena.sparql.core.assembler.DatasetAssembler;
import org.apache.jena.sparql.util.Context;

/**
 * What a Fuseki configuration means by {@code myo:ServedGeneration}: the generation that is served
 * at the time of a query. Fuseki's assembler knows no server, so it yields this empty dataset with
 * the settings of the configuration, and {@link ServiceConfig} puts the real one in its place.
 */
final class ServedGeneration extends DatasetGraphWrapper {
  static final Resource TYPE =
      ResourceFactory.createResource("https://w3id.org/myograph/ns#ServedGeneration");

  private ServedGeneration(Context settings) {
    super(DatasetGraphZero.create(), settings);
  }

  /** Makes the type known to Jena's assemblers; a second call changes nothing. */
  static void register() {
    AssemblerUtils.registerDataset(TYPE, new Reader());
  }

  private static final class Reader extends DatasetAssembler {
    @Override
    protected DatasetGraph createDataset(Assembler assembler, Resource root) {
      Context settings = new Context();
      AssemblerUtils.mergeContext(root, settings);
      return new ServedGeneration(settings);
    }
  }
}
