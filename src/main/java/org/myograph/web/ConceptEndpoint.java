package org.myograph.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.glassfish.jersey.process.Inflector;
import org.myograph.answer.Concept;
import org.myograph.answer.ConceptFaults;
import org.myograph.answer.Descriptions;
import org.myograph.answer.Resolution;
import org.myograph.answer.Value;
import org.myograph.web.format.ConceptTree;
import org.myograph.web.format.Format;
import org.myograph.web.format.Json;
import org.myograph.web.format.RdfText;

/** One concept whole: {@code /concepts/{concept}}, {@code /conditions/…}, {@code /symptoms/…}. */
final class ConceptEndpoint
    implements Inflector<ContainerRequestContext, Response>, LookupEndpoint.ByIri {
  private static final List<Format> OFFERED = List.of(Format.JSON, Format.TURTLE, Format.JSON_LD);

  private final String path;
  private final String parameter;
  private final Optional<String> kind;
  private final Snapshots snapshots;
  private final Replies replies;
  private final Links links;

  /**
   * @param path of one concept, with its placeholder, which is also the kind in words
   * @param kind IRI of the class that the concept must be in
   */
  ConceptEndpoint(
      String path, Optional<String> kind, Snapshots snapshots, Replies replies, Links links) {
    this.path = path;
    this.parameter = path.substring(path.indexOf('{') + 1, path.length() - 1);
    this.links = links;
    this.kind = kind;
    this.snapshots = snapshots;
    this.replies = replies;
  }

  /** By the path's name, or where the path has none by {@code ?iri=}. */
  @Override
  public Response apply(ContainerRequestContext request) {
    String value = request.getUriInfo().getPathParameters().getFirst(parameter);
    if (value == null) {
      return named(request, new RequestParameters(request, PARAMETER).require(PARAMETER));
    }
    new RequestParameters(request);
    return named(request, value);
  }

  @Override
  public Response named(ContainerRequestContext request, String value) {
    return snapshots.read(
        snapshot -> {
          Resolution resolution =
              snapshot
                  .index()
                  .resolver()
                  .resolve(
                      value,
                      true,
                      c -> kind.isEmpty() || (c.is(kind.get()) && !c.iri().equals(kind.get())));
          Value.Named named =
              ConceptFaults.orThrow(snapshot.index(), parameter, value, parameter, resolution);
          Map<String, String> id = Map.of(parameter, named.name().id());
          List<String> canonical = Canonical.links(links, request, path, id, Map.of());
          return replies.reply(
              request,
              snapshot,
              OFFERED,
              format -> new Replies.Body(body(snapshot, named, format), canonical));
        });
  }

  private static byte[] body(Snapshot snapshot, Value.Named named, Format format) {
    Concept concept = snapshot.index().concepts().byIri(named.name().iri()).orElseThrow();
    if (format == Format.JSON) {
      return Json.bytes(new ConceptTree(snapshot.index()).of(concept, named));
    }
    return rdf(snapshot, concept.iri(), format);
  }

  /** The graph's description of one resource. */
  static byte[] rdf(Snapshot snapshot, String iri, Format format) {
    Graph graph = Descriptions.of(Set.of(iri), snapshot.generation(), snapshot.index());
    Map<String, String> prefixes = Descriptions.prefixes(snapshot.generation());
    return RdfText.of(graph, prefixes, format);
  }
}
