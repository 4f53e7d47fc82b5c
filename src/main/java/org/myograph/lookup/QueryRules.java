package org.myograph.lookup;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.ARQException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.PatternVars;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** The rules that bind a query to its header. */
final class QueryRules {
  private final Header header;
  private final Query query;
  private final List<VariableTokens.Token> tokens;
  private final Faults faults;

  private QueryRules(Header header, Query query, String text, Faults faults) {
    this.header = header;
    this.query = query;
    this.tokens = VariableTokens.of(text);
    this.faults = faults;
  }

  /** The parsed query; empty with a fault when it is no SPARQL 1.1. */
  static Optional<Query> parse(String text, int headerLine, Faults faults) {
    try {
      return Optional.of(QueryFactory.create(text, Syntax.syntaxSPARQL_11));
    } catch (QueryParseException e) {
      int line = e.getLine() > 0 ? e.getLine() : headerLine;
      String message = e.getMessage().lines().map(String::strip).collect(Collectors.joining(" "));
      faults.add(Rule.QUERY_SYNTAX, line, "no SPARQL 1.1 query: " + message);
      return Optional.empty();
    }
  }

  static void check(Header header, Query query, String text, Faults faults) {
    QueryRules rules = new QueryRules(header, query, text, faults);
    rules.form();
    rules.variables();
    rules.patterns();
    rules.assigned();
    rules.order();
    rules.columns();
    rules.found();
  }

  private void form() {
    int line = header.line("path");
    boolean named = query.isSelectType() && !query.isQueryResultStar();
    if (!(named || query.isConstructType() || query.isAskType()) || query.isConstructQuad()) {
      String what = "the query is not a SELECT of named columns, a CONSTRUCT or an ASK";
      faults.add(Rule.QUERY_FORM, line, what);
    }
    if (query.hasDatasetDescription()) {
      faults.add(Rule.QUERY_REACHES_OUT, line, "FROM: a look-up reads the served graph only");
    }
    if (query.getHavingExprs().size() > 1) {
      String what = "HAVING has several conditions: join them with && in one pair of parentheses";
      faults.add(Rule.HAVING_SPLIT, line, what);
    }
  }

  private void variables() {
    Map<String, Parameter> declared = new HashMap<>();
    header.parameters().forEach(parameter -> declared.put(parameter.variable(), parameter));
    Set<String> used = new TreeSet<>();
    for (VariableTokens.Token token : tokens) {
      Parameter parameter = declared.get(token.name());
      if (token.parameter()) {
        used.add(token.name());
        if (parameter == null) {
          String what = "$" + token.name() + " is no parameter of the header";
          faults.add(Rule.VARIABLE_UNDECLARED, token.line(), what);
        } else if (parameter.type().paging()) {
          String what = "$" + token.name() + " is applied by the service; it has no place here";
          faults.add(Rule.PAGING_IN_QUERY, token.line(), what);
        }
      } else if (parameter != null) {
        String what = "?" + token.name() + " is a parameter: write $" + token.name();
        faults.add(Rule.PARAMETER_AS_VARIABLE, token.line(), what);
      }
    }
    for (Parameter parameter : header.parameters()) {
      if (!parameter.type().paging() && !used.contains(parameter.variable())) {
        String what = "$" + parameter.variable() + " does not stand in the query";
        faults.add(Rule.PARAMETER_UNUSED, header.line("params." + parameter.name()), what);
      }
    }
  }

  private void patterns() {
    PatternVariables patterns = PatternVariables.of(query);
    if (patterns.hasService()) {
      String what = "SERVICE: a look-up reads the served graph only";
      faults.add(Rule.QUERY_REACHES_OUT, header.line("path"), what);
    }
    for (Parameter parameter : header.parameters()) {
      if (parameter.optional() && patterns.names().contains(parameter.variable())) {
        String what =
            "$"
                + parameter.name()
                + " is optional and stands in a triple pattern, where, absent,"
                + " it would match everything: compare it in a FILTER (!BOUND($"
                + parameter.name()
                + ") || ?x = $"
                + parameter.name()
                + ")";
        faults.add(Rule.OPTIONAL_IN_PATTERN, lineOf(parameter), what);
      }
    }
  }

  /** Tries a binding: the parser accepts what a substitution refuses. */
  private void assigned() {
    for (Parameter parameter : header.parameters()) {
      Map<Var, Node> one =
          Map.of(Var.alloc(parameter.variable()), NodeFactory.createURI("urn:x-myograph:try"));
      try {
        QueryTransformOps.replaceVars(query, one);
      } catch (ARQException e) {
        String what =
            "the query assigns $"
                + parameter.variable()
                + ", which the caller gives (as: names another)";
        faults.add(Rule.PARAMETER_ASSIGNED, lineOf(parameter), what);
      }
    }
  }

  private int lineOf(Parameter parameter) {
    return tokens.stream()
        .filter(token -> token.parameter() && token.name().equals(parameter.variable()))
        .mapToInt(VariableTokens.Token::line)
        .findFirst()
        .orElse(header.line("params." + parameter.name()));
  }

  private void order() {
    boolean paged = header.parameters().stream().anyMatch(p -> p.type().paging());
    boolean cut = query.hasLimit() || query.hasOffset();
    if (query.isSelectType() && (paged || cut) && !query.hasOrderBy()) {
      String what = "the rows are answered by the page and have no ORDER BY";
      faults.add(Rule.UNORDERED, header.line("path"), what);
    }
  }

  private void columns() {
    if (query.isQueryResultStar()) {
      return;
    }
    Set<String> described = new LinkedHashSet<>();
    header.columns().forEach(column -> described.add(column.name()));
    Set<String> projected = new LinkedHashSet<>();
    if (query.isSelectType()) {
      projected.addAll(query.getResultVars());
    }
    if (!described.equals(projected)) {
      String what = "returns describes " + described + ", the query's columns are " + projected;
      faults.add(Rule.RETURNS_MISMATCH, header.line("returns"), what);
    }
  }

  /** A column without a value in any row would be answered as null for ever. */
  private void found() {
    if (!query.isSelectType()) {
      return;
    }
    Set<Var> bound = new HashSet<>(PatternVars.vars(query.getQueryPattern()));
    bound.addAll(query.getGroupBy().getVars());
    bound.addAll(query.getProject().getExprs().keySet());
    if (query.hasValues()) {
      bound.addAll(query.getValuesVariables());
    }
    for (Var column : query.getProjectVars()) {
      if (!bound.contains(column)) {
        String what = "the query never finds a value for ?" + column.getName();
        int line = header.line("returns." + column.getName());
        faults.add(Rule.COLUMN_NEVER_FOUND, line, what);
      }
    }
  }
}
