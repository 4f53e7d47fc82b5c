package org.myograph.web.dataset;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.myograph.web.format.Alike;

/**
 * One of several representations of a resource, and which of them a client gets (RFC 9110, section
 * 12.5.1).
 *
 * @param mediaType without parameters
 * @param suffix after a dot in an address
 */
record Variant(String mediaType, String suffix) {

  /**
   * The most wanted one; among equals the first.
   *
   * @param accept the Accept header's value; blank: anything
   * @return empty when none is wanted
   */
  static Optional<Variant> choose(List<Variant> offered, String accept) {
    if (accept.isBlank()) {
      return Optional.of(offered.get(0));
    }
    Variant best = null;
    double bestQuality = 0;
    for (Variant variant : offered) {
      double quality = variant.quality(accept);
      if (quality > bestQuality) {
        best = variant;
        bestQuality = quality;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The media type by which a client wants it most: its own, or another that it is too. */
  String wantedAs(String accept) {
    String best = mediaType;
    for (String other : Alike.types(mediaType)) {
      if (accept.toLowerCase(Locale.ROOT).contains(other)
          && quality(other, accept) > quality(best, accept)) {
        best = other;
      }
    }
    return best;
  }

  private double quality(String accept) {
    return quality(wantedAs(accept), accept);
  }

  private static double quality(String mediaType, String accept) {
    String any = mediaType.replaceFirst("/.*", "/*");
    double quality = 0;
    int specific = -1;
    for (String range : accept.toLowerCase(Locale.ROOT).split(",")) {
      String[] parts = range.strip().split("\\s*;\\s*");
      int rank = List.of("*/*", any, mediaType).indexOf(parts[0]);
      if (rank > specific) {
        specific = rank;
        quality = weight(parts);
      }
    }
    return quality;
  }

  private static double weight(String[] parts) {
    for (int i = 1; i < parts.length; i++) {
      if (parts[i].matches("q=[01](\\.\\d{0,3})?")) {
        return Math.min(1, Double.parseDouble(parts[i].substring(2)));
      }
    }
    return 1;
  }
}
