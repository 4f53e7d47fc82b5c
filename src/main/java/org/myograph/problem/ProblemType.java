package org.myograph.problem;

import java.util.Arrays;
import java.util.Locale;

/**
 * The catalogue of what can go wrong: each type's IRI is {@code
 * https://w3id.org/myograph/problem/<slug>}, and its title never changes with the case (RFC 9457,
 * section 3.1.3), its status seldom. The slug is the constant's name, lower-cased, with hyphens.
 */
public enum ProblemType {
  // What was asked for is not there, or not in that way.
  NOT_FOUND(404, "There is nothing at this address"),
  UNKNOWN_CONCEPT(404, "No concept has this name"),
  WRONG_KIND(404, "The concept is of another kind"),
  AMBIGUOUS(404, "The name fits several concepts"),
  UNKNOWN_CODE(404, "No concept is mapped to this code"),
  UNKNOWN_TERM(404, "No imported ontology has this term"),
  UNKNOWN_ONTOLOGY(404, "No ontology of this name is imported"),
  METHOD_NOT_ALLOWED(405, "This address does not take this method"),
  NOT_ACCEPTABLE(406, "The answer cannot be given in an accepted format"),

  // The request itself is at fault.
  BAD_REQUEST(400, "The request cannot be understood"),
  BAD_ADDRESS(400, "The address is not a valid one"),
  MISSING_PARAMETER(400, "A parameter is missing"),
  UNKNOWN_PARAMETER(400, "A parameter is not known here"),
  REPEATED_PARAMETER(400, "A parameter may be given only once"),
  INVALID_PARAMETER(400, "A parameter's value is not valid"),
  UNSUPPORTED_MEDIA_TYPE(415, "The body is of a type that is not read here"),
  TOO_LARGE(413, "The request is too large"),
  ADDRESS_TOO_LONG(414, "The address is too long"),
  HEADERS_TOO_LARGE(431, "The request's headers are too large"),
  UNSUPPORTED_HTTP(505, "This version of HTTP is not spoken here"),

  // SPARQL.
  QUERY_SYNTAX(400, "The query is not valid SPARQL 1.1"),
  QUERY_TOO_COMPLEX(400, "The query is too long or too deeply nested"),
  UPDATE_REFUSED(400, "The graph is published read-only"),
  SERVICE_NOT_ALLOWED(403, "Federated queries are not run here"),
  FUNCTION_NOT_ALLOWED(403, "The function is not one of SPARQL 1.1"),
  TOO_MANY_ROWS(422, "The answer has more rows than are given at once"),
  QUERY_TIMEOUT(503, "The query took too long"),
  QUERY_MEMORY(503, "The query needs more memory than it may have"),

  // The service is at fault, or at its limit.
  UNAVAILABLE(503, "The service cannot answer now"),
  INTERNAL(500, "The service failed");

  /** What the types' IRIs begin with. */
  public static final String NAMESPACE = "https://w3id.org/myograph/problem/";

  private final int status;
  private final String title;

  ProblemType(int status, String title) {
    this.status = status;
    this.title = title;
  }

  /** Last part of the type's IRI, for example {@code query-timeout}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** IRI that names the type. */
  public String iri() {
    return NAMESPACE + slug();
  }

  /** HTTP status that goes with it. */
  public int status() {
    return status;
  }

  /** One line in plain words, the same for every occurrence. */
  public String title() {
    return title;
  }

  /** The most general type for an HTTP error that nobody of ours raised. */
  public static ProblemType ofStatus(int status) {
    return switch (status) {
      case 404 -> NOT_FOUND;
      case 405, 501 -> METHOD_NOT_ALLOWED;
      case 503, 429, 408 -> UNAVAILABLE;
      case 400 -> BAD_REQUEST;
      default ->
          Arrays.stream(values())
              .filter(type -> type.status == status)
              .findFirst()
              .orElse(status < 500 ? BAD_REQUEST : INTERNAL);
    };
  }
}
