package org.myograph.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glassfish.jersey.process.Inflector;
import org.myograph.answer.MappingRows;
import org.myograph.answer.MappingSet;
import org.myograph.web.format.Fields;
import org.myograph.web.format.Format;
import org.myograph.web.format.Json;
import org.myograph.web.format.TranslationTree;

/** All mapping sets, ours and those of others, with licence and version: {@code /mapping-sets}. */
final class MappingSetsEndpoint implements Inflector<ContainerRequestContext, Response> {
  private final Snapshots snapshots;
  private final Replies replies;

  MappingSetsEndpoint(Snapshots snapshots, Replies replies) {
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
                format -> Replies.Body.of(Json.bytes(tree(snapshot.index().mappingRows())))));
  }

  private static Map<String, Object> tree(MappingRows rows) {
    return Fields.of(
        "lookup",
        "mapping-sets",
        "count",
        rows.sets().size(),
        "items",
        rows.sets().stream().map(set -> item(set, rows.size(set))).toList());
  }

  private static Map<String, Object> item(MappingSet set, long mappings) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", set.name());
    json.putAll(TranslationTree.set(set));
    json.put("mappings", mappings);
    String folder = set.own() ? "/dump/mappings/" : "/dump/mappings-extra/";
    json.put("sssom", folder + set.name() + ".sssom.tsv");
    return json;
  }
}
