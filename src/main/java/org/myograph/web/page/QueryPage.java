package org.myograph.web.page;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.myograph.problem.Problem;
import org.myograph.sparql.Result;
import org.myograph.sparql.ResultPage;
import org.myograph.sparql.ServiceConfig;
import org.myograph.web.template.Templates;

/** The SPARQL endpoint for people: a query to write, and its answer as a table. */
public final class QueryPage implements ResultPage {
  private static final int MOST_ROWS = 1000;
  private static final List<String> TABLES = List.of("csv", "tsv", "json", "xml");
  private static final List<String> BOOLEANS = List.of("json", "xml");
  private static final List<String> GRAPHS = List.of("turtle", "ntriples", "rdfxml", "jsonld");

  private final Templates templates = new Templates(List.of("query"));
  private final Addresses addresses;
  private final String sparql;
  private final ServiceConfig.Service service;

  /**
   * @param publicBase where clients reach the service; empty: links are relative to the host
   */
  public QueryPage(Optional<URI> publicBase, ServiceConfig.Service service) {
    this.addresses = new Addresses(publicBase);
    this.sparql = "/" + service.name();
    this.service = service;
  }

  @Override
  public byte[] html(String query, Outcome outcome) {
    Map<String, Object> model = new HashMap<>();
    model.put("base", addresses.at(""));
    model.put("title", "Ask in SPARQL");
    model.put("sparql", sparql);
    model.put("seconds", service.limits().time().toMillis() / 1000.0);
    model.put("limit", service.limits().rows());
    model.put("query", query.isBlank() ? HomePage.text("severe-symptoms") : query);
    model.put("examples", HomePage.examples(sparql, addresses));
    if (outcome instanceof Answer answer) {
      answer(answer, query, model);
    } else if (outcome instanceof Refusal refusal) {
      problem(refusal.problem(), model);
    }
    return templates.render("query", model);
  }

  private static void problem(Problem problem, Map<String, Object> model) {
    model.put("problem", problem.title());
    model.put("detail", problem.detail());
    model.put("status", problem.status());
    model.put("requestId", problem.requestId());
    for (String place : List.of("line", "column")) {
      model.put(place, problem.extensions().get(place));
    }
  }

  private void answer(Answer answer, String query, Map<String, Object> model) {
    model.put("reasons", answer.reasons());
    Result result = answer.result();
    if (result instanceof Result.Rows rows) {
      List<Var> columns = rows.variables();
      List<List<Cell>> shown = new ArrayList<>();
      for (Binding row : rows.rows().subList(0, Math.min(MOST_ROWS, rows.rows().size()))) {
        shown.add(
            columns.stream().map(column -> cell(row.get(column), answer.prefixes())).toList());
      }
      model.put("columns", columns.stream().map(Var::getVarName).toList());
      model.put("rows", shown);
      model.put("count", rows.rows().size());
      model.put("copies", copies(TABLES, query));
    } else if (result instanceof Result.YesNo yesNo) {
      model.put("yes", yesNo.yes());
      model.put("copies", copies(BOOLEANS, query));
    } else if (result instanceof Result.Triples triples) {
      model.put("triples", turtle(triples.graph()));
      model.put("count", triples.graph().size());
      model.put("copies", copies(GRAPHS, query));
    }
  }

  private List<Link> copies(List<String> names, String query) {
    String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8);
    return names.stream()
        .map(
            name ->
                new Link(
                    name,
                    null,
                    addresses.at(sparql + "?format=" + name + "&query=" + encoded),
                    null))
        .toList();
  }

  private static String turtle(Graph graph) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter.source(graph).format(RDFFormat.TURTLE_PRETTY).output(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private Cell cell(Node node, Map<String, String> prefixes) {
    if (node == null) {
      return new Cell("", null, null);
    } else if (node.isURI()) {
      String iri = node.getURI();
      return new Cell(Labels.shortForm(iri, prefixes), addresses.link(iri), null);
    } else if (node.isLiteral()) {
      String language = node.getLiteralLanguage();
      return new Cell(node.getLiteralLexicalForm(), null, language.isEmpty() ? null : language);
    }
    return new Cell(node.toString(), null, null);
  }

  /**
   * What stands in a row's column.
   *
   * @param href where it leads, null for nowhere
   * @param language of a text, null without one
   */
  public record Cell(String text, String href, String language) {}
}
