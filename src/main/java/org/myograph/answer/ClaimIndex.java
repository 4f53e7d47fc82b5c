package org.myograph.answer;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.myograph.store.Names;

/** All claims by IRI and by slug. Immutable. */
public final class ClaimIndex {
  private final Map<String, Claim> byIri = new TreeMap<>();
  private final Map<String, Claim> bySlug = new HashMap<>();

  /** Call inside a READ transaction. */
  ClaimIndex(IndexQueries queries, DatasetGraph dataset) {
    Map<String, List<IndexRow>> links = grouped(queries.rows("claim-links", dataset));
    Map<String, List<IndexRow>> places = grouped(queries.rows("claim-places", dataset));
    for (IndexRow row : queries.rows("claims", dataset)) {
      String iri = row.text("claim");
      List<IndexRow> own = links.getOrDefault(iri, List.of());
      List<Place> found =
          places.getOrDefault(iri, List.of()).stream().map(ClaimIndex::place).toList();
      Claim claim = claim(row, own, found);
      if (byIri.putIfAbsent(iri, claim) == null) {
        bySlug.put(claim.slug(), claim);
      }
    }
  }

  private static Map<String, List<IndexRow>> grouped(List<IndexRow> rows) {
    return rows.stream().collect(Collectors.groupingBy(row -> row.text("claim")));
  }

  private static Claim claim(IndexRow row, List<IndexRow> links, List<Place> places) {
    return new Claim(
        row.text("claim"),
        row.text("slug"),
        row.node("subject"),
        row.text("predicate"),
        row.node("object"),
        Slugs.of(Slugs.localName(row.text("polarity"))),
        Slugs.of(Slugs.localName(row.text("hedge"))),
        row.findText("cue"),
        row.text("statement"),
        targets(links, "when"),
        places,
        row.text("article"),
        row.text("section"),
        row.findText("group"),
        row.findText("operator"),
        row.findText("rangeEnd"),
        row.findText("knowledge"),
        row.findText("agent"),
        row.findText("note"),
        targets(links, "citation"),
        targets(links, "derivedFrom"));
  }

  private static List<String> targets(List<IndexRow> links, String link) {
    return links.stream()
        .filter(row -> row.text("link").equals(link))
        .map(row -> row.text("target"))
        .toList();
  }

  private static Place place(IndexRow row) {
    return new Place(
        row.text("role"),
        row.text("place"),
        row.text("text"),
        row.number("start"),
        row.number("end"));
  }

  /** All claims by IRI. */
  public Collection<Claim> all() {
    return byIri.values();
  }

  /** The claim with that IRI. */
  public Optional<Claim> byIri(String iri) {
    return Optional.ofNullable(byIri.get(iri));
  }

  /** By slug in any case, by IRI, or as {@code claim:neck-spasms-C001}. */
  public Optional<Claim> resolve(String value) {
    String name = value.strip();
    if (name.startsWith("claim:")) {
      return byIri(Names.ID + "claim/" + name.substring("claim:".length()));
    }
    return byIri(name).or(() -> Optional.ofNullable(bySlug.get(name.toLowerCase(Locale.ROOT))));
  }

  /** Claims that name a resource as subject, object or condition. */
  public List<Claim> about(String iri) {
    return byIri.values().stream()
        .filter(c -> is(c.subject(), iri) || is(c.object(), iri) || c.when().contains(iri))
        .toList();
  }

  static boolean is(Node node, String iri) {
    return node.isURI() && node.getURI().equals(iri);
  }
}
