package org.myograph.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.myograph.answer.Claim;
import org.myograph.answer.Concept;
import org.myograph.answer.ConceptFaults;
import org.myograph.answer.Index;
import org.myograph.answer.Name;
import org.myograph.answer.Nearest;
import org.myograph.lookup.Catalogue;
import org.myograph.lookup.Lookup;
import org.myograph.problem.Problem;
import org.myograph.problem.ProblemType;
import org.myograph.web.format.Fields;
import org.myograph.web.format.Format;
import org.myograph.web.format.Shapes;

/**
 * Says of an address below {@code /api} at which nothing answers what there is in its place: the
 * look-ups about the same kind of thing, those with a near name first, and whether anything in the
 * graph is named by the word at all. What no name and no statement of a claim mentions, the graph
 * does not speak of; that is all that can be known of it.
 */
final class NoSuchLookup {
  private static final int MOST = 5;
  private static final int LONGEST = 60;

  /** A place where something answers. */
  private record Place(String path, String summary) {
    String[] parts() {
      return path.substring(1).split("/");
    }

    String last() {
      return path.substring(path.lastIndexOf('/') + 1);
    }
  }

  private final Links links;
  private final Snapshots snapshots;
  private final List<Place> places = new ArrayList<>();

  NoSuchLookup(Catalogue catalogue, Links links, Snapshots snapshots) {
    this.links = links;
    this.snapshots = snapshots;
    for (Lookup lookup : catalogue.lookups()) {
      places.add(new Place(lookup.path(), lookup.summary()));
    }
    for (OrdinaryResource resource : OrdinaryResources.ALL) {
      if (places.stream().noneMatch(place -> place.path().equals(resource.path()))) {
        places.add(new Place(resource.path(), resource.summary()));
      }
    }
  }

  /**
   * The problem.
   *
   * @param uri encoded path of the request, from the service's root
   */
  Problem of(String uri) {
    String[] asked = uri.replaceFirst("^.*?/api(/|$)", "").split("/", -1);
    String word = decoded(withoutEnding(asked[asked.length - 1]));
    boolean about = asked.length == 3;
    List<Place> there = about ? about(asked[0]) : List.of();
    if (there.isEmpty()) {
      there = places.stream().filter(place -> place.parts().length == 1).toList();
      about = false;
    }
    String subject = about ? asked[1] : "";
    if (asked.length == 1 || (asked.length == 2 && word.isEmpty())) {
      List<String> longer = wanting(asked[0]);
      if (!longer.isEmpty()) {
        String detail =
            "What is asked about stands behind it: "
                + String.join(", ", longer)
                + "; see "
                + links.at("")
                + ".";
        return Problem.of(ProblemType.NOT_FOUND, detail)
            .with("suggestions", List.of())
            .with("lookups", shown(there, any -> true, subject));
      }
    }
    List<String> names = there.stream().map(Place::last).sorted().toList();
    List<String> near = Nearest.of(word, names);
    String where = about ? " about one of " + links.at("/" + asked[0]) : "";
    String what = "There is no look-up " + ConceptFaults.quote(word) + where + ". ";
    String which = "There are: " + String.join(", ", names) + "; see " + links.at("") + ".";
    Problem problem =
        Problem.of(ProblemType.NOT_FOUND, what + which)
            .with("suggestions", shown(there, place -> near.contains(place.last()), subject))
            .with("lookups", shown(there, any -> true, subject));
    return about && word.length() <= LONGEST && !word.isBlank()
        ? mentioned(problem, word)
        : problem;
  }

  /** Addresses that begin so and want a name behind it, where none ends so. */
  private List<String> wanting(String first) {
    return places.stream()
        .filter(place -> place.parts().length > 1 && place.parts()[0].equals(first))
        .map(place -> links.at(place.path()))
        .sorted()
        .toList();
  }

  private List<Place> about(String list) {
    return places.stream()
        .filter(place -> place.parts().length == 3)
        .filter(place -> place.parts()[0].equals(list) && place.parts()[1].startsWith("{"))
        .toList();
  }

  private List<Map<String, Object>> shown(
      List<Place> places, Predicate<Place> wanted, String subject) {
    return places.stream().filter(wanted).map(place -> shown(place, subject)).toList();
  }

  private Map<String, Object> shown(Place place, String subject) {
    String path = place.path().replaceFirst("[{][^}]*[}]", subject.replace("$", "%24"));
    return Fields.of("id", place.last(), "label", place.summary(), "page", links.at(path));
  }

  private Problem mentioned(Problem problem, String word) {
    return snapshots.read(
        snapshot -> {
          Index index = snapshot.index();
          List<Name> named = named(index, word);
          List<Claim> claims =
              index.claims().all().stream()
                  .filter(claim -> Nearest.mentions(claim.statement(), word))
                  .toList();
          String know =
              (claims.isEmpty()
                      ? "No claim mentions the word: what the articles may say of it is not known"
                          + " here."
                      : "Claims that mention the word are listed under claims.")
                  + (named.isEmpty()
                      ? " Nothing in the graph has a name like it."
                      : " What has a name like it is listed under named.");
          return new Problem(
                  problem.type(),
                  problem.title(),
                  problem.status(),
                  problem.detail() + " " + know,
                  problem.instance(),
                  problem.requestId(),
                  problem.extensions())
              .with("named", named.stream().map(this::named).toList())
              .with("claims", claims.stream().limit(MOST).map(this::claim).toList());
        });
  }

  /** Concepts, kinds and relations. */
  private static List<Name> named(Index index, String word) {
    Stream<Name> concepts =
        index.concepts().all().stream()
            .filter(
                concept ->
                    Stream.concat(
                            Stream.of(concept.label()),
                            concept.synonyms().stream().map(Concept.Synonym::text))
                        .anyMatch(name -> Nearest.mentions(name, word)))
            .map(Concept::name);
    Stream<Name> relations =
        index.concepts().predicates().keySet().stream()
            .map(index.concepts()::name)
            .filter(name -> Nearest.mentions(name.label(), word));
    return Stream.concat(concepts, relations)
        .collect(Collectors.toMap(Name::iri, name -> name, (a, b) -> a, LinkedHashMap::new))
        .values()
        .stream()
        .limit(MOST)
        .toList();
  }

  private Map<String, Object> named(Name name) {
    return Fields.of(Shapes.name(name), "page", links.at("/concepts/" + Links.encode(name.id())));
  }

  private Map<String, Object> claim(Claim claim) {
    return Fields.of(
        "id",
        claim.slug(),
        "iri",
        claim.iri(),
        "label",
        claim.statement(),
        "page",
        links.at("/claims/" + claim.slug()));
  }

  private static String withoutEnding(String segment) {
    int dot = segment.lastIndexOf('.');
    return dot > 0 && Format.ofSuffix(segment.substring(dot + 1)).isPresent()
        ? segment.substring(0, dot)
        : segment;
  }

  /** A path that cannot be decoded stays as it is. */
  private static String decoded(String segment) {
    try {
      return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return segment;
    }
  }
}
