package org.myograph.web;

import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.myograph.problem.Problem;
import org.myograph.problem.ProblemException;
import org.myograph.problem.ProblemType;
import org.myograph.web.format.Format;
import org.myograph.web.format.Quality;

/** Which of the offered formats a client gets (RFC 9110, section 12.5.1). */
final class Negotiation {

  private Negotiation() {}

  /**
   * The path's ending decides, else the most wanted format, else the first that is offered.
   *
   * @throws ProblemException 406 that lists what there is
   */
  static Format choose(
      Optional<Format> suffix, List<MediaType> accepted, Collection<Format> offered) {
    if (suffix.isPresent()) {
      if (offered.contains(suffix.get())) {
        return suffix.get();
      }
      throw notAcceptable(offered);
    }
    Format best = null;
    double bestQuality = 0;
    for (Format format : offered) {
      double quality = Quality.of(format.mediaType(), accepted);
      if (quality > bestQuality) {
        best = format;
        bestQuality = quality;
      }
    }
    if (best == null) {
      throw notAcceptable(offered);
    }
    return best;
  }

  private static ProblemException notAcceptable(Collection<Format> offered) {
    List<Map<String, String>> available = new ArrayList<>();
    for (Format format : offered) {
      Map<String, String> one = new LinkedHashMap<>();
      one.put("mediaType", format.mediaType());
      one.put("suffix", "." + format.suffix());
      available.add(one);
    }
    String detail = "Ask for one of the available formats, by Accept or by a suffix of the path.";
    return new ProblemException(
        Problem.of(ProblemType.NOT_ACCEPTABLE, detail).with("available", available));
  }
}
