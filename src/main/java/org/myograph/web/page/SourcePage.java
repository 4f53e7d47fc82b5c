package org.myograph.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.myograph.answer.Claim;
import org.myograph.answer.Place;
import org.myograph.store.Names;

/** The edition of an article's text: what is known of it, and the places in it. */
final class SourcePage implements Page {

  @Override
  public String root() {
    return Addresses.NAMES + "source/";
  }

  @Override
  public String name() {
    return "source";
  }

  @Override
  public String plural() {
    return "Texts";
  }

  @Override
  public List<Link> all(Reading reading) {
    return new Labels(reading).links(Names.myo("SourceText"), root());
  }

  @Override
  public Map<String, Object> model(Reading reading, String iri) {
    Labels labels = new Labels(reading);
    Map<String, Object> model = new HashMap<>();
    model.put("title", labels.link(iri).text());
    model.put("values", Values.of(reading, labels, iri, property -> true));
    model.put("atHand", reading.index().texts().has(iri));
    model.put("places", places(reading, labels, iri));
    model.put("schema", SchemaOrg.thing("CreativeWork", iri, labels.link(iri).text()));
    return model;
  }

  private static List<Spot> places(Reading reading, Labels labels, String text) {
    ClaimCards cards = new ClaimCards(reading, labels);
    Map<String, Spot> spots = new LinkedHashMap<>();
    for (Claim claim : reading.index().claims().all()) {
      ClaimCard card = null;
      for (Place place : claim.places()) {
        if (place.text().equals(text)) {
          card = Objects.requireNonNullElseGet(card, () -> cards.card(claim));
          int at = claim.places().indexOf(place);
          ClaimCard.PlaceLine line = card.places().get(at);
          Spot spot =
              spots.computeIfAbsent(
                  place.iri(),
                  iri -> new Spot(iri.substring(iri.indexOf('#') + 1), line, new ArrayList<>()));
          spot.claims().add(new Use(card, place.role()));
        }
      }
    }
    return spots.values().stream()
        .sorted(
            Comparator.comparingInt((Spot spot) -> spot.place().start())
                .thenComparingInt(spot -> spot.place().end()))
        .toList();
  }

  /**
   * A place with the claims that point to it.
   *
   * @param anchor the fragment of its IRI
   */
  public record Spot(String anchor, ClaimCard.PlaceLine place, List<Use> claims) {}

  /**
   * A claim that points to a place.
   *
   * @param role assertion or frame
   */
  public record Use(ClaimCard claim, String role) {}
}
