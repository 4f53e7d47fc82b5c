package org.myograph.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.myograph.web.format.Format;

/**
 * The address of an answer that was asked for by another name of a concept than its id: a label, a
 * synonym, a plural, a code, an IRI.
 *
 * <p>Such a call is answered with 200 and no redirection, as it is where the name stands in the
 * query: a client is spared a second call. The answer says by what the concept was recognised
 * ({@code matchedBy}), which the one at the canonical address does not; so the two are one page for
 * a search engine ({@code rel="canonical"}, RFC 6596) and two for a cache, and no {@code
 * Content-Location} calls them the same.
 */
final class Canonical {
  private Canonical() {}

  /**
   * Values of the Link header: one, or none when the path has the ids already.
   *
   * @param path below {@code /api}, with placeholders
   * @param ids of what the placeholders stand for, as far as it has one
   * @param query the parameters that the canonical address keeps
   */
  static List<String> links(
      Links links,
      ContainerRequestContext request,
      String path,
      Map<String, String> ids,
      Map<String, List<String>> query) {
    Map<String, String> given = new LinkedHashMap<>();
    request
        .getUriInfo()
        .getPathParameters()
        .forEach((name, values) -> given.put(name, values.get(0)));
    Map<String, String> wanted = new LinkedHashMap<>(given);
    wanted.putAll(ids);
    if (wanted.equals(given)) {
      return List.of();
    }
    String address = path;
    for (Map.Entry<String, String> id : wanted.entrySet()) {
      address = address.replace("{" + id.getKey() + "}", Links.encode(id.getValue()));
    }
    String ending = SuffixFilter.format(request).map(Format::suffix).map(s -> "." + s).orElse("");
    return List.of("<" + links.at(address + ending, query) + ">; rel=\"canonical\"");
  }
}
