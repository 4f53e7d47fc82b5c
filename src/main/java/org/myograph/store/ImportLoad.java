package org.myograph.store;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads what stands beside ours into a TDB2 store that holds nothing yet, by TDB2's bulk loader:
 * the statements of imports into each import's own graphs, and into the default graph, which shows
 * the union; numbers and dates in their one form ({@link CanonicalLiteral}). The loader is not one
 * transaction: a store in which it failed is to be deleted.
 */
final class ImportLoad {
  private static final Logger LOG = LoggerFactory.getLogger(ImportLoad.class);

  private ImportLoad() {}

  /**
   * @param others further quads, into their named graphs only
   * @return the number of different triples of each graph
   * @throws StoreException when a file is not the one that its record describes
   */
  static Map<Node, Long> into(DatasetGraph empty, Imports imports, List<Quad> others) {
    long start = System.nanoTime();
    // In this thread: when a thread of the other loaders fails, on a full disk, they wait for ever.
    DataLoader loader = LoaderFactory.sequentialLoader(empty, (message, values) -> {});
    loader.startBulk();
    try {
      others.forEach(quad -> loader.stream().quad(CanonicalLiteral.stored(quad)));
      for (ImportedOntology ontology : imports.all()) {
        LOG.info("Loading the import {}, {} statements", ontology.name(), ontology.statements());
        read(imports.data(ontology), ontology, loader.stream());
      }
      loader.finishBulk();
    } catch (RuntimeException e) {
      abandon(loader, e);
      throw e;
    } catch (InternalError e) {
      // A full disk, of which a mapped file tells in this way.
      abandon(loader, new StoreException("no room on the disk", e));
      throw e;
    }
    Map<Node, Long> counts = Txn.calculateRead(empty, () -> counts(empty, imports));
    LOG.info(
        "Loaded {} triples of {} imports and {} of mapping sets in {} ms",
        counts.values().stream().mapToLong(Long::longValue).sum(),
        imports.all().size(),
        others.size(),
        (System.nanoTime() - start) / 1_000_000);
    return counts;
  }

  /** A commit that failed cannot be taken back either: what went wrong first is what counts. */
  private static void abandon(DataLoader loader, RuntimeException e) {
    try {
      loader.finishException(e);
    } catch (RuntimeException later) {
      e.addSuppressed(later);
    }
  }

  private static void read(Path file, ImportedOntology ontology, StreamRDF into) {
    var digest = Sources.sha256();
    StreamRDF both =
        new StreamRDFBase() {
          @Override
          public void quad(Quad quad) {
            Quad kept = CanonicalLiteral.stored(quad);
            into.quad(kept);
            into.triple(kept.asTriple());
          }
        };
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest);
        InputStream unpacked = new GZIPInputStream(new BufferedInputStream(in, 1 << 16), 1 << 16)) {
      RDFParser.create()
          .source(unpacked)
          .lang(Lang.NQUADS)
          .labelToNode(LabelToNode.createUseLabelEncoded())
          .checking(false)
          .errorHandler(ErrorHandlerFactory.errorHandlerNoLogging)
          .parse(both);
    } catch (RiotException | ZipException | EOFException e) {
      throw damaged(file, e);
    } catch (RuntimeIOException e) {
      throw e.getCause() instanceof ZipException || e.getCause() instanceof EOFException
          ? damaged(file, e)
          : e;
    } catch (IOException e) {
      throw new StoreException(
          "The import " + file + " cannot be read: " + DiskTrouble.reason(e), e);
    }
    if (!HexFormat.of().formatHex(digest.digest()).equals(ontology.dataSha256())) {
      throw damaged(file, null);
    }
  }

  private static StoreException damaged(Path file, Exception cause) {
    return new StoreException("The import " + file + " was changed; import it again", cause);
  }

  private static Map<Node, Long> counts(DatasetGraph dataset, Imports imports) {
    Map<Node, Long> counts = new LinkedHashMap<>();
    DatasetGraphTDB tdb = TDBInternal.getDatasetGraphTDB(dataset);
    for (ImportedOntology ontology : imports.all()) {
      long live = count(tdb, ontology.graph());
      long obsolete = count(tdb, ontology.obsoleteGraph());
      if (live + obsolete == 0 && ontology.statements() > 0) {
        throw new StoreException("Nothing of the import " + ontology.name() + " was loaded");
      }
      counts.put(ontology.graph(), live);
      counts.put(ontology.obsoleteGraph(), obsolete);
    }
    return counts;
  }

  private static long count(DatasetGraphTDB tdb, Node graph) {
    NodeTupleTable table = tdb.getQuadTable().getNodeTupleTable();
    NodeId id = table.getNodeTable().getNodeIdForNode(graph);
    if (NodeId.isDoesNotExist(id)) {
      return 0;
    }
    long count = 0;
    Iterator<Tuple<NodeId>> found = table.find(id, null, null, null);
    for (; found.hasNext(); found.next()) {
      count++;
    }
    return count;
  }
}
