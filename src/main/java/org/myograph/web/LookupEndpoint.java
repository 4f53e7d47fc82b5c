package org.myograph.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.glassfish.jersey.process.Inflector;
import org.myograph.answer.Answer;
import org.myograph.answer.ArgumentReader;
import org.myograph.answer.Arguments;
import org.myograph.answer.Descriptions;
import org.myograph.answer.LookupRunner;
import org.myograph.answer.Value;
import org.myograph.lookup.Lookup;
import org.myograph.lookup.Parameter;
import org.myograph.web.format.Envelope;
import org.myograph.web.format.Format;
import org.myograph.web.format.Json;
import org.myograph.web.format.MentionedResources;
import org.myograph.web.format.RdfText;
import org.myograph.web.format.Rendering;
import org.myograph.web.format.SeparatedText;
import org.myograph.web.format.SparqlResults;

/** The address of one look-up file. */
final class LookupEndpoint implements Inflector<ContainerRequestContext, Response> {
  private static final List<Format> OF_ROWS = List.of(Format.values());
  private static final List<Format> OF_TRIPLES =
      List.of(Format.JSON, Format.TURTLE, Format.JSON_LD);
  private static final List<Format> OF_YES_NO =
      List.of(Format.JSON, Format.CSV, Format.TSV, Format.RESULTS);

  /** Values of a parameter that is given more than once, percent-encoded, separated by commas. */
  private static final String NOT_TAKEN = "Not-Taken";

  private final Lookup lookup;
  private final LookupRunner runner;
  private final Snapshots snapshots;
  private final Replies replies;
  private final Links links;
  private final Envelope envelope;
  private final Optional<ByIri> byIri;

  /** A resource that can be asked for by {@code ?iri=} at the address of a list. */
  interface ByIri {
    /** The parameter's name. */
    String PARAMETER = "iri";

    Response named(ContainerRequestContext request, String iri);
  }

  /**
   * @param envelope the look-up's JSON
   * @param byIri answers in place of the list when {@code ?iri=} is given
   */
  LookupEndpoint(
      Lookup lookup,
      LookupRunner runner,
      Snapshots snapshots,
      Replies replies,
      Links links,
      Envelope envelope,
      Optional<ByIri> byIri) {
    this.lookup = lookup;
    this.runner = runner;
    this.snapshots = snapshots;
    this.replies = replies;
    this.links = links;
    this.envelope = envelope;
    this.byIri = byIri;
  }

  /** What a look-up can be given as. */
  static List<Format> formats(Lookup lookup) {
    return lookup.query().isSelectType()
        ? OF_ROWS
        : lookup.query().isAskType() ? OF_YES_NO : OF_TRIPLES;
  }

  @Override
  public Response apply(ContainerRequestContext request) {
    if (byIri.isPresent() && RequestParameters.raw(request).containsKey(ByIri.PARAMETER)) {
      String iri = new RequestParameters(request, ByIri.PARAMETER).require(ByIri.PARAMETER);
      return byIri.get().named(request, iri);
    }
    return snapshots.read(
        snapshot -> {
          Arguments arguments = ArgumentReader.read(lookup, raw(request), snapshot.index());
          return replies.reply(
              request,
              snapshot,
              formats(lookup),
              format -> body(request, snapshot, arguments, format));
        });
  }

  private static Map<String, List<String>> raw(ContainerRequestContext request) {
    Map<String, List<String>> raw = new LinkedHashMap<>();
    MultivaluedMap<String, String> inPath = request.getUriInfo().getPathParameters();
    inPath.forEach((name, values) -> raw.put(name, new ArrayList<>(values)));
    RequestParameters.raw(request)
        .forEach(
            (name, values) -> raw.computeIfAbsent(name, n -> new ArrayList<>()).addAll(values));
    return raw;
  }

  private Replies.Body body(
      ContainerRequestContext request, Snapshot snapshot, Arguments arguments, Format format) {
    Answer answer = runner.run(lookup, arguments, snapshot.generation());
    Paging paging = new Paging(lookup, arguments, answer, links, request);
    Rendering rendering =
        new Rendering(
            lookup,
            arguments,
            answer,
            snapshot.index(),
            links.query(lookup),
            paging.next(),
            paging.withRefuted());
    byte[] bytes =
        switch (format) {
          case JSON ->
              answer instanceof Answer.Triples
                  ? rdf(rendering, snapshot, Format.JSON_LD)
                  : Json.bytes(envelope.tree(rendering));
          case CSV -> SeparatedText.csv(rendering);
          case TSV -> SeparatedText.tsv(rendering);
          case RESULTS -> SparqlResults.json(rendering);
          case TURTLE, JSON_LD -> rdf(rendering, snapshot, format);
        };
    List<String> headers = new ArrayList<>(paging.headers());
    headers.addAll(canonical(request, arguments));
    return new Replies.Body(bytes, headers, notTaken(arguments));
  }

  /** What was given and is left out, where there is no other place to say so. */
  private static Map<String, String> notTaken(Arguments arguments) {
    String given =
        arguments.values().values().stream()
            .flatMap(v -> v instanceof Value.Many many ? many.notTaken().stream() : Stream.empty())
            .map(value -> Links.encode(value.given()))
            .collect(Collectors.joining(", "));
    return given.isEmpty() ? Map.of() : Map.of(NOT_TAKEN, given);
  }

  private List<String> canonical(ContainerRequestContext request, Arguments arguments) {
    Map<String, String> ids = new LinkedHashMap<>();
    for (Parameter parameter : lookup.parameters()) {
      if (parameter.inPath()
          && arguments.values().get(parameter.name()) instanceof Value.One concept) {
        ids.put(parameter.name(), concept.named().name().id());
      }
    }
    return Canonical.links(links, request, lookup.path(), ids, RequestParameters.raw(request));
  }

  private static byte[] rdf(Rendering rendering, Snapshot snapshot, Format format) {
    Graph graph =
        rendering.answer() instanceof Answer.Triples triples
            ? triples.graph()
            : Descriptions.of(
                MentionedResources.of(rendering), snapshot.generation(), snapshot.index());
    Map<String, String> prefixes = Descriptions.prefixes(snapshot.generation());
    return RdfText.of(graph, prefixes, format);
  }
}
