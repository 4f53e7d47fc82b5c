package org.myograph.walk;

import java.util.List;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParserRegistry;

/** Which links a document holds, by its media type: the one list of formats that are understood. */
final class Extractors {
  private static final List<String> TEXTS =
      List.of("text/plain", "text/css", "application/sparql-query");

  private Extractors() {}

  /**
   * @throws IllegalArgumentException when the type is one that nobody reads here, or the document
   *     is not well-formed
   */
  static Found of(Document document) {
    Found found = new Found(document);
    String type = document.type();
    if (type.equals("text/html")) {
      HtmlLinks.read(found);
    } else if (type.equals("application/ld+json")) {
      JsonLinks.read(found);
      RdfLinks.readJsonLd(found);
    } else if (type.endsWith("json") || type.endsWith("jsonl") || type.endsWith("ndjson")) {
      JsonLinks.read(found);
    } else if (type.equals("text/csv") || type.equals("text/tab-separated-values")) {
      TableLinks.read(found);
    } else if (TEXTS.contains(type)) {
      TextLinks.read(found);
    } else if (RDFParserRegistry.isRegistered(RDFLanguages.contentTypeToLang(type))) {
      RdfLinks.read(found);
    } else if (type.endsWith("xml")) {
      XmlLinks.read(found);
    } else {
      throw new IllegalArgumentException("nobody reads " + type);
    }
    return found;
  }
}
