package org.myograph.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.myograph.problem.Problem;
import org.myograph.problem.ProblemType;
import org.myograph.web.template.ProblemAsPage;
import org.myograph.web.template.Templates;

/**
 * Where nothing else is mounted: 404 whatever the method, but for addresses at which tools look for
 * what stands elsewhere here. What Jetty has there without it sends a TRACE back, with the sender's
 * credentials in it, and offers PUT. Who prefers HTML gets a page.
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
  private final transient ProblemAsPage page;

  /**
   * @param publicBase where clients reach the service; empty: addresses are relative to the host
   */
  NothingHere(Optional<URI> publicBase) {
    base = publicBase.map(URI::toString).orElse("");
    page = new ProblemAsPage(new Templates(List.of(ProblemAsPage.TEMPLATE)), base);
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String there = ELSEWHERE.get(request.getRequestURI());
    if (there != null
        && ("GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod()))) {
      response.setHeader("Location", base + there);
      response.setStatus(PERMANENT_REDIRECT);
    } else if (prefersHtml(request)) {
      String id = Objects.toString(request.getAttribute(Problem.REQUEST_ID), null);
      Problem problem =
          Problem.of(ProblemType.NOT_FOUND, ErrorPages.detail(HttpServletResponse.SC_NOT_FOUND))
              .at(request.getRequestURI(), id);
      byte[] body = page.of(problem);
      response.setStatus(problem.status());
      response.setHeader("Cache-Control", "no-store");
      response.setHeader("Vary", "Accept");
      response.setContentType(Pages.CONTENT_TYPE);
      response.setContentLength(body.length);
      response.getOutputStream().write(body);
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  /** False too where the Accept header cannot be read. */
  private static boolean prefersHtml(HttpServletRequest request) {
    String accept = String.join(",", Collections.list(request.getHeaders("Accept")));
    try {
      List<MediaType> accepted =
          Arrays.stream(accept.split(","))
              .filter(type -> !type.isBlank())
              .map(MediaType::valueOf)
              .toList();
      return Pages.preferred(accepted, List.of("application/json", Problem.MEDIA_TYPE));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
