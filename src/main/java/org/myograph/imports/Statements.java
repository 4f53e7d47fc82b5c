package org.myograph.imports;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL2;

/**
 * From the statements of a file, in the order of the file, to two graphs: only at the file's end is
 * it known which terms are obsolete. So statements are put by and read again.
 */
final class Statements {
  private static final int BUFFER = 1 << 16;

  /** Nested blank nodes may come in any order; nobody nests deeper. */
  private static final int MOST_PASSES = 10;

  private Statements() {}

  /**
   * A file of statements.
   *
   * @param sha256 of its bytes
   * @param apart how many of them are about obsolete terms
   */
  record Written(String sha256, long apart) {}

  /** Where statements are put by, in a form that is quick to read again. */
  static StreamRDF writer(OutputStream out) {
    return StreamRDFWriter.getWriterStream(out, RDFFormat.RDF_THRIFT);
  }

  /**
   * Writes N-Quads, packed: what has an obsolete term as its subject, and the blank nodes that
   * belong to it, into {@code apart}, everything else into {@code graph}.
   *
   * @return what was written
   */
  static Written write(Path putBy, Set<Node> obsolete, Node graph, Node apart, Path target)
      throws IOException {
    Set<Node> moved = withBlankNodes(putBy, obsolete);
    MessageDigest digest = Input.sha256();
    long[] count = {0};
    try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(target), BUFFER);
        OutputStream out = new Quick(new DigestOutputStream(file, digest))) {
      StreamRDF quads = StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS);
      quads.start();
      read(
          putBy,
          triple -> {
            boolean away = moved.contains(triple.getSubject());
            count[0] += away ? 1 : 0;
            quads.quad(Quad.create(away ? apart : graph, triple));
          });
      quads.finish();
    }
    return new Written(HexFormat.of().formatHex(digest.digest()), count[0]);
  }

  /** Gzip at its quickest. */
  private static final class Quick extends GZIPOutputStream {
    Quick(OutputStream out) throws IOException {
      super(out, BUFFER);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }

  private static Set<Node> withBlankNodes(Path putBy, Set<Node> obsolete) throws IOException {
    Set<Node> all = new HashSet<>(obsolete);
    int before = -1;
    for (int pass = 0; pass < MOST_PASSES && all.size() > before && !all.isEmpty(); pass++) {
      before = all.size();
      read(
          putBy,
          triple -> {
            Node subject = triple.getSubject();
            Node object = triple.getObject();
            if (object.isBlank() && all.contains(subject)) {
              all.add(object);
            } else if (subject.isBlank()
                && triple.getPredicate().equals(OWL2.annotatedSource.asNode())
                && all.contains(object)) {
              all.add(subject);
            }
          });
    }
    return all;
  }

  private static void read(Path putBy, Consumer<Triple> each) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(putBy), BUFFER)) {
      RDFParser.source(in)
          .lang(Lang.RDFTHRIFT)
          .parse(
              new StreamRDFBase() {
                @Override
                public void triple(Triple triple) {
                  each.accept(triple);
                }
              });
    }
  }
}
