package org.myograph.w3c;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReader;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.resultset.RDFInput;
import org.apache.jena.sparql.resultset.ResultsCompare;
import org.apache.jena.sparql.util.Context;
import org.myograph.store.Generation;
import org.myograph.web.Service;

/**
 * Query cases over HTTP: the data of each is published as a generation, then its query is asked of
 * the running server and the answer, in the format of the expected one, compared with it.
 */
final class QueryCases {
  private final Manifest suite;
  private final Service service;

  QueryCases(Manifest suite, Service service) {
    this.suite = suite;
    this.service = service;
  }

  /** Fails with an {@link AssertionError} where the answer is not the expected one. */
  void run(Manifest.Case test) throws IOException {
    switch (test.type()) {
      case "QueryEvaluationTest", "CSVResultFormatTest" -> evaluate(test);
      case "PositiveSyntaxTest11" -> syntax(test, 200);
      case "NegativeSyntaxTest11" -> syntax(test, 400);
      default -> throw new AssertionError("A kind of test that is not known: " + test.type());
    }
  }

  private void syntax(Manifest.Case test, int expected) throws IOException {
    service.generations.publish(Generation.of(test.name(), DatasetGraphFactory.createTxnMem()));
    String query = Files.readString(suite.file(test.get(Manifest.MF + "action").toString()));
    HttpResponse<String> response = ask(query, "*/*");
    check(response.statusCode() == expected, "status " + response.statusCode(), response.body());
  }

  private void evaluate(Manifest.Case test) throws IOException {
    Resource action = test.get(Manifest.MF + "action").asResource();
    service.generations.publish(Generation.of(test.name(), data(action)));
    String iri = objects(action, "query").get(0).toString();
    // A query's relative IRIs mean the files beside it, which only its sender can say.
    String query = "BASE <" + iri + ">\n" + Files.readString(suite.file(iri));
    String resultIri = test.get(Manifest.MF + "result").toString();
    Path result = suite.file(resultIri);
    String name = result.getFileName().toString();
    boolean graph = name.endsWith(".ttl") && QueryFactory.create(query).isConstructType();
    String accept =
        graph
            ? "text/turtle"
            : switch (name.substring(name.lastIndexOf('.'))) {
              case ".srj" -> "application/sparql-results+json";
              case ".csv" -> "text/csv";
              case ".tsv" -> "text/tab-separated-values";
              default -> "application/sparql-results+xml";
            };
    HttpResponse<String> response = ask(query, accept);
    check(response.statusCode() == 200, "status " + response.statusCode(), response.body());
    check(
        response.headers().firstValue("Content-Type").get().startsWith(accept),
        "content type",
        response.headers().toString());
    if (graph) {
      graph(result, response.body());
    } else if (accept.equals("text/csv")) {
      List<String> expected = lines(Files.readString(result));
      check(expected.equals(lines(response.body())), expected.toString(), response.body());
    } else if (QueryFactory.create(query).isAskType()) {
      check(yesNo(result) == yesNo(response.body(), accept), "not " + yesNo(result), "");
    } else {
      rows(read(resultIri), response.body(), accept, QueryFactory.create(query).hasOrderBy());
    }
  }

  private DatasetGraph data(Resource action) {
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    dataset.executeWrite(
        () -> {
          for (RDFNode file : objects(action, "data")) {
            RDFParser.source(suite.file(file.toString()))
                .base(file.toString())
                .parse(dataset.getDefaultGraph());
          }
          for (RDFNode file : objects(action, "graphData")) {
            RDFParser.source(suite.file(file.toString()))
                .base(file.toString())
                .parse(dataset.getGraph(file.asNode()));
          }
        });
    return dataset;
  }

  private static List<RDFNode> objects(Resource subject, String name) {
    Property property = ResourceFactory.createProperty(Manifest.QT, name);
    return subject.listProperties(property).mapWith(s -> s.getObject()).toList();
  }

  private HttpResponse<String> ask(String query, String accept) {
    return Service.send(
        service
            .request("/sparql")
            .header("Accept", accept)
            .header("Content-Type", "application/sparql-query")
            .POST(BodyPublishers.ofString(query)));
  }

  private void graph(Path expected, String found) {
    Graph left = GraphFactory.createDefaultGraph();
    RDFParser.source(expected).parse(left);
    Graph right = GraphFactory.createDefaultGraph();
    RDFParser.fromString(found, Lang.TURTLE).parse(right);
    check(left.isIsomorphicWith(right), "another graph", found);
  }

  private void rows(RowSet results, String text, String accept, boolean ordered) {
    RowSetRewindable expected = results.rewindable();
    RowSetRewindable found = read(stream(text), lang(accept)).rewindable();
    boolean same =
        ordered
            ? ResultsCompare.equalsByValueAndOrder(expected, found)
            : ResultsCompare.equalsByValue(expected, found);
    check(same && expected.getResultVars().size() == found.getResultVars().size(), "rows", text);
  }

  private RowSet read(String iri) throws IOException {
    Path file = suite.file(iri);
    String name = file.getFileName().toString();
    if (name.endsWith(".ttl")) {
      Model model = ModelFactory.createDefaultModel();
      RDFParser.source(file).base(iri).parse(model);
      return RowSet.adapt(RDFInput.fromRDF(model));
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, lang(name)).materialize();
    }
  }

  private static RowSet read(InputStream in, Lang lang) {
    return RowSetReader.createReader(lang).read(in, Context.emptyContext());
  }

  private static boolean yesNo(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return ResultSetMgr.readBoolean(in, lang(file.getFileName().toString()));
    }
  }

  private static boolean yesNo(String text, String accept) {
    return ResultSetMgr.readBoolean(stream(text), lang(accept));
  }

  private static Lang lang(String name) {
    if (name.endsWith("json") || name.endsWith(".srj")) {
      return ResultSetLang.RS_JSON;
    }
    return name.endsWith("xml") || name.endsWith(".srx")
        ? ResultSetLang.RS_XML
        : ResultSetLang.RS_TSV;
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The header, then the rows in any order; no case has two blank nodes, so one label will do. */
  private static List<String> lines(String csv) {
    String[] all = csv.replaceAll("_:\\w+", "_:a").split("\\r?\\n");
    Arrays.sort(all, 1, all.length);
    return List.of(all);
  }

  private static void check(boolean holds, String message, String found) {
    if (!holds) {
      throw new AssertionError(message + "\n" + found);
    }
  }
}
