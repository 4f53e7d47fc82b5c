package org.myograph.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.myograph.problem.Problem;
import org.myograph.problem.ProblemException;
import org.myograph.problem.ProblemType;
import org.myograph.sparql.reason.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answer or problem to HTTP response. */
final class Responding {
  private static final Logger LOG = LoggerFactory.getLogger(Responding.class);
  private static final String RETRY_AFTER = "5";
  private static final String METHODS = "GET, HEAD, POST, OPTIONS";

  private final HttpServletRequest request;
  private final HttpServletResponse response;

  Responding(HttpAction action) {
    request = action.getRequest();
    response = action.getResponse();
    response.setHeader("Vary", "Accept");
  }

  /**
   * A whole answer; a failure while it is sent breaks the connection, since its length is known.
   */
  void answer(BoundedBytes bytes, String contentType, Optional<String> etag) {
    response.setStatus(HttpServletResponse.SC_OK);
    etag.ifPresent(
        tag -> {
          response.setHeader("ETag", tag);
          response.setHeader("Cache-Control", "public, no-cache");
        });
    response.setHeader("Content-Type", contentType);
    response.setContentLength(bytes.size());
    try {
      if (!"HEAD".equals(request.getMethod())) {
        bytes.writeTo(response.getOutputStream());
      }
    } catch (IOException e) {
      // The client is gone.
      throw new UncheckedIOException(e);
    }
  }

  /** Tells why an answer is empty. */
  void reasons(List<Reason> reasons) {
    if (!reasons.isEmpty()) {
      response.setHeader(Reason.HEADER, Reason.header(reasons));
    }
  }

  /** A page for people. */
  void page(byte[] html, int status) {
    response.setStatus(status);
    if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
      response.setHeader("Retry-After", RETRY_AFTER);
    }
    response.setHeader(
        "Cache-Control", status == HttpServletResponse.SC_OK ? "no-cache" : "no-store");
    response.setHeader("Content-Type", "text/html;charset=utf-8");
    response.setContentLength(html.length);
    try {
      if (!"HEAD".equals(request.getMethod())) {
        response.getOutputStream().write(html);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isSent() {
    return response.isCommitted();
  }

  /** Answers 304 to a GET or HEAD that knows the answer already (RFC 9110, section 13.1.2). */
  boolean notModified(Optional<String> etag) {
    String known = request.getHeader("If-None-Match");
    if (known == null || etag.isEmpty() || "POST".equals(request.getMethod())) {
      return false;
    }
    String tag = etag.get().substring(2);
    boolean same =
        known.strip().equals("*")
            || Arrays.stream(known.split(","))
                .map(one -> one.strip().replaceFirst("^W/", ""))
                .anyMatch(tag::equals);
    if (same) {
      response.setHeader("ETag", etag.get());
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    }
    return same;
  }

  void options() {
    response.setHeader("Allow", METHODS);
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }

  void problem(Problem problem) {
    if (response.isCommitted()) {
      return;
    }
    Object id = request.getAttribute(Problem.REQUEST_ID);
    byte[] body =
        problem
            .at(request.getRequestURI(), id == null ? null : id.toString())
            .toJson()
            .getBytes(StandardCharsets.UTF_8);
    response.resetBuffer();
    response.setStatus(problem.status());
    if (problem.status() == 405) {
      response.setHeader("Allow", METHODS);
    } else if (problem.status() == 503) {
      response.setHeader("Retry-After", RETRY_AFTER);
    }
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Type", Problem.MEDIA_TYPE);
    response.setContentLength(body.length);
    try {
      response.getOutputStream().write(body);
    } catch (IOException e) {
      LOG.debug("The client left before it was told: {}", problem.title());
    }
  }

  /** A failure that nobody foresaw: told without detail, logged with all. */
  void failure(RuntimeException e) {
    if (e instanceof UncheckedIOException) {
      LOG.debug("The client left.", e);
    } else {
      LOG.error("Request {} failed.", request.getAttribute(Problem.REQUEST_ID), e);
    }
    problem(
        new ProblemException(ProblemType.INTERNAL, "The failure was logged under the requestId.")
            .problem());
  }
}
