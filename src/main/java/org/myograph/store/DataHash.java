package org.myograph.store;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Iterator;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * A fingerprint of every quad of a dataset, independent of their order. Computing it reads every
 * node, labels included: a store whose node table was cut short still answers COUNT and ASK as if
 * nothing had happened.
 *
 * @param quads their number
 * @param hash sum of the quads' SHA-256, modulo 2^256, in hexadecimal
 */
public record DataHash(long quads, String hash) {
  private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

  /** Reads all of {@code dataset}; call it in a READ transaction. */
  public static DataHash of(DatasetGraph dataset) {
    MessageDigest digest = Sources.sha256();
    BigInteger sum = BigInteger.ZERO;
    long count = 0;
    Iterator<Quad> quads = dataset.find();
    while (quads.hasNext()) {
      Quad quad = quads.next();
      String line =
          String.join(
              " ",
              quad.isDefaultGraph() ? "" : NodeFmtLib.strNT(quad.getGraph()),
              NodeFmtLib.strNT(quad.getSubject()),
              NodeFmtLib.strNT(quad.getPredicate()),
              NodeFmtLib.strNT(quad.getObject()));
      sum = sum.add(new BigInteger(1, digest.digest(line.getBytes(StandardCharsets.UTF_8))));
      count++;
    }
    return new DataHash(count, String.format("%064x", sum.mod(MODULUS)));
  }
}
