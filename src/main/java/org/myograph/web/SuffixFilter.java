package org.myograph.web;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import org.myograph.problem.ProblemException;
import org.myograph.problem.ProblemType;
import org.myograph.web.format.Format;

/**
 * Takes {@code .csv} and its like off the path before it is matched. What is no known format stays
 * part of the name: codes have dots.
 */
@PreMatching
final class SuffixFilter implements ContainerRequestFilter {
  private static final String FORMAT = "org.myograph.format";
  private static final String PATH = "org.myograph.path";

  @Override
  public void filter(ContainerRequestContext request) {
    checkAccept(request);
    UriInfo uri = request.getUriInfo();
    String path = uri.getPath(false);
    request.setProperty(PATH, "/" + path.replaceFirst("^/+", ""));
    int slash = path.lastIndexOf('/');
    int dot = path.lastIndexOf('.');
    if (dot <= slash + 1) {
      return;
    }
    Optional<Format> format = Format.ofSuffix(path.substring(dot + 1));
    if (format.isPresent()) {
      request.setProperty(FORMAT, format.get());
      String raw = uri.getRequestUri().getRawPath();
      String query = uri.getRequestUri().getRawQuery();
      String cut = raw.substring(0, raw.length() - path.length() + dot);
      URI base = uri.getBaseUri();
      request.setRequestUri(base, base.resolve(cut + (query == null ? "" : "?" + query)));
    }
  }

  /** Jersey itself answers a broken header with an empty 400. */
  private static void checkAccept(ContainerRequestContext request) {
    try {
      request.getAcceptableMediaTypes();
    } catch (ProcessingException e) {
      throw new ProblemException(ProblemType.BAD_REQUEST, "The Accept header cannot be read.");
    }
  }

  /** The format that the path's ending asked for. */
  static Optional<Format> format(ContainerRequestContext request) {
    return Optional.ofNullable((Format) request.getProperty(FORMAT));
  }

  /** The encoded path below {@code /api} as it was asked for, ending included. */
  static String path(ContainerRequestContext request) {
    return (String) request.getProperty(PATH);
  }
}
