package org.myograph.walk;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Links of a sitemap ({@code loc}), of SPARQL's results in XML ({@code uri}) and of a picture. */
final class XmlLinks {
  private XmlLinks() {}

  static void read(Found found) {
    org.jsoup.nodes.Document xml =
        Jsoup.parse(found.document().text(), found.document().address(), Parser.xmlParser());
    for (Element element : xml.select("loc, uri")) {
      found.reference("xml", "<" + element.tagName() + ">", element.text(), null);
    }
    for (Element element : xml.select("[href]")) {
      found.reference("xml", "<" + element.tagName() + ">", element.attr("href"), null);
    }
  }
}
