package org.myograph.sparql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.myograph.problem.Problem;
import org.myograph.problem.ProblemException;
import org.myograph.problem.ProblemType;

/**
 * Chooses a format by the quality values of an Accept header (RFC 9110, section 12.5.1): of equal
 * ones the service's own order decides.
 */
final class Negotiation {

  /**
   * A format and the name that it goes by in this answer.
   *
   * @param contentType the media type that was asked for, with a charset where it is text
   */
  record Choice(Format format, String contentType) {}

  /** One element of an Accept header; its parameters but q do not matter here. */
  private record Range(String type, double quality) {
    int specificity(String mediaType) {
      if (type.equals(mediaType)) {
        return 2;
      }
      if (type.endsWith("/*") && mediaType.startsWith(type.substring(0, type.length() - 1))) {
        return 1;
      }
      return type.equals("*/*") ? 0 : -1;
    }
  }

  private Negotiation() {}

  /**
   * @param parameters names or media types that were asked for by parameters, the first of them
   *     that there is; they outweigh {@code accept}
   * @param accept all Accept headers, joined by commas; null or blank: anything
   * @throws ProblemException 406 with the list of what there is
   */
  static Choice choose(List<Format> offered, List<String> parameters, String accept) {
    if (!parameters.isEmpty()) {
      return parameters.stream()
          .map(name -> name.strip().toLowerCase(Locale.ROOT))
          .flatMap(name -> named(offered, name).stream())
          .findFirst()
          .orElseThrow(() -> notAcceptable(offered));
    }
    if (accept == null || accept.isBlank()) {
      return first(offered);
    }
    List<Range> ranges = ranges(accept);
    Choice best = null;
    double most = 0;
    for (Format format : offered) {
      List<String> types = new ArrayList<>(List.of(format.mediaType()));
      types.addAll(format.aliases());
      for (String type : types) {
        double quality = quality(type, ranges, !type.equals(format.mediaType()));
        if (quality > most) {
          most = quality;
          best = choice(format, type);
        }
      }
    }
    if (best == null) {
      throw notAcceptable(offered);
    }
    return best;
  }

  /** The format that a client gets who does not care. */
  static Choice first(List<Format> offered) {
    return choice(offered.get(0), offered.get(0).mediaType());
  }

  /**
   * Whether a page is wanted rather than an answer: HTML is named, and no format of ours is named
   * that is wanted as much. A wildcard alone is a program's, and so is a list with image/gif:
   * Java's HttpURLConnection sends one of its own accord, with HTML first.
   */
  static boolean prefersHtml(String accept) {
    List<Range> ranges = ranges(accept);
    double html = quality("text/html", ranges, true);
    return html > 0
        && ranges.stream().noneMatch(range -> range.type().equals("image/gif"))
        && ranges.stream().noneMatch(range -> range.quality() >= html && isOurs(range.type()))
        && ranges.stream().noneMatch(range -> range.type().equals("*/*") && range.quality() > html);
  }

  private static boolean isOurs(String type) {
    return Stream.of(Format.TABLES, Format.GRAPHS)
        .flatMap(List::stream)
        .anyMatch(format -> format.mediaType().equals(type) || format.aliases().contains(type));
  }

  private static Optional<Choice> named(List<Format> offered, String name) {
    return offered.stream()
        .filter(format -> format.is(name))
        .findFirst()
        .map(format -> choice(format, name.contains("/") ? name : format.mediaType()));
  }

  private static Choice choice(Format format, String type) {
    return new Choice(format, type.startsWith("text/") ? type + "; charset=utf-8" : type);
  }

  /** An alias must be asked for by its name: a wildcard means the format's own media type. */
  private static double quality(String type, List<Range> ranges, boolean byName) {
    int closest = byName ? 1 : -1;
    double quality = 0;
    for (Range range : ranges) {
      int specificity = range.specificity(type);
      if (specificity > closest) {
        closest = specificity;
        quality = range.quality();
      }
    }
    return quality;
  }

  private static List<Range> ranges(String accept) {
    List<Range> ranges = new ArrayList<>();
    for (String element : accept.split(",")) {
      String[] parts = element.split(";");
      double quality = 1;
      for (int i = 1; i < parts.length; i++) {
        String parameter = parts[i].strip().toLowerCase(Locale.ROOT);
        if (parameter.matches("q\\s*=\\s*(0(\\.\\d*)?|1(\\.0*)?)")) {
          quality = Double.parseDouble(parameter.substring(parameter.indexOf('=') + 1).strip());
        }
      }
      ranges.add(
          new Range(parts.length == 0 ? "" : parts[0].strip().toLowerCase(Locale.ROOT), quality));
    }
    return ranges;
  }

  private static ProblemException notAcceptable(List<Format> offered) {
    List<String> available = offered.stream().map(Format::mediaType).toList();
    return new ProblemException(
        Problem.of(
                ProblemType.NOT_ACCEPTABLE,
                "This answer can be had as " + String.join(", ", available) + ".")
            .with("available", available));
  }
}
