package org.myograph.web;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.myograph.problem.Problem;

/**
 * The outermost handler: gives each request its id, each response its common headers, and answers a
 * browser's preflight (Fetch standard, section "CORS-preflight request") for every address alike.
 */
final class Edge extends Handler.Wrapper {

  Edge(Handler inner) {
    super(inner);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    String id = requestId(request);
    CommonHeaders.put(response.getHeaders());
    response.getHeaders().put("X-Request-Id", id);
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
