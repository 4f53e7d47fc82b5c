package org.myograph.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * Where nothing else is mounted: 404 whatever the method, but for addresses at which tools look for
 * what stands elsewhere here. What Jetty has there without it sends a TRACE back, with the sender's
 * credentials in it, and offers PUT.
 */
final class NothingHere extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int PERMANENT_REDIRECT = 308;

  private static final Map<String, String> ELSEWHERE =
      Map.of(
          "/openapi.json", "/api/openapi.json",
          "/openapi", "/api/openapi.json",
          "/swagger.json", "/api/openapi.json");

  private final String base;

  /**
   * @param publicBase where clients reach the service; empty: addresses are relative to the host
   */
  NothingHere(Optional<URI> publicBase) {
    base = publicBase.map(URI::toString).orElse("");
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String there = ELSEWHERE.get(request.getRequestURI());
    if (there != null
        && ("GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod()))) {
      response.setHeader("Location", base + there);
      response.setStatus(PERMANENT_REDIRECT);
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
