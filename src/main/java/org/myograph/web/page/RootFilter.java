package org.myograph.web.page;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;

/**
 * Lets paths be matched from the root of the host, whichever of its mounts a request came through,
 * and takes {@code .ttl} and its like off the path. What is no known form stays part of the name.
 */
@PreMatching
final class RootFilter implements ContainerRequestFilter {
  private static final String FORM = "org.myograph.form";
  private static final String PATH = "org.myograph.path";

  @Override
  public void filter(ContainerRequestContext request) {
    UriInfo uri = request.getUriInfo();
    String path = uri.getRequestUri().getRawPath();
    request.setProperty(PATH, path);
    int dot = path.lastIndexOf('.');
    Optional<Form> form =
        dot > path.lastIndexOf('/') + 1 ? Form.ofSuffix(path.substring(dot + 1)) : Optional.empty();
    form.ifPresent(asked -> request.setProperty(FORM, asked));
    URI base = uri.getBaseUri().resolve("/");
    request.setRequestUri(base, base.resolve(form.isPresent() ? path.substring(0, dot) : path));
  }

  /** The form that the path's ending asked for. */
  static Optional<Form> form(ContainerRequestContext request) {
    return Optional.ofNullable((Form) request.getProperty(FORM));
  }

  /** The encoded path as it was asked for, ending included. */
  static String path(ContainerRequestContext request) {
    return (String) request.getProperty(PATH);
  }
}
