package org.myograph.web.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.myograph.answer.Claim;
import org.myograph.answer.Coverage;
import org.myograph.answer.Index;
import org.myograph.answer.Section;
import org.myograph.store.Names;

/** An article: its outline, its claims in the order of the text, and how much of it is encoded. */
final class ArticlePage implements Page {
  private static final double HUNDRED = 100.0;

  @Override
  public String root() {
    return Addresses.NAMES + "article/";
  }

  @Override
  public String name() {
    return "article";
  }

  @Override
  public String plural() {
    return "Articles";
  }

  @Override
  public List<Link> all(Reading reading) {
    return new Labels(reading).links(Names.myo("Article"), root());
  }

  @Override
  public Map<String, Object> model(Reading reading, String iri) {
    Labels labels = new Labels(reading);
    Index index = reading.index();
    Map<String, Object> model = new HashMap<>();
    model.put("title", labels.link(iri).text());
    model.put("description", text(reading, iri, DCTerms.description.asNode()));
    model.put("about", objects(reading, iri, "about").stream().map(labels::link).toList());
    model.put("texts", objects(reading, iri, "text").stream().map(labels::link).toList());
    model.put("sections", sections(reading, labels, iri));
    model.put("count", index.claims().all().stream().filter(c -> c.article().equals(iri)).count());
    model.put(
        "coverage",
        Coverage.of(index).stream()
            .filter(coverage -> coverage.article().equals(iri))
            .findFirst()
            .map(coverage -> shares(index, coverage))
            .orElse(null));
    model.put(
        "values",
        Values.of(
            reading,
            labels,
            iri,
            property ->
                !property.equals(DCTerms.title.getURI())
                    && !property.equals(DCTerms.description.getURI())
                    && !property.equals(Names.NS + "about")
                    && !property.equals(Names.NS + "text")));
    model.put("schema", SchemaOrg.article(reading, iri, labels.link(iri).text()));
    return model;
  }

  private static List<Part> sections(Reading reading, Labels labels, String article) {
    ClaimCards cards = new ClaimCards(reading, labels);
    List<Part> parts = new ArrayList<>();
    for (Section section : reading.index().sections().values()) {
      if (section.article().equals(article)) {
        List<ClaimCard> claims =
            reading.index().claims().all().stream()
                .filter(claim -> claim.section().equals(section.iri()))
                .sorted(ClaimCards.inReadingOrder())
                .map(cards::card)
                .toList();
        parts.add(new Part(section.key(), section.label(), section.start(), section.end(), claims));
      }
    }
    return parts;
  }

  private static Shares shares(Index index, Coverage coverage) {
    List<Gap> gaps =
        coverage.gaps().stream()
            .map(
                gap ->
                    new Gap(
                        gap.section().label(),
                        gap.start(),
                        gap.end(),
                        index
                            .texts()
                            .words(coverage.text(), gap.start(), gap.end())
                            .map(String::strip)
                            .orElse(null)))
            .toList();
    List<Span> spans =
        index.claims().all().stream()
            .map(Claim::places)
            .flatMap(List::stream)
            .filter(place -> place.text().equals(coverage.text()))
            .filter(place -> place.role().equals("assertion"))
            .map(place -> new Span(place.start(), place.end() - place.start()))
            .distinct()
            .toList();
    return new Shares(
        coverage.length(),
        percent(coverage.asserted(), coverage.inSections()),
        percent(coverage.covered(), coverage.inSections()),
        gaps,
        spans);
  }

  private static double percent(int part, int whole) {
    return whole == 0 ? 0 : Math.round(10 * HUNDRED * part / whole) / 10.0;
  }

  private static List<String> objects(Reading reading, String iri, String property) {
    return reading
        .graph()
        .find(NodeFactory.createURI(iri), Names.myo(property), Node.ANY)
        .mapWith(triple -> triple.getObject().toString())
        .toList()
        .stream()
        .sorted()
        .toList();
  }

  private static String text(Reading reading, String iri, Node property) {
    Optional<String> text =
        reading
            .graph()
            .find(NodeFactory.createURI(iri), property, Node.ANY)
            .mapWith(triple -> Labels.plain(triple.getObject()))
            .nextOptional();
    return text.orElse(null);
  }

  /** A section with its claims in reading order. */
  public record Part(String key, String label, int start, int end, List<ClaimCard> claims) {}

  /**
   * How much of a text is encoded, in per cent of what stands in sections.
   *
   * @param length of the text in code points
   * @param asserted in a place that asserts something
   * @param covered in any place
   */
  public record Shares(
      int length, double asserted, double covered, List<Gap> gaps, List<Span> spans) {}

  /**
   * A run of characters in no claim's place.
   *
   * @param words null: the text is not at hand
   */
  public record Gap(String section, int start, int end, String words) {}

  /** A run of characters that some claim asserts. */
  public record Span(int start, int length) {}
}
