package org.myograph.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * One occurrence of an error, as RFC 9457 describes it. It never holds a stack trace, a path of the
 * machine or a version.
 *
 * @param type IRI of the kind of problem, see {@link ProblemType}
 * @param title the kind in one line
 * @param status HTTP status
 * @param detail what is wrong here and what would be right, in plain words; null if there is no
 *     more to say than the title
 * @param instance path of the request, without host and query; null before it is known
 * @param requestId names the request in the service's log; null before it is known
 * @param extensions further members of the JSON object, in their order; values are what Jackson
 *     writes (strings, numbers, lists, maps)
 */
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    String requestId,
    Map<String, Object> extensions) {

  /** Media type of {@link #toJson()}. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** Attribute of a request (servlet's or Jetty's) that holds its id, a string. */
  public static final String REQUEST_ID = "org.myograph.requestId";

  private static final ObjectMapper JSON = new ObjectMapper();

  public Problem {
    Objects.requireNonNull(type);
    Objects.requireNonNull(title);
    extensions = Collections.unmodifiableMap(new LinkedHashMap<>(extensions));
  }

  /** A problem of the catalogue, not yet bound to a request. */
  public static Problem of(ProblemType type, String detail) {
    return new Problem(type.iri(), type.title(), type.status(), detail, null, null, Map.of());
  }

  /** The same with one member more. */
  public Problem with(String member, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(extensions);
    more.put(member, value);
    return new Problem(type, title, status, detail, instance, requestId, more);
  }

  /** The same with another HTTP status, where the type's own does not say enough. */
  public Problem withStatus(int other) {
    return new Problem(type, title, other, detail, instance, requestId, extensions);
  }

  /** The same, bound to the request it answers. */
  public Problem at(String path, String id) {
    return new Problem(type, title, status, detail, path, id, extensions);
  }

  /** The JSON object of RFC 9457, section 3; members that are null are left out. */
  public String toJson() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("type", type);
    members.put("title", title);
    members.put("status", status);
    members.put("detail", detail);
    members.put("instance", instance);
    members.put("requestId", requestId);
    extensions.forEach(members::putIfAbsent);
    members.values().removeIf(Objects::isNull);
    try {
      return JSON.writeValueAsString(members);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A problem's extension cannot be written as JSON.", e);
    }
  }
}
