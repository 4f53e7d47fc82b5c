package org.myograph.web.format;

import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** How much a client wants a media type (RFC 9110, section 12.5.1). */
public final class Quality {
  private static final String WEIGHT = "q";

  private Quality() {}

  /**
   * Of the most specific of the {@code accepted} ranges that the type falls into; 0: not wanted.
   */
  public static double of(String mediaType, List<MediaType> accepted) {
    MediaType type = MediaType.valueOf(mediaType);
    double quality = 0;
    int specific = -1;
    for (MediaType range : accepted) {
      int rank = range.isWildcardType() ? 0 : range.isWildcardSubtype() ? 1 : 2;
      if (range.isCompatible(type) && rank > specific) {
        specific = rank;
        quality = Double.parseDouble(range.getParameters().getOrDefault(WEIGHT, "1"));
      }
    }
    return quality;
  }
}
