package org.myograph.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.glassfish.jersey.process.Inflector;
import org.myograph.answer.Claim;
import org.myograph.answer.ConceptFaults;
import org.myograph.problem.ProblemException;
import org.myograph.problem.ProblemType;
import org.myograph.web.format.ClaimTree;
import org.myograph.web.format.Format;
import org.myograph.web.format.Json;

/** One claim whole: {@code /claims/{claim}}. */
final class ClaimEndpoint
    implements Inflector<ContainerRequestContext, Response>, LookupEndpoint.ByIri {
  private static final List<Format> OFFERED = List.of(Format.JSON, Format.TURTLE, Format.JSON_LD);

  private final Snapshots snapshots;
  private final Replies replies;

  ClaimEndpoint(Snapshots snapshots, Replies replies) {
    this.snapshots = snapshots;
    this.replies = replies;
  }

  @Override
  public Response apply(ContainerRequestContext request) {
    new RequestParameters(request);
    return named(request, request.getUriInfo().getPathParameters().getFirst("claim"));
  }

  @Override
  public Response named(ContainerRequestContext request, String value) {
    return snapshots.read(
        snapshot -> {
          Claim claim =
              snapshot
                  .index()
                  .claims()
                  .resolve(value)
                  .orElseThrow(
                      () ->
                          new ProblemException(
                              ProblemType.NOT_FOUND,
                              "No claim is named "
                                  + ConceptFaults.quote(value)
                                  + "; /api/claims lists them."));
          return replies.reply(
              request,
              snapshot,
              OFFERED,
              format ->
                  Replies.Body.of(
                      format == Format.JSON
                          ? Json.bytes(new ClaimTree(snapshot.index()).of(claim))
                          : ConceptEndpoint.rdf(snapshot, claim.iri(), format)));
        });
  }
}
