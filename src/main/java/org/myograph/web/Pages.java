package org.myograph.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.myograph.web.format.Format;
import org.myograph.web.format.Quality;
import org.myograph.web.html.AnswerPage;

/** Answers of {@code /api} for people: who prefers HTML gets a page of what the JSON says. */
final class Pages {
  static final String MEDIA_TYPE = "text/html";
  static final String CONTENT_TYPE = "text/html;charset=utf-8";

  private final AnswerPage page;
  private final Links links;

  Pages(AnswerPage page, Links links) {
    this.page = page;
    this.links = links;
  }

  /** Whether the client likes HTML better than all that is offered, and named no format. */
  boolean areWanted(ContainerRequestContext request, Collection<Format> offered) {
    return offered.contains(Format.JSON)
        && SuffixFilter.format(request).isEmpty()
        && preferred(
            request.getAcceptableMediaTypes(), offered.stream().map(Format::mediaType).toList());
  }

  /**
   * Whether a person's browser asks: HTML is liked better than each of the media types. Java's
   * HttpURLConnection likes it best too, without being asked, and a GIF, which no browser names.
   */
  static boolean preferred(List<MediaType> accepted, Collection<String> mediaTypes) {
    if (accepted.contains(new MediaType("image", "gif"))) {
      return false;
    }
    double html = Quality.of(MEDIA_TYPE, accepted);
    return mediaTypes.stream().allMatch(type -> Quality.of(type, accepted) < html);
  }

  Replies.Body answer(
      Replies.Body json,
      ContainerRequestContext request,
      Collection<Format> offered,
      Snapshot snapshot) {
    String query = request.getUriInfo().getRequestUri().getRawQuery();
    String asked = query == null ? "" : "?" + query;
    String path = SuffixFilter.path(request);
    List<AnswerPage.FormLink> forms =
        offered.stream()
            .map(
                format ->
                    new AnswerPage.FormLink(
                        format.suffix(),
                        format.mediaType(),
                        links.at(path + "." + format.suffix() + asked)))
            .toList();
    Predicate<String> imported = iri -> snapshot.index().foreign().find(iri).isPresent();
    byte[] html = page.of(json.bytes(), "/api" + path + asked, forms, imported);
    return new Replies.Body(html, json.links(), json.others());
  }

  byte[] catalogue(byte[] json) {
    return page.catalogue(json);
  }
}
