package org.myograph.w3c;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.myograph.web.Service;

/**
 * The three cases of the service description: the suite names them, and leaves them to be written.
 */
final class DescriptionCases {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";

  /** Class of subject and of object, of the terms of SPARQL 1.1 Service Description, section 3. */
  private static final Map<String, List<String>> PROPERTIES =
      Map.ofEntries(
          Map.entry("endpoint", List.of("Service", "*")),
          Map.entry("feature", List.of("Service", "*")),
          Map.entry("defaultEntailmentRegime", List.of("Service", "*")),
          Map.entry("supportedLanguage", List.of("Service", "*")),
          Map.entry("resultFormat", List.of("Service", "*")),
          Map.entry("inputFormat", List.of("Service", "*")),
          Map.entry("extensionFunction", List.of("Service", "Function")),
          Map.entry("defaultDataset", List.of("Service", "Dataset")),
          Map.entry("availableGraphs", List.of("Service", "GraphCollection")),
          Map.entry("defaultGraph", List.of("Dataset", "Graph")),
          Map.entry("namedGraph", List.of("*", "NamedGraph")),
          Map.entry("name", List.of("NamedGraph", "*")),
          Map.entry("graph", List.of("NamedGraph", "Graph")));

  private static final Set<String> INSTANCES =
      Set.of("SPARQL11Query", "UnionDefaultGraph", "RequiresDataset", "EmptyGraphs");

  private final Service service;

  DescriptionCases(Service service) {
    this.service = service;
  }

  void run(Manifest.Case test) {
    HttpResponse<String> response = service.get("/sparql", null);
    require(response.statusCode() == 200, "status " + response.statusCode());
    String type = response.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
    Lang lang = RDFLanguages.contentTypeToLang(type);
    require(lang != null && RDFLanguages.isTriples(lang), type);
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(response.body(), lang).parse(model);
    switch (test.name()) {
      case "service-description/returns-rdf" -> require(!model.isEmpty(), "no triples");
      case "service-description/has-endpoint-triple" ->
          require(
              model.contains(
                  null,
                  model.createProperty(SD + "endpoint"),
                  model.createResource(service.at("/sparql").toString())),
              response.body());
      case "service-description/conforms-to-schema" -> conforms(model);
      default -> throw new AssertionError("A case that is not known: " + test.name());
    }
  }

  private static void conforms(Model model) {
    require(
        model
                .listSubjectsWithProperty(RDF.type, model.createResource(SD + "Service"))
                .toList()
                .size()
            == 1,
        "not one sd:Service");
    for (Statement statement : model.listStatements().toList()) {
      if (statement.getPredicate().getNameSpace().equals(SD)) {
        List<String> classes = PROPERTIES.get(statement.getPredicate().getLocalName());
        require(classes != null, "not of the vocabulary: " + statement);
        typed(statement.getSubject(), classes.get(0), statement);
        typed(statement.getObject(), classes.get(1), statement);
        require(statement.getObject().isResource(), "a literal: " + statement);
      }
      RDFNode object = statement.getObject();
      if (!statement.getPredicate().equals(RDF.type)
          && object.isURIResource()
          && object.asResource().getNameSpace().equals(SD)) {
        require(INSTANCES.contains(object.asResource().getLocalName()), "unknown: " + statement);
      }
    }
  }

  private static void typed(RDFNode node, String type, Statement statement) {
    require(
        type.equals("*")
            || node.asResource().hasProperty(RDF.type, resource(node.getModel(), SD + type)),
        "not a sd:" + type + ": " + statement);
  }

  private static Resource resource(Model model, String iri) {
    return model.createResource(iri);
  }

  private static void require(boolean holds, String found) {
    if (!holds) {
      throw new AssertionError(found);
    }
  }
}
