package org.myograph.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.glassfish.jersey.process.Inflector;
import org.myograph.answer.ForeignValues;
import org.myograph.answer.terms.ForeignTerm;
import org.myograph.web.format.TermTree;

/** One term of another ontology whole: {@code /terms/{term}}. */
final class TermEndpoint implements Inflector<ContainerRequestContext, Response> {
  private static final String TERM = "term";

  private final Snapshots snapshots;
  private final Replies replies;

  TermEndpoint(Snapshots snapshots, Replies replies) {
    this.snapshots = snapshots;
    this.replies = replies;
  }

  @Override
  public Response apply(ContainerRequestContext request) {
    new RequestParameters(request);
    String value = request.getUriInfo().getPathParameters().getFirst(TERM);
    return snapshots.read(
        snapshot -> {
          ForeignValues values = new ForeignValues(snapshot.index());
          ForeignTerm term = values.find(value).orElseThrow(() -> values.unknownTerm(TERM, value));
          return replies.json(
              request,
              snapshot,
              () -> {
                Map<String, Object> json = new TermTree(snapshot.index()).whole(term);
                json.put("readAs", values.readAs(term, value));
                return json;
              });
        });
  }
}
