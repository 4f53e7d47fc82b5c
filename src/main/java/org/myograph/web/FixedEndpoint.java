package org.myograph.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import org.glassfish.jersey.process.Inflector;
import org.myograph.problem.ProblemException;
import org.myograph.problem.ProblemType;

/** A body that does not change while the service runs: the list, the OpenAPI document, a query. */
final class FixedEndpoint implements Inflector<ContainerRequestContext, Response> {
  private final Replies replies;
  private final String contentType;
  private final byte[] body;

  FixedEndpoint(Replies replies, String contentType, byte[] body) {
    this.replies = replies;
    this.contentType = contentType;
    this.body = body.clone();
  }

  @Override
  public Response apply(ContainerRequestContext request) {
    new RequestParameters(request);
    boolean otherSuffix =
        SuffixFilter.format(request)
            .filter(f -> !contentType.startsWith(f.mediaType()))
            .isPresent();
    if (otherSuffix) {
      throw new ProblemException(ProblemType.NOT_FOUND, "There is only " + contentType + " here.");
    }
    return replies.fixed(request, contentType, body);
  }
}
