package org.myograph.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.glassfish.jersey.process.Inflector;

/** An address at which tools look for what stands at another one here: leads there. */
final class ElsewhereEndpoint implements Inflector<ContainerRequestContext, Response> {
  private final String address;

  ElsewhereEndpoint(String address) {
    this.address = address;
  }

  @Override
  public Response apply(ContainerRequestContext request) {
    return Response.status(Response.Status.SEE_OTHER).header(HttpHeaders.LOCATION, address).build();
  }
}
