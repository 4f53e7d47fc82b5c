package org.myograph.web.format;

import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** How much a client wants a media type (RFC 9110, section 12.5.1). */
public final class Quality {
  private static final String WEIGHT = "q";

  private Quality() {}

  /**
   * The name under which a document is wanted most: its own type, or another type that is named and
   * whose readers can read it ({@link Alike}); a wildcard means the own type.
   */
  public static String wanted(String mediaType, List<MediaType> accepted) {
    String best = mediaType;
    for (String other : Alike.types(mediaType)) {
      boolean named = accepted.stream().anyMatch(range -> isNamed(range, other));
      if (named && of(other, accepted) > of(best, accepted)) {
        best = other;
      }
    }
    return best;
  }

  private static boolean isNamed(MediaType range, String type) {
    return (range.getType() + "/" + range.getSubtype()).equalsIgnoreCase(type);
  }

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
