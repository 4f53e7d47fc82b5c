package org.myograph.walk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Links of robots.txt and of a style sheet, and the IRIs of a query, in full or by its prefixes.
 */
final class TextLinks {
  private static final String TEXT = "text";
  private static final Pattern SITEMAP = Pattern.compile("(?m)^Sitemap:\\s*(\\S+)");
  private static final Pattern URL = Pattern.compile("url\\([\"']?(?!data:)([^\"')]+)");
  private static final Pattern IRI = Pattern.compile("<(https?:[^>\\s]+)>");
  private static final Pattern PREFIX = Pattern.compile("(?i)PREFIX\\s+(\\w*):\\s*<([^>]+)>");
  private static final Pattern NAME = Pattern.compile("\\b(\\w+):(\\w[\\w-]*)");

  private TextLinks() {}

  static void read(Found found) {
    String text = found.document().text();
    Matcher sitemap = SITEMAP.matcher(text);
    while (sitemap.find()) {
      found.reference(TEXT, "Sitemap:", sitemap.group(1), null);
    }
    Matcher url = URL.matcher(text);
    while (url.find()) {
      found.reference(TEXT, url.group(), url.group(1), null);
    }
    Matcher iri = IRI.matcher(text);
    while (iri.find()) {
      found.iri(TEXT, iri.group(), iri.group(1));
    }
    Map<String, String> prefixes = new LinkedHashMap<>();
    PREFIX.matcher(text).results().forEach(p -> prefixes.put(p.group(1), p.group(2)));
    Matcher name = NAME.matcher(text);
    while (name.find()) {
      String namespace = prefixes.getOrDefault(name.group(1), "");
      if (namespace.startsWith(Site.NAMES)) {
        found.iri(TEXT, name.group(), namespace + name.group(2));
      }
    }
  }
}
