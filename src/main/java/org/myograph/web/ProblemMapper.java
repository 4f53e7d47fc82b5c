package org.myograph.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.List;
import java.util.UUID;
import org.apache.jena.query.QueryCancelledException;
import org.myograph.answer.ArgumentException;
import org.myograph.answer.TooManyRowsException;
import org.myograph.problem.Problem;
import org.myograph.problem.ProblemException;
import org.myograph.problem.ProblemType;
import org.myograph.web.template.ProblemAsPage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one table from exceptions to problems (RFC 9457). */
final class ProblemMapper implements ExceptionMapper<Throwable> {
  private static final Logger LOG = LoggerFactory.getLogger(ProblemMapper.class);

  private static final int RETRY_SECONDS = 5;

  private final Links links;
  private final NoSuchLookup nothing;
  private final ProblemAsPage page;
  @Context private HttpServletRequest request;
  @Context private HttpHeaders headers;

  ProblemMapper(Links links, NoSuchLookup nothing, ProblemAsPage page) {
    this.links = links;
    this.nothing = nothing;
    this.page = page;
  }

  @Override
  public Response toResponse(Throwable failure) {
    Object known = request.getAttribute(Problem.REQUEST_ID);
    String id = known instanceof String text ? text : UUID.randomUUID().toString();
    Problem problem = problem(failure).at(request.getRequestURI(), id);
    boolean asPage = prefersHtml();
    if (problem.status() == ProblemType.INTERNAL.status()) {
      LOG.error("Request {} failed", id, failure);
    }
    Response.ResponseBuilder response =
        Response.status(problem.status())
            .type(asPage ? Pages.CONTENT_TYPE : Problem.MEDIA_TYPE)
            .header(HttpHeaders.CACHE_CONTROL, "no-store")
            .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
            .entity(asPage ? page.of(problem) : problem.toJson());
    if (failure instanceof WebApplicationException http) {
      String allow = http.getResponse().getHeaderString(HttpHeaders.ALLOW);
      if (allow != null) {
        // Jersey answers HEAD wherever it answers GET, and forgets to say so here.
        response.header(
            HttpHeaders.ALLOW, allow.contains("HEAD") ? allow : allow.replace("GET", "GET,HEAD"));
      }
    }
    if (problem.status() == ProblemType.UNAVAILABLE.status()) {
      response.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
    }
    return response.build();
  }

  /** False too where the Accept header cannot be read. */
  private boolean prefersHtml() {
    try {
      return Pages.preferred(
          headers.getAcceptableMediaTypes(), List.of("application/json", Problem.MEDIA_TYPE));
    } catch (ProcessingException e) {
      return false;
    }
  }

  private Problem problem(Throwable failure) {
    if (failure instanceof ProblemException ours) {
      return ours.problem();
    }
    if (failure instanceof ArgumentException arguments) {
      return new ArgumentProblem(links).of(arguments);
    }
    if (failure instanceof QueryCancelledException) {
      return Problem.of(ProblemType.QUERY_TIMEOUT, "The look-up took too long; ask for less.");
    }
    if (failure instanceof TooManyRowsException rows) {
      String detail = "There are more than " + rows.most() + " rows; ask for less.";
      return Problem.of(ProblemType.TOO_MANY_ROWS, detail);
    }
    if (failure instanceof NotFoundException) {
      return nothing.of(request.getRequestURI());
    }
    if (failure instanceof WebApplicationException http) {
      return http(http.getResponse().getStatus());
    }
    return Problem.of(ProblemType.INTERNAL, "The failure was logged under the requestId.");
  }

  private Problem http(int status) {
    String detail =
        switch (status) {
          case 405 -> "Look-ups are read with GET.";
          case 406 -> "See " + links.at("/openapi.json") + " for the formats.";
          default -> null;
        };
    Problem problem = Problem.of(ProblemType.ofStatus(status), detail);
    return status < 500 ? problem.withStatus(status) : problem;
  }
}
