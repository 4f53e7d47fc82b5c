package org.myograph.web.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.myograph.answer.Claim;
import org.myograph.answer.Index;
import org.myograph.answer.Place;
import org.myograph.answer.Section;

/** Makes {@link ClaimCard}s of claims. */
final class ClaimCards {
  private static final String NO_HEDGE = "none";

  private final Index index;
  private final Labels labels;
  private final Addresses addresses;

  ClaimCards(Reading reading, Labels labels) {
    this.index = reading.index();
    this.labels = labels;
    this.addresses = reading.addresses();
  }

  ClaimCard card(Claim claim) {
    return card(claim, null);
  }

  /**
   * @param statedFor IRI of the broader concept that the claim is about, where the page is about a
   *     narrower one; null otherwise
   */
  ClaimCard card(Claim claim, String statedFor) {
    return new ClaimCard(
        Addresses.localName(claim.iri()),
        claim.iri(),
        addresses.link(claim.iri()),
        claim.statement(),
        claim.polarity(),
        labels.term(claim.polarity()),
        claim.hedge().equals(NO_HEDGE) ? null : labels.term(claim.hedge()),
        claim.cue().orElse(null),
        claim.when().stream().map(labels::link).toList(),
        statedFor == null ? null : labels.link(statedFor),
        labels.link(claim.subject()),
        labels.property(claim.predicate()),
        labels.link(claim.object()),
        labels.link(claim.section()),
        claim.places().stream().map(this::place).toList(),
        claim.group().map(labels::link).orElse(null),
        claim.operator().map(labels::link).orElse(null),
        claim.note().orElse(null));
  }

  private ClaimCard.PlaceLine place(Place place) {
    Section section = index.sectionOf(place);
    return new ClaimCard.PlaceLine(
        place.role(),
        section == null ? null : labels.link(section.iri()),
        place.start(),
        place.end(),
        addresses.link(place.iri()),
        index.texts().words(place.text(), place.start(), place.end()).orElse(null));
  }

  /** By relation, those with most claims first. */
  List<ClaimCard.Relation> relations(Collection<ClaimCard> cards) {
    Map<String, List<ClaimCard>> byPredicate = new TreeMap<>();
    for (ClaimCard card : cards) {
      byPredicate.computeIfAbsent(card.predicate().iri(), iri -> new ArrayList<>()).add(card);
    }
    List<ClaimCard.Relation> relations = new ArrayList<>();
    byPredicate.forEach(
        (iri, of) -> relations.add(new ClaimCard.Relation(of.get(0).predicate(), of)));
    relations.sort(Comparator.comparingInt(r -> -r.claims().size()));
    return relations;
  }

  /** By the first place that asserts them, then by name. */
  static Comparator<Claim> inReadingOrder() {
    return Comparator.comparingInt(ClaimCards::start).thenComparing(Claim::iri);
  }

  private static int start(Claim claim) {
    Optional<Place> first =
        claim.places().stream()
            .filter(place -> place.role().equals("assertion"))
            .min(Comparator.comparingInt(Place::start));
    return first.map(Place::start).orElse(Integer.MAX_VALUE);
  }
}
