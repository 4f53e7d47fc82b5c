package org.myograph.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.function.Function;
import org.glassfish.jersey.process.Inflector;

/**
 * A JSON tree of what is served, without parameters: {@code /statistics}, {@code /mapping-sets}.
 */
final class TreeEndpoint implements Inflector<ContainerRequestContext, Response> {
  private final Snapshots snapshots;
  private final Replies replies;
  private final Function<Snapshot, Map<String, Object>> tree;

  TreeEndpoint(Snapshots snapshots, Replies replies, Function<Snapshot, Map<String, Object>> tree) {
    this.snapshots = snapshots;
    this.replies = replies;
    this.tree = tree;
  }

  @Override
  public Response apply(ContainerRequestContext request) {
    new RequestParameters(request);
    return snapshots.read(snapshot -> replies.json(request, snapshot, () -> tree.apply(snapshot)));
  }
}
