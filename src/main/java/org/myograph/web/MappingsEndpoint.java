package org.myograph.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.glassfish.jersey.process.Inflector;
import org.myograph.answer.Descriptions;
import org.myograph.answer.MappingRow;
import org.myograph.web.format.Format;
import org.myograph.web.format.Json;
import org.myograph.web.format.MappingShapes;
import org.myograph.web.format.MappingTriples;
import org.myograph.web.format.RdfText;
import org.myograph.web.format.SeparatedText;

/**
 * The rows of all mapping sets: {@code /mappings}. No look-up: hundreds of thousands of rows of
 * other people's sets are listed from memory, where a query would sort them all for each page.
 */
final class MappingsEndpoint implements Inflector<ContainerRequestContext, Response> {
  static final int LARGEST_LIMIT = 500;
  static final List<Format> FORMATS =
      List.of(Format.JSON, Format.CSV, Format.TSV, Format.TURTLE, Format.JSON_LD);

  private static final int DEFAULT_LIMIT = 50;
  static final int LARGEST_OFFSET = 999_999;
  private static final List<String> PARAMETERS =
      Stream.concat(MappingFilter.PARAMETERS.stream(), Stream.of("limit", "offset")).toList();

  private final Snapshots snapshots;
  private final Replies replies;
  private final Links links;

  MappingsEndpoint(Snapshots snapshots, Replies replies, Links links) {
    this.snapshots = snapshots;
    this.replies = replies;
    this.links = links;
  }

  @Override
  public Response apply(ContainerRequestContext request) {
    RequestParameters parameters =
        new RequestParameters(request, PARAMETERS.toArray(String[]::new));
    int limit = parameters.number("limit", DEFAULT_LIMIT, LARGEST_LIMIT);
    int offset = parameters.number("offset", 0, 0, LARGEST_OFFSET);
    return snapshots.read(
        snapshot -> {
          MappingFilter filter = new MappingFilter(snapshot.index(), parameters);
          return replies.reply(
              request,
              snapshot,
              FORMATS,
              format -> {
                List<MappingRow> rows = filter.rows();
                Paging paging = new Paging(links, request, PARAMETERS, limit, offset, rows.size());
                filter.shown().put("limit", limit);
                filter.shown().put("offset", offset);
                List<MappingRow> page = paging.of(rows);
                byte[] bytes =
                    switch (format) {
                      case CSV -> SeparatedText.csv(MappingShapes.lines(page));
                      case TSV -> SeparatedText.tsv(MappingShapes.lines(page));
                      case TURTLE, JSON_LD -> rdf(snapshot, page, format);
                      default ->
                          Json.bytes(
                              MappingShapes.tree(filter.shown(), rows.size(), page, paging.next()));
                    };
                return new Replies.Body(bytes, paging.headers());
              });
        });
  }

  private static byte[] rdf(Snapshot snapshot, List<MappingRow> page, Format format) {
    Map<String, String> prefixes = Descriptions.prefixes(snapshot.generation());
    return RdfText.of(MappingTriples.of(page), prefixes, format);
  }
}
