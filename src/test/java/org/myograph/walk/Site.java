package org.myograph.walk;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

/**
 * A service under test: where it listens, and what it calls itself.
 *
 * @param service address that it listens at, without a slash at its end
 * @param base what its links begin with: the configured public base, or else {@code service}
 */
record Site(String service, String base) {
  /** What the IRIs of the graph begin with; each dereferences at the service. */
  static final String NAMES = "https://w3id.org/myograph";

  /** A service that is not told its address. */
  static Site at(String service) {
    return new Site(service, service);
  }

  /** What is at {@code path} (with query and fragment) here, as the world writes it. */
  String outside(String path) {
    return base + path;
  }

  /** Path, query and fragment of an absolute address at this service; empty: it is elsewhere. */
  Optional<String> path(String absolute) {
    for (String start : List.of(base, service, NAMES)) {
      if (absolute.equals(start)) {
        return Optional.of("/");
      }
      if (absolute.startsWith(start + "/")) {
        return Optional.of(absolute.substring(start.length()));
      }
    }
    return Optional.empty();
  }

  /** Why nobody can follow an address that is not at this service; empty: it looks right. */
  Optional<String> faultOutside(String absolute) {
    try {
      URI uri = new URI(absolute);
      if (uri.getHost() == null || !List.of("http", "https").contains(uri.getScheme())) {
        return Optional.of("is no absolute IRI of the web");
      }
      boolean ours = List.of(host(base), host(service), "localhost").contains(uri.getHost());
      return ours ? Optional.of("is beside the public base " + base) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.of("is no IRI: " + e.getReason());
    }
  }

  static String host(String address) {
    return URI.create(address).getHost();
  }
}
