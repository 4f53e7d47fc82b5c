package org.myograph.web.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.myograph.answer.Claim;
import org.myograph.answer.Concept;
import org.myograph.answer.Index;
import org.myograph.store.Names;

/** A claim whole. */
final class ClaimPage implements Page {

  @Override
  public String root() {
    return Names.ID + "claim/";
  }

  @Override
  public String name() {
    return "claim";
  }

  @Override
  public String plural() {
    return "Claims";
  }

  @Override
  public Optional<String> meant(Reading reading, String iri) {
    String slug = Addresses.localName(iri).toLowerCase(Locale.ROOT);
    return reading.index().claims().resolve(slug).map(Claim::iri).filter(Addresses::isOurs);
  }

  @Override
  public List<Link> all(Reading reading) {
    return reading.index().claims().all().stream()
        .filter(claim -> claim.iri().startsWith(root()))
        .map(
            claim ->
                new Link(
                    claim.statement(),
                    claim.iri(),
                    reading.addresses().link(claim.iri()),
                    Addresses.localName(claim.iri())))
        .toList();
  }

  @Override
  public Map<String, Object> model(Reading reading, String iri) {
    Labels labels = new Labels(reading);
    Index index = reading.index();
    Map<String, Object> model = new HashMap<>();
    Optional<Claim> found = index.claims().byIri(iri);
    model.put("title", "Claim " + Addresses.localName(iri));
    model.put(
        "claim", found.map(claim -> new ClaimCards(reading, labels).card(claim)).orElse(null));
    model.put("values", Values.of(reading, labels, iri, property -> found.isEmpty()));
    model.put("schema", found.map(claim -> SchemaOrg.claim(reading, claim)).orElse("{}"));
    if (found.isPresent()) {
      model.putAll(whole(reading, labels, found.get()));
    }
    return model;
  }

  private static Map<String, Object> whole(Reading reading, Labels labels, Claim claim) {
    Index index = reading.index();
    Map<String, Object> model = new HashMap<>();
    ClaimCards cards = new ClaimCards(reading, labels);
    model.put("article", labels.link(claim.article()));
    model.put("rangeEnd", claim.rangeEnd().map(labels::link).orElse(null));
    model.put("knowledge", claim.knowledge().map(ClaimPage::words).orElse(null));
    model.put("agent", claim.agent().map(ClaimPage::words).orElse(null));
    model.put("citations", claim.citations().stream().map(c -> cited(index, labels, c)).toList());
    model.put("derivedFrom", claim.derivedFrom().stream().map(labels::link).toList());
    model.put(
        "groupDefinition",
        claim
            .group()
            .flatMap(g -> index.concepts().byIri(g))
            .flatMap(Concept::definition)
            .orElse(null));
    model.put(
        "fellows",
        index.claims().all().stream()
            .filter(other -> claim.group().isPresent() && other.group().equals(claim.group()))
            .filter(other -> !other.iri().equals(claim.iri()))
            .sorted(ClaimCards.inReadingOrder())
            .map(cards::card)
            .toList());
    List<Claim> inOrder =
        index.claims().all().stream()
            .filter(other -> other.article().equals(claim.article()))
            .sorted(ClaimCards.inReadingOrder())
            .toList();
    int at = inOrder.indexOf(claim);
    model.put("previous", at > 0 ? cards.card(inOrder.get(at - 1)) : null);
    model.put("next", at + 1 < inOrder.size() ? cards.card(inOrder.get(at + 1)) : null);
    return model;
  }

  private static Cited cited(Index index, Labels labels, String iri) {
    Map<String, List<String>> known = index.document(iri);
    List<String> about = new ArrayList<>();
    for (String key : List.of("creator", "title", "isPartOf", "volume", "pages", "issued")) {
      if (known.containsKey(key)) {
        about.add(String.join(", ", known.get(key)));
      }
    }
    Link link =
        known.getOrDefault("link", List.of()).stream().findFirst().map(labels::link).orElse(null);
    return new Cited(labels.link(iri), String.join(". ", about), link);
  }

  private static String words(String code) {
    return code.replace('_', ' ');
  }

  /**
   * A work that the claim cites.
   *
   * @param about what is known of it, in one line
   * @param link where to read it; null: unknown
   */
  public record Cited(Link work, String about, Link link) {}
}
