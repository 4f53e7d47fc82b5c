package org.myograph.walk;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links of a response's headers: Link (RFC 8288), Location and Content-Location. */
final class HeaderLinks {
  private static final String HTTP = "http";
  private static final Pattern LINK = Pattern.compile("<([^>]*)>([^<]*)");
  private static final Pattern TYPE = Pattern.compile("type=\"([^\"]+)\"");

  private HeaderLinks() {}

  /**
   * @param type media type of the response
   * @param wanted the one that was asked for, and is to be had where a redirect leads; null: any
   */
  static void read(HttpHeaders headers, String type, String wanted, Found found) {
    for (String value : headers.allValues("Link")) {
      Matcher link = LINK.matcher(value);
      while (link.find()) {
        Matcher promised = TYPE.matcher(link.group(2));
        found.reference(
            HTTP,
            "Link: " + link.group(),
            link.group(1),
            promised.find() ? promised.group(1) : null);
      }
    }
    for (String name : List.of("Location", "Content-Location")) {
      headers
          .firstValue(name)
          .ifPresent(
              target ->
                  found.reference(HTTP, name, target, name.equals("Location") ? wanted : type));
    }
  }
}
