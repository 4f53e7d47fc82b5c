package org.myograph.web.format;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.myograph.answer.Answer;
import org.myograph.answer.Claim;
import org.myograph.answer.Concept;
import org.myograph.answer.Name;
import org.myograph.answer.Place;
import org.myograph.answer.SourceTexts;
import org.myograph.lookup.Column;
import org.myograph.lookup.ColumnType;

/**
 * An answer as lines of cells, for CSV and TSV. A concept {@code x} takes two columns, {@code x}
 * (its id) and {@code x_label}; several concepts one, ids separated by spaces; a claim {@code x},
 * {@code x_statement}, {@code x_polarity}, {@code x_hedge}, {@code x_when} (ids of which any one
 * suffices), {@code x_stated_for}, {@code x_article}, {@code x_evidence} (the places that assert
 * it, as {@code text#char=start,end} separated by spaces, RFC 5147), {@code x_frame} (the places
 * that it needs besides) and for each of the two its words, where the service has the text: {@code
 * x_evidence_words} and {@code x_frame_words}, with {@code …} between those of two places.
 */
final class Table {
  private static final List<String> CLAIM_PARTS =
      List.of(
          "statement",
          "polarity",
          "hedge",
          "when",
          "stated_for",
          "article",
          "evidence",
          "evidence_words",
          "frame",
          "frame_words");

  private static final String ASSERTION = "assertion";
  private static final String FRAME = "frame";

  private final Rendering rendering;

  Table(Rendering rendering) {
    this.rendering = rendering;
  }

  /** The first line has the names of the columns. */
  List<List<String>> lines() {
    List<List<String>> lines = new ArrayList<>();
    if (rendering.answer() instanceof Answer.YesNo yesNo) {
      return List.of(List.of("answer"), List.of(String.valueOf(yesNo.yes())));
    }
    lines.add(header());
    for (Binding row : ((Answer.Rows) rendering.answer()).page()) {
      List<String> cells = new ArrayList<>();
      for (Column column : rendering.lookup().columns()) {
        cells.addAll(cells(row.get(column.name()), column.type()));
      }
      lines.add(cells);
    }
    return lines;
  }

  private List<String> header() {
    List<String> names = new ArrayList<>();
    for (Column column : rendering.lookup().columns()) {
      String name = column.name();
      names.add(name);
      switch (column.type()) {
        case CONCEPT, DOCUMENT, ANY -> names.add(name + "_label");
        case CLAIM -> CLAIM_PARTS.forEach(part -> names.add(name + "_" + part));
        default -> {}
      }
    }
    return names;
  }

  private List<String> cells(Node node, ColumnType type) {
    return switch (type) {
      case CONCEPT, DOCUMENT, ANY -> named(node);
      case CLAIM -> claim(node);
      case CONCEPTS ->
          List.of(
              node == null
                  ? ""
                  : Shapes.iris(node).stream().map(this::id).collect(Collectors.joining(" ")));
      case CODE -> List.of(code(node));
      default -> List.of(node == null ? "" : plain(node));
    };
  }

  private List<String> named(Node node) {
    if (node == null) {
      return List.of("", "");
    }
    if (!node.isURI()) {
      return List.of("", plain(node));
    }
    Name name = rendering.index().concepts().name(node.getURI());
    return List.of(name.id(), name.label());
  }

  private List<String> claim(Node node) {
    Claim claim =
        node == null ? null : rendering.index().claims().byIri(node.getURI()).orElse(null);
    if (claim == null) {
      List<String> cells = new ArrayList<>(List.of(node == null ? "" : id(node.getURI())));
      CLAIM_PARTS.forEach(part -> cells.add(""));
      return cells;
    }
    List<Concept> asked = rendering.arguments().concepts();
    return List.of(
        claim.slug(),
        claim.statement(),
        claim.polarity(),
        claim.hedge(),
        claim.when().stream().map(this::id).collect(Collectors.joining(" ")),
        StatedFor.of(claim, asked, rendering.index()).map(Name::id).orElse(""),
        id(claim.article()),
        places(claim, ASSERTION),
        words(claim, ASSERTION),
        places(claim, FRAME),
        words(claim, FRAME));
  }

  private String places(Claim claim, String role) {
    return of(claim, role)
        .map(place -> id(place.text()) + "#char=" + place.start() + "," + place.end())
        .collect(Collectors.joining(" "));
  }

  private String words(Claim claim, String role) {
    SourceTexts texts = rendering.index().texts();
    return of(claim, role)
        .flatMap(place -> texts.words(place.text(), place.start(), place.end()).stream())
        .collect(Collectors.joining(" … "));
  }

  private static Stream<Place> of(Claim claim, String role) {
    return claim.places().stream().filter(place -> place.role().equals(role));
  }

  private String id(String iri) {
    return rendering.index().concepts().name(iri).id();
  }

  private String code(Node node) {
    return node != null && node.isURI()
        ? Shapes.code(rendering.index(), node.getURI())
        : node == null ? "" : plain(node);
  }

  private static String plain(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
