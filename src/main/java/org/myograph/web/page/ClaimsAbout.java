package org.myograph.web.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.myograph.answer.Claim;
import org.myograph.answer.Concept;
import org.myograph.store.Names;

/**
 * The claims on a concept's page, by the part that the concept, or a broader one, plays in them;
 * those that name its kinds and forms, by these.
 */
final class ClaimsAbout {
  private final String iri;
  private final Set<String> above;
  private final Set<String> below;
  private final ClaimCards cards;
  private final List<ClaimCard> asSubject = new ArrayList<>();
  private final List<ClaimCard> asObject = new ArrayList<>();
  private final List<ClaimCard> asCondition = new ArrayList<>();
  private final List<ClaimCard> members = new ArrayList<>();
  private final List<ClaimCard> citing = new ArrayList<>();
  private final List<ClaimCard> broaderSubject = new ArrayList<>();
  private final List<ClaimCard> broaderObject = new ArrayList<>();
  private final Map<String, Set<ClaimCard>> narrower = new TreeMap<>();

  private ClaimsAbout(String iri, Set<String> above, Set<String> below, ClaimCards cards) {
    this.iri = iri;
    this.above = above;
    this.below = below;
    this.cards = cards;
  }

  /** The part of the template's model that is about claims. */
  static Map<String, Object> model(
      Reading reading, Labels labels, String iri, Optional<Concept> concept) {
    Set<String> above = new HashSet<>(concept.map(Concept::kinds).orElse(Set.of()));
    above.removeIf(kind -> !kind.startsWith(Names.ID));
    Set<String> below =
        reading.index().concepts().all().stream()
            .filter(one -> one.kinds().contains(iri) && one.iri().startsWith(Names.ID))
            .map(Concept::iri)
            .collect(Collectors.toSet());
    ClaimsAbout found = new ClaimsAbout(iri, above, below, new ClaimCards(reading, labels));
    reading.index().claims().all().stream().sorted(ClaimCards.inReadingOrder()).forEach(found::add);
    return found.model(labels);
  }

  private void add(Claim claim) {
    boolean isSubject = is(claim.subject());
    boolean isObject = is(claim.object());
    if (isSubject) {
      asSubject.add(cards.card(claim));
    }
    if (isObject) {
      asObject.add(cards.card(claim));
    }
    if (!isSubject && !isObject) {
      if (isAbove(claim.subject())) {
        broaderSubject.add(cards.card(claim, claim.subject().getURI()));
      } else if (isAbove(claim.object())) {
        broaderObject.add(cards.card(claim, claim.object().getURI()));
      }
    }
    Stream.concat(
            Stream.of(claim.subject(), claim.object()).filter(Node::isURI).map(Node::getURI),
            claim.when().stream())
        .filter(one -> below.contains(one) && !isSubject && !isObject)
        .forEach(
            form ->
                narrower
                    .computeIfAbsent(form, one -> new LinkedHashSet<>())
                    .add(cards.card(claim)));
    if (claim.when().contains(iri)) {
      asCondition.add(cards.card(claim));
    }
    if (claim.group().filter(iri::equals).isPresent()) {
      members.add(cards.card(claim));
    }
    if (claim.citations().contains(iri)) {
      citing.add(cards.card(claim));
    }
  }

  private boolean is(Node node) {
    return node.isURI() && node.getURI().equals(iri);
  }

  private boolean isAbove(Node node) {
    return node.isURI() && above.contains(node.getURI());
  }

  private Map<String, Object> model(Labels labels) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("asSubject", cards.relations(asSubject));
    model.put("asObject", cards.relations(asObject));
    model.put("asCondition", asCondition);
    model.put("members", members);
    model.put("citing", citing);
    model.put("broaderSubject", cards.relations(broaderSubject));
    model.put("broaderObject", cards.relations(broaderObject));
    model.put(
        "narrower",
        narrower.entrySet().stream()
            .map(form -> new Form(labels.link(form.getKey()), List.copyOf(form.getValue())))
            .toList());
    return model;
  }

  /** A kind or form of the page's concept, and the claims that name it. */
  public record Form(Link link, List<ClaimCard> claims) {}
}
