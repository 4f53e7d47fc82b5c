package org.myograph.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.List;
import java.util.UUID;
import org.apache.jena.query.QueryCancelledException;
import org.myograph.problem.Problem;
import org.myograph.problem.ProblemException;
import org.myograph.problem.ProblemType;
import org.myograph.web.template.ProblemAsPage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The table from exceptions to problems (RFC 9457) of the pages: as JSON for programs, as a page
 * with the same words for those who prefer HTML.
 */
final class PageProblems implements ExceptionMapper<Throwable> {
  private static final Logger LOG = LoggerFactory.getLogger(PageProblems.class);

  private final ProblemAsPage page;
  @Context private HttpServletRequest request;
  @Context private HttpHeaders headers;

  PageProblems(ProblemAsPage page) {
    this.page = page;
  }

  @Override
  public Response toResponse(Throwable failure) {
    Object known = request.getAttribute(Problem.REQUEST_ID);
    String id = known instanceof String text ? text : UUID.randomUUID().toString();
    Problem problem = problem(failure).at(request.getRequestURI(), id);
    if (problem.status() == ProblemType.INTERNAL.status()) {
      LOG.error("Request {} failed", id, failure);
    }
    boolean asPage = prefersHtml();
    Response.ResponseBuilder response =
        Response.status(problem.status())
            .header(HttpHeaders.CACHE_CONTROL, "no-store")
            .header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    if (failure instanceof WebApplicationException http
        && http.getResponse().getHeaderString(HttpHeaders.ALLOW) != null) {
      response.header(HttpHeaders.ALLOW, http.getResponse().getHeaderString(HttpHeaders.ALLOW));
    }
    return asPage
        ? response.type(Form.HTML.contentType()).entity(page.of(problem)).build()
        : response.type(Problem.MEDIA_TYPE).entity(problem.toJson()).build();
  }

  private boolean prefersHtml() {
    List<MediaType> accepted = headers.getAcceptableMediaTypes();
    double html = Form.HTML.quality(accepted);
    boolean named = accepted.stream().anyMatch(type -> type.getSubtype().equals("html"));
    return named && html > 0 && Form.choose(accepted) == Form.HTML;
  }

  private static Problem problem(Throwable failure) {
    if (failure instanceof ProblemException ours) {
      return ours.problem();
    }
    if (failure instanceof QueryCancelledException) {
      return Problem.of(ProblemType.QUERY_TIMEOUT, "The description took too long to make.");
    }
    if (failure instanceof WebApplicationException http) {
      int status = http.getResponse().getStatus();
      String detail = status == 405 ? "Descriptions are read with GET." : null;
      Problem problem = Problem.of(ProblemType.ofStatus(status), detail);
      return status < 500 ? problem.withStatus(status) : problem;
    }
    return Problem.of(ProblemType.INTERNAL, "The failure was logged under the requestId.");
  }
}
