package org.myograph.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.atomic.AtomicReference;
import org.glassfish.jersey.process.Inflector;
import org.myograph.lookup.Catalogue;
import org.myograph.web.format.Format;
import org.myograph.web.format.Json;

/** The OpenAPI document of the generation that is served, made once for each. */
final class OpenApiEndpoint implements Inflector<ContainerRequestContext, Response> {
  private record Made(String generation, FixedEndpoint document) {}

  private final Catalogue catalogue;
  private final Links links;
  private final Snapshots snapshots;
  private final Replies replies;
  private final AtomicReference<Made> made = new AtomicReference<>();

  OpenApiEndpoint(Catalogue catalogue, Links links, Snapshots snapshots, Replies replies) {
    this.catalogue = catalogue;
    this.links = links;
    this.snapshots = snapshots;
    this.replies = replies;
  }

  @Override
  public Response apply(ContainerRequestContext request) {
    return snapshots.read(this::document).apply(request);
  }

  private FixedEndpoint document(Snapshot snapshot) {
    String generation = snapshot.generation().id();
    Made known = made.get();
    if (known == null || !known.generation().equals(generation)) {
      byte[] json = Json.bytes(new OpenApi(catalogue, links, snapshot.index()).tree());
      FixedEndpoint document = new FixedEndpoint(replies, Format.JSON.contentType(), json);
      known = new Made(generation, document);
      made.set(known);
    }
    return known.document();
  }
}
