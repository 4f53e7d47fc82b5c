package org.myograph.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.glassfish.jersey.process.Inflector;
import org.myograph.web.format.Format;
import org.myograph.web.format.Json;
import org.myograph.web.format.StatisticsTree;

/** What there is, and how much of each article is encoded: {@code /statistics}. */
final class StatisticsEndpoint implements Inflector<ContainerRequestContext, Response> {
  private final Snapshots snapshots;
  private final Replies replies;

  StatisticsEndpoint(Snapshots snapshots, Replies replies) {
    this.snapshots = snapshots;
    this.replies = replies;
  }

  @Override
  public Response apply(ContainerRequestContext request) {
    new RequestParameters(request);
    return snapshots.read(
        snapshot ->
            replies.reply(
                request,
                snapshot,
                List.of(Format.JSON),
                format ->
                    Replies.Body.of(
                        Json.bytes(StatisticsTree.of(snapshot.generation(), snapshot.index())))));
  }
}
