package org.myograph.web.dataset;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Addresses of the service in what it writes: absolute below the configured public base, else
 * relative to the document (RFC 3986, section 4.2: {@code /sparql}). Never what a request says of
 * its host.
 *
 * @param publicBase without a slash at its end
 */
record Base(Optional<URI> publicBase) {
  /** Stands for the unknown base while a graph is built, for a graph has no relative IRIs. */
  private static final String UNKNOWN = "https://unknown.invalid";

  /** An address for documents: {@code path} begins with a slash. */
  String at(String path) {
    return publicBase.map(URI::toString).orElse("") + path;
  }

  /**
   * The same where addresses are absolute: without a public base that of a client on this machine.
   *
   * @param port that the service listens at
   */
  String at(String path, int port) {
    return publicBase.map(URI::toString).orElse("http://localhost:" + port) + path;
  }

  /** An IRI for graphs, which {@link #resolved} makes what {@link #at} says. */
  String iri(String path) {
    return publicBase.map(URI::toString).orElse(UNKNOWN) + path;
  }

  /** Undoes {@link #iri} in a text of RDF that may hold relative IRIs. */
  byte[] resolved(byte[] rdf) {
    return resolved(rdf, "");
  }

  /**
   * The same where it may not, as N-Triples: the addresses are those of a client on this machine,
   * as the SPARQL endpoint gives them too.
   *
   * @param port that the service listens at
   */
  byte[] resolved(byte[] rdf, int port) {
    return resolved(rdf, "http://localhost:" + port);
  }

  private static byte[] resolved(byte[] rdf, String base) {
    String text = new String(rdf, StandardCharsets.UTF_8);
    return text.replace(UNKNOWN + "/", base + "/").getBytes(StandardCharsets.UTF_8);
  }
}
