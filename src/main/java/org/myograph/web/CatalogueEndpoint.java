package org.myograph.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import org.glassfish.jersey.process.Inflector;

/** The list of look-ups and other resources, at {@code /api} itself. */
final class CatalogueEndpoint implements Inflector<ContainerRequestContext, Response> {
  private final Replies replies;
  private final byte[] json;

  CatalogueEndpoint(Replies replies, byte[] json) {
    this.replies = replies;
    this.json = json.clone();
  }

  @Override
  public Response apply(ContainerRequestContext request) {
    new RequestParameters(request); // Refuses any.
    return replies.catalogue(request, json);
  }
}
