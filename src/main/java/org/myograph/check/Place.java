package org.myograph.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/**
 * A place in a text, as its IRI says it: {@code …/source/neck-spasms#char=1683,1710} (RFC 5147,
 * section 2.2.1), in Unicode code points.
 *
 * @param text IRI of the text
 * @param start first code point, counted from 0
 * @param end code point after the last, greater than {@code start}
 */
record Place(String text, int start, int end) {
  private static final Pattern FORM = Pattern.compile("([^#]+)#char=(\\d{1,9}),(\\d{1,9})");

  /** The place that {@code node} names; empty when it names none, or one that holds nothing. */
  static Optional<Place> of(Node node) {
    Matcher form = FORM.matcher(node.isURI() ? node.getURI() : "");
    if (!form.matches()) {
      return Optional.empty();
    }
    Place place =
        new Place(form.group(1), Integer.parseInt(form.group(2)), Integer.parseInt(form.group(3)));
    return Optional.of(place).filter(found -> found.start < found.end);
  }
}
