package org.myograph.sparql;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.myograph.problem.Problem;
import org.myograph.problem.ProblemException;
import org.myograph.problem.ProblemType;

/** Text to query, by the grammar of SPARQL 1.1 and no other. */
final class Parsing {
  /** What relative IRIs of a query are resolved against: fixed, never what a request says. */
  static final String BASE = "https://w3id.org/myograph/";

  private static final Pattern PLACE = Pattern.compile("\\bat line (\\d+), column (\\d+)");
  private static final Pattern TOKEN =
      Pattern.compile("Encountered \" (?:\"[^\"]*\"|<[^>]+>) \"(.*?) ?\"\" at", Pattern.DOTALL);

  private static final Pattern UNRESOLVED =
      Pattern.compile("Unresolved prefixed name: ([^:\\s]*):");

  /** Prefixes that are so common here that a message may spell them out. */
  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("myo", "https://w3id.org/myograph/ns#"),
          Map.entry("id", "https://w3id.org/myograph/id/"),
          Map.entry("claim", "https://w3id.org/myograph/id/claim/"),
          Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
          Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
          Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
          Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"),
          Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
          Map.entry("oio", "http://www.geneontology.org/formats/oboInOwl#"),
          Map.entry("oa", "http://www.w3.org/ns/oa#"),
          Map.entry("dcterms", "http://purl.org/dc/terms/"),
          Map.entry("sssom", "https://w3id.org/sssom/"));

  private Parsing() {}

  /**
   * Parses a text that {@link QueryText} let pass.
   *
   * @throws ProblemException with the members line and column, both counted from 1
   */
  static Query parse(String text) {
    try {
      return QueryFactory.create(text, BASE, Syntax.syntaxSPARQL_11);
    } catch (QueryParseException e) {
      Problem problem = Problem.of(ProblemType.QUERY_SYNTAX, detail(text, e));
      // Where the parser gave up stands in its message; the exception has the token before.
      Matcher place = PLACE.matcher(e.getMessage());
      if (place.find()) {
        problem = at(problem, Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)));
      } else if (e.getLine() > 0) {
        problem = at(problem, e.getLine(), Math.max(1, e.getColumn()));
      }
      throw new ProblemException(problem);
    } catch (QueryException e) {
      throw new ProblemException(ProblemType.QUERY_SYNTAX, withoutClassNames(e.getMessage()));
    }
  }

  private static Problem at(Problem problem, int line, int column) {
    return problem.with("line", line).with("column", column);
  }

  private static String detail(String text, QueryParseException e) {
    if (isExtended(text)) {
      return "The query uses syntax of ARQ or of SPARQL 1.2; this endpoint takes SPARQL 1.1 only. "
          + firstLine(e);
    }
    Matcher unresolved = UNRESOLVED.matcher(e.getMessage());
    if (unresolved.find()) {
      String prefix = unresolved.group(1);
      String iri = PREFIXES.getOrDefault(prefix, "…");
      return "The prefix "
          + prefix
          + ": is not declared: begin with PREFIX "
          + prefix
          + ": <"
          + iri
          + ">.";
    }
    return firstLine(e);
  }

  private static boolean isExtended(String text) {
    try {
      QueryFactory.create(text, BASE, Syntax.syntaxARQ);
      return true;
    } catch (QueryException e) {
      return false;
    }
  }

  /** The parser's message without its list of every token that would have been possible. */
  private static String firstLine(QueryParseException e) {
    String message = e.getMessage().strip();
    Matcher token = TOKEN.matcher(message);
    if (token.find()) {
      return "\"" + token.group(1) + "\" does not fit at this place.";
    }
    if (message.startsWith("Encountered \"<EOF>\"")) {
      return "The query ends too early: something is still open, or missing.";
    }
    if (message.startsWith("Lexical error")) {
      return "A string, an IRI or a name is not complete here, or has a character that it may not"
          + " have.";
    }
    return withoutClassNames(message).replaceAll("^Line \\d+, column \\d+: ", "").strip();
  }

  /** A constant regular expression is compiled while it is parsed, and fails in Java's words. */
  private static String withoutClassNames(String message) {
    return message.replaceAll("\\b[a-z]+(\\.[a-z]+)+\\.\\w+: ", "").replaceAll("\\s*\\R\\s*", " ");
  }
}
