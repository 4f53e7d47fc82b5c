package org.myograph.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.myograph.web.format.Format;
import org.myograph.web.format.Json;

/**
 * Makes responses. A generation never changes, so that address, format and generation (with the
 * moment it was built, for blank nodes are new then) say exactly what the body is: the ETag is made
 * of them, before any query runs.
 */
final class Replies {
  private static final String CACHE = "public, no-cache";
  private static final int TAG_DIGITS = 32;

  /**
   * A body with the values of its Link header and other headers of its own.
   *
   * @param links RFC 8288
   * @param others other headers
   */
  record Body(byte[] bytes, List<String> links, Map<String, String> others) {
    Body(byte[] bytes, List<String> links) {
      this(bytes, links, Map.of());
    }

    static Body of(byte[] bytes) {
      return new Body(bytes, List.of());
    }
  }

  private final String stamp;
  private final Pages pages;

  /**
   * @param stamp what else a body depends on: catalogue, version, public base
   * @param pages shows answers to people
   */
  Replies(String stamp, Pages pages) {
    this.stamp = stamp;
    this.pages = pages;
  }

  /**
   * The answer in the format that the client wants, or 304; a page of what its JSON says for who
   * prefers HTML, as a person's browser does.
   *
   * @param offered in the order of preference
   * @param body makes the body in one of the offered formats; not called for 304
   */
  Response reply(
      ContainerRequestContext request,
      Snapshot snapshot,
      Collection<Format> offered,
      Function<Format, Body> body) {
    String state =
        snapshot.generation().id()
            + snapshot.generation().created()
            + snapshot.index().texts().available();
    if (pages.areWanted(request, offered)) {
      return conditional(
          request,
          state + Pages.MEDIA_TYPE,
          Pages.CONTENT_TYPE,
          () -> pages.answer(body.apply(Format.JSON), request, offered, snapshot));
    }
    Format format =
        Negotiation.choose(
            SuffixFilter.format(request), request.getAcceptableMediaTypes(), offered);
    return conditional(
        request, state + format.mediaType(), format.contentType(), () -> body.apply(format));
  }

  /** The same for what is JSON only. */
  Response json(
      ContainerRequestContext request, Snapshot snapshot, Supplier<Map<String, Object>> tree) {
    return reply(
        request, snapshot, List.of(Format.JSON), format -> Body.of(Json.bytes(tree.get())));
  }

  /** The list of look-ups, which does not depend on the graph. */
  Response catalogue(ContainerRequestContext request, byte[] json) {
    if (pages.areWanted(request, List.of(Format.JSON))) {
      return conditional(
          request,
          sha256(json) + Pages.MEDIA_TYPE,
          Pages.CONTENT_TYPE,
          () -> Body.of(pages.catalogue(json)));
    }
    return fixed(request, Format.JSON.contentType(), json);
  }

  /** The same for what does not depend on the graph and has one format. */
  Response fixed(ContainerRequestContext request, String contentType, byte[] bytes) {
    return conditional(request, sha256(bytes), contentType, () -> Body.of(bytes));
  }

  private Response conditional(
      ContainerRequestContext request, String state, String contentType, Supplier<Body> body) {
    String query = request.getUriInfo().getRequestUri().getRawQuery();
    EntityTag tag = tag(state, SuffixFilter.path(request), query == null ? "" : query);
    Response.ResponseBuilder response = request.getRequest().evaluatePreconditions(tag);
    if (response == null) {
      Body made = body.get();
      response = Response.ok(made.bytes(), contentType);
      made.others().forEach(response::header);
      if (!made.links().isEmpty()) {
        response.header(HttpHeaders.LINK, String.join(", ", made.links()));
      }
    }
    return response
        .tag(tag)
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .header(HttpHeaders.CACHE_CONTROL, CACHE)
        .build();
  }

  private EntityTag tag(String... parts) {
    String all = stamp + "\n" + String.join("\n", parts);
    return new EntityTag(sha256(all).substring(0, TAG_DIGITS));
  }

  /** In hexadecimal. */
  static String sha256(String text) {
    return sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String sha256(byte[] bytes) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // Every Java platform has it.
    }
  }
}
