package org.myograph.web;

import java.util.HexFormat;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.myograph.problem.Problem;

/**
 * The outermost handler: gives each request its id, each response its common headers, answers a
 * browser's preflight (Fetch standard, section "CORS-preflight request") for every address alike,
 * and refuses a path that is another than it looks.
 */
final class Edge extends Handler.Wrapper {
  /**
   * Parameters of a segment, dot segments, backslashes and control characters, encoded or not: what
   * is mounted below would each read them in its own way (RFC 3986, sections 3.3, 5.2.4 and 7.3).
   */
  private static final Pattern CROOKED =
      Pattern.compile(
          ";|\\\\|%5c|%[01]\\p{XDigit}|%7f|(/|%2f)(\\.|%2e){1,2}(/|%2f|$)",
          Pattern.CASE_INSENSITIVE);

  /** An IRI may be a segment of a path here, and nowhere else. */
  private static final String WITH_IRIS = "/api/";

  Edge(Handler inner) {
    super(inner);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    String id = requestId(request);
    CommonHeaders.put(response.getHeaders());
    response.getHeaders().put("X-Request-Id", id);
    if (isCrooked(request.getHttpURI().getPath())) {
      Response.writeError(request, response, callback, HttpStatus.BAD_REQUEST_400);
      return true;
    }
    if (isPreflight(request)) {
      response.getHeaders().put("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
      response
          .getHeaders()
          .put("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match");
      response.getHeaders().put("Access-Control-Max-Age", "86400");
      response.setStatus(204);
      callback.succeeded();
      return true;
    }
    return super.handle(request, response, callback);
  }

  /**
   * @param path as it was sent; null for {@code OPTIONS *}
   */
  private static boolean isCrooked(String path) {
    return path != null
        && (CROOKED.matcher(path).find()
            || (!path.startsWith(WITH_IRIS) && path.toLowerCase(Locale.ROOT).contains("%2f")));
  }

  private static boolean isPreflight(Request request) {
    HttpField method = request.getHeaders().getField("Access-Control-Request-Method");
    return method != null
        && "OPTIONS".equals(request.getMethod())
        && request.getHeaders().contains(HttpHeader.ORIGIN);
  }

  /** The request's id: made at its first use. */
  static String requestId(Request request) {
    if (request.getAttribute(Problem.REQUEST_ID) instanceof String known) {
      return known;
    }
    String id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    request.setAttribute(Problem.REQUEST_ID, id);
    return id;
  }
}
