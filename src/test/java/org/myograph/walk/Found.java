package org.myograph.walk;

import java.net.URI;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What one document links to, and what it has that fragments can name. */
final class Found {
  private static final Pattern CURIE = Pattern.compile("([A-Za-z][\\w.-]*):([^\\s/][^\\s]*)");

  private final Document document;
  private final Map<String, Link> links = new LinkedHashMap<>();
  private final Set<String> ids = new HashSet<>();
  private final Set<String> subjects = new HashSet<>();

  Found(Document document) {
    this.document = document;
  }

  /** A reference that may be relative to the document (RFC 3986, section 5). */
  void reference(String source, String element, String reference, String type) {
    String target;
    try {
      target = URI.create(document.address()).resolve(reference).toString();
    } catch (IllegalArgumentException e) {
      target = reference; // No IRI, which is told where links are followed.
    }
    if (reference.isEmpty() || reference.startsWith("?")) {
      // Java resolves these as RFC 2396 did.
      target = document.address().replaceFirst("[?#].*", "") + reference;
    }
    links.putIfAbsent(
        target + " " + type, new Link(source, document.name(), element, target, type));
  }

  /** An IRI in full. */
  void iri(String source, String element, String iri) {
    links.putIfAbsent(iri + " null", new Link(source, document.name(), element, iri, null));
  }

  /**
   * A text that may be an IRI in full, or a CURIE of an IRI of ours. In the API {@code myo:X} is a
   * concept by that name, whatever the prefix is elsewhere.
   */
  void iriOrCurie(String source, String element, String text) {
    String base = document.site().base();
    if (text.matches("https?://\\S+")) {
      iri(source, element, text);
    } else if (document.address().startsWith(base + "/api/") && text.matches("myo:\\w+")) {
      reference(source, element, base + "/api/concepts/" + text, null);
    } else {
      ofCurie(text).ifPresent(iri -> iri(source, element, iri));
    }
  }

  private Optional<String> ofCurie(String text) {
    Matcher curie = CURIE.matcher(text);
    return curie.matches()
        ? Optional.ofNullable(document.prefixes().get(curie.group(1)))
            .map(namespace -> namespace + curie.group(2))
            .filter(iri -> iri.startsWith(Site.NAMES + "/"))
        : Optional.empty();
  }

  /** An anchor of a page. */
  void id(String id) {
    ids.add(id);
  }

  /** A thing that the document says something of. */
  void subject(String iri) {
    subjects.add(iri);
  }

  Document document() {
    return document;
  }

  Collection<Link> links() {
    return links.values();
  }

  Set<String> ids() {
    return ids;
  }

  Set<String> subjects() {
    return subjects;
  }
}
