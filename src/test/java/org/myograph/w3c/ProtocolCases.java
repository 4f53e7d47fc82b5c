package org.myograph.w3c;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.myograph.store.Generation;
import org.myograph.web.Service;

/** Protocol cases: the requests of each are sent as they stand, to /sparql. */
final class ProtocolCases {
  private static final String HT = "http://www.w3.org/2011/http#";
  private static final String CNT = "http://www.w3.org/2011/content#";
  private static final String UT = "http://www.w3.org/2009/sparql/tests/test-update#";

  private final Manifest suite;
  private final Service service;

  ProtocolCases(Manifest suite, Service service) {
    this.suite = suite;
    this.service = service;
  }

  void run(Manifest.Case test) throws IOException {
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    dataset.executeWrite(
        () -> {
          for (Resource entry : resources(test.node(), UT + "graphData")) {
            String label = entry.getProperty(RDFS.label).getString();
            RDFParser.source(suite.file(one(entry, UT + "graph").toString()))
                .parse(dataset.getGraph(NodeFactory.createURI(label)));
          }
        });
    service.generations.publish(Generation.of(test.name(), dataset));
    Resource connection = test.get(Manifest.MF + "action").asResource();
    for (RDFNode request : one(connection, HT + "requests").as(RDFList.class).asJavaList()) {
      exchange(request.asResource());
    }
  }

  private void exchange(Resource request) throws IOException {
    String path = one(request, HT + "absolutePath").asLiteral().getString();
    HttpRequest.Builder builder = service.request(path.replaceFirst("^/sparql/", "/sparql"));
    for (Resource list : resources(request, HT + "headers")) {
      for (RDFNode header : list.as(RDFList.class).asJavaList()) {
        builder.header(
            one(header.asResource(), HT + "fieldName").asLiteral().getString(),
            one(header.asResource(), HT + "fieldValue").asLiteral().getString());
      }
    }
    HttpRequest.BodyPublisher body = BodyPublishers.noBody();
    for (Resource content : resources(request, HT + "body")) {
      String encoding = one(content, CNT + "characterEncoding").asLiteral().getString();
      body =
          BodyPublishers.ofString(
              one(content, CNT + "chars").asLiteral().getString(), Charset.forName(encoding));
    }
    builder.method(one(request, HT + "methodName").asLiteral().getString(), body);
    check(Service.send(builder), one(request, HT + "resp").asResource());
  }

  private static void check(HttpResponse<String> response, Resource expected) throws IOException {
    List<String> statuses =
        resources(expected, Manifest.MF + "expectedStatus").stream()
            .map(status -> status.getURI().replaceFirst(".*StatusCode(.)xx$", "$1"))
            .toList();
    String shown = response.statusCode() + " " + response.body();
    require(statuses.contains(String.valueOf(response.statusCode() / 100)), shown);
    String type = response.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
    for (RDFNode format : objects(expected, Manifest.MF + "expectedFormat")) {
      List<String> types =
          format.asLiteral().getString().equals("RDF")
              ? List.of(
                  Lang.TURTLE.getHeaderString(),
                  Lang.RDFXML.getHeaderString(),
                  Lang.NTRIPLES.getHeaderString())
              : List.of("application/sparql-results+json", "application/sparql-results+xml");
      require(types.contains(type), type);
    }
    for (RDFNode yesNo : objects(expected, Manifest.MF + "expectedBoolean")) {
      require(
          new ObjectMapper().readTree(response.body()).get("boolean").asBoolean()
              == yesNo.asLiteral().getBoolean(),
          shown);
    }
  }

  private static RDFNode one(Resource subject, String property) {
    return subject.getRequiredProperty(ResourceFactory.createProperty(property)).getObject();
  }

  private static List<RDFNode> objects(Resource subject, String property) {
    return subject
        .listProperties(ResourceFactory.createProperty(property))
        .mapWith(statement -> statement.getObject())
        .toList();
  }

  private static List<Resource> resources(Resource subject, String property) {
    return objects(subject, property).stream().map(RDFNode::asResource).toList();
  }

  private static void require(boolean holds, String found) {
    if (!holds) {
      throw new AssertionError(found);
    }
  }
}
