package org.myograph.w3c;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.myograph.web.Service;

/** Federated cases: each has SERVICE in its query, so each must be answered with 403. */
final class FederatedCases {
  private final Manifest suite;
  private final Service service;

  FederatedCases(Manifest suite, Service service) {
    this.suite = suite;
    this.service = service;
  }

  void run(Manifest.Case test) throws IOException {
    RDFNode action = test.get(Manifest.MF + "action");
    RDFNode query =
        action.isAnon()
            ? action
                .asResource()
                .getRequiredProperty(ResourceFactory.createProperty(Manifest.QT, "query"))
                .getObject()
            : action;
    HttpResponse<String> response =
        Service.send(
            service
                .request("/sparql")
                .header("Content-Type", "application/sparql-query")
                .POST(BodyPublishers.ofString(Files.readString(suite.file(query.toString())))));
    if (response.statusCode() != 403 || !response.body().contains("service-not-allowed")) {
      throw new AssertionError(response.statusCode() + " " + response.body());
    }
  }
}
