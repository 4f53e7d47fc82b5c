package org.myograph.walk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Links of a page: of its elements, of its forms as they stand, and of JSON-LD in it. */
final class HtmlLinks {
  private static final String HTML = "html";
  private static final List<String> ATTRIBUTES = List.of("href", "src", "cite", "poster", "data");

  private HtmlLinks() {}

  static void read(Found found) {
    org.jsoup.nodes.Document page =
        Jsoup.parse(found.document().text(), found.document().address());
    for (Element element : page.getAllElements()) {
      if (element.hasAttr("id")) {
        found.id(element.id());
      }
      for (String attribute : ATTRIBUTES) {
        if (element.hasAttr(attribute)) {
          String type = element.hasAttr("type") ? element.attr("type") : null;
          found.reference(HTML, shown(element), element.attr(attribute), type);
        }
      }
    }
    page.select("form").forEach(form -> form(form, found));
    page.select("script[type=application/ld+json]").forEach(script -> jsonLd(script, found));
  }

  private static String shown(Element element) {
    String text = element.text();
    return "<" + element.tagName() + "> “" + text.substring(0, Math.min(40, text.length())) + "”";
  }

  /** Sent as it was loaded; a field that must be filled in and is not is filled with a word. */
  private static void form(Element form, Found found) {
    StringJoiner query = new StringJoiner("&", form.attr("action") + "?", "");
    for (Element field : form.select("input[name], textarea[name], select[name]")) {
      Element chosen = field.select("option[selected], option").first();
      String value = chosen == null ? field.val() : chosen.val();
      if (value.isEmpty() && field.hasAttr("required")) {
        value = "pain";
      }
      boolean sent = !field.attr("type").matches("radio|checkbox") || field.hasAttr("checked");
      if (sent) {
        query.add(encode(field.attr("name")) + "=" + encode(value));
      }
    }
    found.reference(HTML, "<form>", query.toString(), null);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static void jsonLd(Element script, Found found) {
    try {
      JsonLinks.strings(
          "json-ld in html", "script", new ObjectMapper().readTree(script.data()), found);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "broken JSON-LD in the page: " + e.getOriginalMessage(), e);
    }
  }
}
