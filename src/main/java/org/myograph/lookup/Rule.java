package org.myograph.lookup;

import java.util.Locale;

/**
 * The rules that a look-up file must keep. Each is tried by a bad file in a folder of the rule's
 * {@link #slug() slug} below {@code src/test/resources/lookups/bad/}.
 */
public enum Rule {
  /** The file's name, without {@code .rq}, is the look-up's name: lower-case words and hyphens. */
  NAME_ILLEGAL,
  /** A file begins with a header of {@code #+} lines. */
  HEADER_MISSING,
  /** The header stands in one piece before the query. */
  HEADER_MISPLACED,
  /** The header is YAML. */
  HEADER_SYNTAX,
  /** The header has no key but those in the package's description. */
  KEY_UNKNOWN,
  /** No key stands twice. */
  KEY_TWICE,
  /** {@code path}, {@code summary}, {@code questions} and {@code example} are there. */
  KEY_MISSING,
  /** A value has the shape (text, list, mapping) that its key asks for. */
  VALUE_SHAPE,
  /** A parameter or column has one of the known types. */
  TYPE_UNKNOWN,
  /** {@code values}, {@code kind} and {@code max} stand only with the types that use them. */
  SETTING_MISPLACED,
  /** A path is {@code /words/{parameter}/words}. */
  PATH_ILLEGAL,
  /** No two look-ups answer at the same path. */
  PATH_TAKEN,
  /** The path is not that of a resource of the service's own. */
  PATH_RESERVED,
  /** The path's placeholders are the parameters that are {@code in: path}. */
  PLACEHOLDER_UNMATCHED,
  /** The query is SPARQL 1.1. */
  QUERY_SYNTAX,
  /** The query is a SELECT of named columns, a CONSTRUCT or an ASK. */
  QUERY_FORM,
  /** The query reads the served graph only: no SERVICE, no FROM. */
  QUERY_REACHES_OUT,
  /** HAVING has one condition: Jena 5.6.0 mixes several up when it binds a parameter. */
  HAVING_SPLIT,
  /** Each {@code $name} of the query is a declared parameter. */
  VARIABLE_UNDECLARED,
  /** A parameter is written {@code $name}, never {@code ?name}. */
  PARAMETER_AS_VARIABLE,
  /** Each declared parameter, limit and offset apart, stands in the query. */
  PARAMETER_UNUSED,
  /** The query does not assign a parameter (VALUES, AS): it is given by the caller. */
  PARAMETER_ASSIGNED,
  /** Limit and offset are applied by the service and do not stand in the query. */
  PAGING_IN_QUERY,
  /** An optional parameter never stands in a triple pattern: absent, it would match everything. */
  OPTIONAL_IN_PATTERN,
  /** A SELECT that is answered by the page has an ORDER BY. */
  UNORDERED,
  /** {@code returns} describes exactly the columns of the SELECT. */
  RETURNS_MISMATCH,
  /** Each column is found by the query: a variable that it never binds is a slip of the pen. */
  COLUMN_NEVER_FOUND,
  /** The example gives each required parameter, no unknown one, and legal values. */
  EXAMPLE_ILLEGAL,
  /** An enum lists its values. */
  ENUM_WITHOUT_VALUES,
  /** A default is a value that a caller may give. */
  DEFAULT_ILLEGAL,
  /** A limit says the largest page. */
  LIMIT_WITHOUT_MAX;

  /** {@code path-taken} for {@link #PATH_TAKEN}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
