package org.myograph.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.myograph.answer.Answer;
import org.myograph.answer.Arguments;
import org.myograph.lookup.Lookup;
import org.myograph.lookup.Parameter;
import org.myograph.lookup.ParameterType;

/** The way from one page of rows to the others (RFC 8288). */
final class Paging {
  private final Links links;
  private final String path;
  private final Map<String, List<String>> query;
  private final Optional<String> offsetName;
  private final Optional<String> polarityName;
  private final int limit;
  private final int offset;
  private final int count;

  Paging(
      Lookup lookup,
      Arguments arguments,
      Answer answer,
      Links links,
      ContainerRequestContext request) {
    this.links = links;
    this.path = SuffixFilter.path(request);
    this.query = new LinkedHashMap<>();
    Map<String, List<String>> given = RequestParameters.raw(request);
    for (Parameter parameter : lookup.parameters()) {
      if (given.containsKey(parameter.name())) {
        query.put(parameter.name(), given.get(parameter.name()));
      }
    }
    boolean limited = lookup.parameter(ParameterType.LIMIT).isPresent();
    this.offsetName =
        limited ? lookup.parameter(ParameterType.OFFSET).map(Parameter::name) : Optional.empty();
    this.polarityName = lookup.parameter(ParameterType.POLARITY).map(Parameter::name);
    this.limit = arguments.limit();
    this.offset = arguments.offset();
    this.count = answer instanceof Answer.Rows rows ? rows.count() : 0;
  }

  /**
   * Of a resource that is no look-up, whose parameter for the first row is {@code offset}.
   *
   * @param names of its parameters, in the order in which addresses have them
   */
  Paging(
      Links links,
      ContainerRequestContext request,
      List<String> names,
      int limit,
      int offset,
      int count) {
    this.links = links;
    this.path = SuffixFilter.path(request);
    this.query = new LinkedHashMap<>();
    Map<String, List<String>> given = RequestParameters.raw(request);
    names.stream().filter(given::containsKey).forEach(name -> query.put(name, given.get(name)));
    this.offsetName = Optional.of("offset");
    this.polarityName = Optional.empty();
    this.limit = limit;
    this.offset = offset;
    this.count = count;
  }

  /** The items of this page. */
  <T> List<T> of(List<T> all) {
    return all.subList(Math.min(offset, count), (int) Math.min((long) offset + limit, count));
  }

  /** Address of the next page; null on the last. */
  String next() {
    return offsetName.isPresent() && (long) offset + limit < count ? page(offset + limit) : null;
  }

  /** Address of the first page of what no polarity is left out of; null: none can be asked for. */
  String withRefuted() {
    if (polarityName.isEmpty()) {
      return null;
    }
    Map<String, List<String>> changed = new LinkedHashMap<>(query);
    offsetName.ifPresent(changed::remove);
    changed.put(polarityName.get(), List.of("all"));
    return links.at(path, changed);
  }

  /** Values of the Link header; none when all rows stand on one page. */
  List<String> headers() {
    List<String> headers = new ArrayList<>();
    if (offsetName.isEmpty() || (offset == 0 && count <= limit)) {
      return headers;
    }
    headers.add(link(page(0), "first"));
    if (offset > 0) {
      headers.add(link(page(Math.max(0, Math.min(offset, count) - limit)), "prev"));
    }
    if (next() != null) {
      headers.add(link(next(), "next"));
    }
    headers.add(link(page(last()), "last"));
    return headers;
  }

  /** Pages are counted from this one's offset, so that the last is reached by steps of next. */
  private int last() {
    int remainder = offset % limit;
    return count <= remainder ? 0 : (count - 1 - remainder) / limit * limit + remainder;
  }

  private static String link(String address, String relation) {
    return "<" + address + ">; rel=\"" + relation + "\"";
  }

  private String page(int wanted) {
    Map<String, List<String>> changed = new LinkedHashMap<>(query);
    if (wanted == 0) {
      changed.remove(offsetName.orElseThrow());
    } else {
      changed.put(offsetName.orElseThrow(), List.of(String.valueOf(wanted)));
    }
    return links.at(path, changed);
  }
}
