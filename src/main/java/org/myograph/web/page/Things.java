package org.myograph.web.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.myograph.answer.ConceptFaults;
import org.myograph.problem.Problem;
import org.myograph.problem.ProblemException;
import org.myograph.problem.ProblemType;

/** Finds what a path names among all kinds of pages. */
final class Things {
  private static final int SUGGESTIONS = 5;
  private static final int LONGEST = 80;

  /** What a path turned out to name. */
  sealed interface Found {}

  /** A thing that has a page. */
  record Thing(Page page, String iri) implements Found {}

  /** Another name of the thing with that IRI. */
  record Elsewhere(String iri) implements Found {}

  /** All things of a kind. */
  record Listing(Page page) implements Found {}

  private record Near(Link link, int distance) {}

  private final List<Page> pages;

  /**
   * @param pages tried in this order: a longer root goes before one that it begins with
   */
  Things(List<Page> pages) {
    this.pages = pages;
  }

  /**
   * @param path encoded, without the ending that asks for a form
   * @throws ProblemException 404 with the nearest names
   */
  Found find(Reading reading, String path) {
    String raw = Addresses.NAMES + path.substring(1);
    // An IRI may hold %20 itself, or a character that a path cannot: both are asked for by %20.
    Set<String> names = new LinkedHashSet<>(List.of(raw));
    names.add(URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8));
    for (String iri : names) {
      Optional<Found> found = exactly(reading, iri);
      if (found.isPresent()) {
        return found.get();
      }
    }
    for (String iri : names) {
      Optional<String> meant = pageOf(iri).flatMap(page -> page.meant(reading, iri));
      if (meant.isPresent()) {
        return new Elsewhere(meant.get());
      }
    }
    throw unknown(reading, List.copyOf(names).get(names.size() - 1));
  }

  private Optional<Found> exactly(Reading reading, String iri) {
    String bare = iri.endsWith("/") ? iri.substring(0, iri.length() - 1) : iri;
    for (Page page : pages) {
      if (!page.root().equals(bare) && page.root().equals(bare + "/")) {
        return Optional.of(new Listing(page));
      }
    }
    return pageOf(iri).filter(page -> page.has(reading, iri)).map(page -> new Thing(page, iri));
  }

  private Optional<Page> pageOf(String iri) {
    return pages.stream().filter(page -> iri.startsWith(page.root())).findFirst();
  }

  private ProblemException unknown(Reading reading, String iri) {
    String name = iri.substring(Addresses.NAMES.length());
    List<Map<String, Object>> near =
        name.length() > LONGEST
            ? List.of()
            : pageOf(iri).map(page -> near(reading, page, iri)).orElse(List.of());
    String detail = "Nothing is named " + ConceptFaults.quote(name) + " here.";
    return new ProblemException(
        Problem.of(ProblemType.NOT_FOUND, detail).with("suggestions", near));
  }

  private static List<Map<String, Object>> near(Reading reading, Page page, String iri) {
    String wanted = plain(Addresses.localName(iri));
    int furthest = Math.max(2, wanted.length() / 3);
    LevenshteinDistance distance = new LevenshteinDistance(furthest);
    return page.all(reading).stream()
        .map(link -> new Near(link, distance(distance, wanted, link)))
        .filter(near -> near.distance() >= 0)
        .sorted(Comparator.comparingInt(Near::distance).thenComparing(near -> near.link().iri()))
        .limit(SUGGESTIONS)
        .map(near -> suggestion(near.link()))
        .toList();
  }

  private static int distance(LevenshteinDistance distance, String wanted, Link link) {
    int byName = distance.apply(wanted, plain(Addresses.localName(link.iri())));
    int byLabel = distance.apply(wanted, plain(link.text()));
    return byName < 0 ? byLabel : byLabel < 0 ? byName : Math.min(byName, byLabel);
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static Map<String, Object> suggestion(Link link) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("iri", link.iri());
    json.put("label", link.text());
    json.put("page", link.href());
    return json;
  }
}
