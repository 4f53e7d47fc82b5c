package org.myograph.sparql;

import java.net.URI;
import java.util.Optional;

/**
 * Where an endpoint is reached.
 *
 * @param publicBase address of the service as the world knows it, without a slash at its end
 * @param path path of the endpoint, with a slash at its beginning
 */
record Address(Optional<URI> publicBase, String path) {

  /** The address in full. Never what a request says of itself: a Host can be forged. */
  String at(int port) {
    return publicBase.map(URI::toString).orElse("http://localhost:" + port) + path;
  }
}
