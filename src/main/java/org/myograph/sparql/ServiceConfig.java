package org.myograph.sparql;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.assembler.exceptions.AssemblerException;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.build.FusekiConfig;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.FusekiVocab;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.StmtIterator;
import org.apache.jena.sparql.core.assembler.AssemblerUtils;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.vocabulary.RDF;
import org.myograph.store.Generations;
import org.myograph.store.LoadException;

/**
 * A Fuseki configuration file, read: the SPARQL services that it declares. Whatever the file says
 * beyond queries over {@code myo:ServedGeneration} is refused, not ignored.
 */
public final class ServiceConfig {

  /**
   * One SPARQL service.
   *
   * @param name name below the server's address, without a slash
   * @param endpoints names of its endpoints below its own name, with Jena's settings for each; the
   *     empty name is the service itself
   */
  public record Service(String name, Map<String, Context> endpoints) {

    /** What queries at the service's own address may take. */
    public Limits limits() {
      return Limits.of(endpoints.get(""));
    }

    /**
     * The Fuseki service that answers from what {@code generations} serve, and from its
     * description; people by {@code page}.
     */
    public DataService bind(
        Generations generations,
        Optional<URI> publicBase,
        SelfDescription description,
        ResultPage page) {
      DataService.Builder builder = DataService.newBuilder(generations.view());
      endpoints.forEach(
          (endpoint, settings) -> {
            String path = "/" + name + (endpoint.isEmpty() ? "" : "/" + endpoint);
            builder.addEndpoint(
                Endpoint.create()
                    .operation(Operation.Query)
                    .endpointName(endpoint)
                    .processor(
                        new GuardedQuery(
                            Limits.of(settings),
                            settings,
                            generations,
                            new Address(publicBase, path),
                            description,
                            page))
                    .build());
          });
      return builder.build();
    }
  }

  private static final String FUSEKI = FusekiVocab.fusekiService.getNameSpace();

  /** What of Fuseki's vocabulary means something here. */
  private static final Set<String> UNDERSTOOD =
      Set.of("name", "services", "endpoint", "operation", "dataset");

  private static final Object ASSEMBLING = new Object();

  private final ConfigText text;

  private ServiceConfig(Path file) {
    this.text = new ConfigText(file);
  }

  /**
   * Reads a configuration.
   *
   * @return at least one service
   * @throws LoadException with the file, and the line and column where the syntax is at fault
   */
  public static List<Service> read(Path file) throws LoadException {
    return new ServiceConfig(file).services();
  }

  private List<Service> services() throws LoadException {
    Model model = text.parse();
    checkVocabulary(model);
    int declared = checkServices(model);
    Context server = new Context();
    List<DataAccessPoint> points = assemble(model, server);
    if (points.size() != declared) {
      throw fault(
          "Not every fuseki:Service is listed in the fuseki:services of the fuseki:Server.",
          "fuseki:services");
    }
    List<Service> services = new ArrayList<>();
    for (DataAccessPoint point : points) {
      services.add(service(point, server));
    }
    return List.copyOf(services);
  }

  /** Jena's assemblers keep shared state while they work: one configuration at a time. */
  private List<DataAccessPoint> assemble(Model model, Context server) throws LoadException {
    synchronized (ASSEMBLING) {
      ServedGeneration.register();
      try {
        return FusekiConfig.processServerConfiguration(
            AssemblerUtils.prepareForAssembler(model), server);
      } catch (FusekiException | AssemblerException e) {
        throw fault(e.getMessage());
      }
    }
  }

  private Service service(DataAccessPoint point, Context server) throws LoadException {
    String name = point.getName().replaceFirst("^/", "");
    if (!name.matches("[A-Za-z0-9_-]+")) {
      throw fault(
          "The fuseki:name \"" + name + "\" is not made of letters, digits, - and _.",
          "fuseki:name");
    }
    DataService service = point.getDataService();
    if (!(service.getDataset() instanceof ServedGeneration)) {
      throw fault(
          "The fuseki:dataset of \"" + name + "\" is not a myo:ServedGeneration.",
          "fuseki:dataset");
    }
    for (Endpoint endpoint : service.getEndpoints()) {
      if (!endpoint.getOperation().equals(Operation.Query)) {
        throw fault(
            "The service \""
                + name
                + "\" declares the operation "
                + endpoint.getOperation().getName()
                + "; only fuseki:query is offered, since a published graph is never written.",
            "fuseki:operation");
      }
    }
    Map<String, Context> endpoints = new TreeMap<>();
    for (Endpoint endpoint : service.getEndpoints()) {
      Context settings = Context.mergeCopy(server, service.getDataset().getContext());
      endpoints.put(endpoint.getName(), Context.mergeCopy(settings, endpoint.getContext()));
    }
    if (!endpoints.containsKey("")) {
      throw fault(
          "The service \""
              + name
              + "\" has no fuseki:endpoint without a name, to answer at its own"
              + " address.",
          "fuseki:endpoint");
    }
    try {
      endpoints.values().forEach(Limits::of);
    } catch (IllegalArgumentException e) {
      // The message has the setting's name in it, and so has its line.
      String setting = e.getMessage().replaceFirst("^The setting (\\S+) is .*$", "\"$1\"");
      throw fault(e.getMessage(), setting);
    }
    return new Service(name, endpoints);
  }

  /** Fuseki would only log what a service lacks, and go on without it. */
  private int checkServices(Model model) throws LoadException {
    List<Resource> services =
        model.listSubjectsWithProperty(RDF.type, FusekiVocab.fusekiService).toList();
    if (services.isEmpty()) {
      throw fault("No fuseki:Service is declared.");
    }
    for (Resource service : services) {
      for (String due : List.of("name", "endpoint", "dataset")) {
        if (!service.hasProperty(model.createProperty(FUSEKI, due))) {
          throw fault("A fuseki:Service has no fuseki:" + due + ".");
        }
      }
    }
    return services.size();
  }

  /** A setting that would be ignored, of access rights for example, must not look as if it held. */
  private void checkVocabulary(Model model) throws LoadException {
    StmtIterator statements = model.listStatements();
    while (statements.hasNext()) {
      Property property = statements.next().getPredicate();
      if (property.getNameSpace().equals(FUSEKI) && !UNDERSTOOD.contains(property.getLocalName())) {
        throw fault(
            "fuseki:" + property.getLocalName() + " is not offered by this service: take it out.",
            "fuseki:" + property.getLocalName());
      }
    }
  }

  private LoadException fault(String message) {
    return fault(message, "fuseki:Service");
  }

  private LoadException fault(String message, String word) {
    return text.fault(message, word);
  }
}
