package org.myograph.web;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.process.Inflector;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.server.model.Resource;
import org.myograph.Settings;
import org.myograph.answer.IndexQueries;
import org.myograph.answer.Indexes;
import org.myograph.answer.LookupRunner;
import org.myograph.answer.terms.HierarchicalWalk.Direction;
import org.myograph.lookup.Catalogue;
import org.myograph.lookup.Lookup;
import org.myograph.lookup.LookupException;
import org.myograph.store.Finding;
import org.myograph.store.Generations;
import org.myograph.store.LoadException;
import org.myograph.store.Names;
import org.myograph.web.format.Envelope;
import org.myograph.web.format.ExplainEnvelope;
import org.myograph.web.format.Format;
import org.myograph.web.format.Json;
import org.myograph.web.format.MappingShapes;
import org.myograph.web.format.RowsEnvelope;
import org.myograph.web.format.StatisticsTree;
import org.myograph.web.html.AnswerPage;
import org.myograph.web.page.Addresses;
import org.myograph.web.template.ProblemAsPage;
import org.myograph.web.template.Templates;

/** The REST part of the service: the one list of what answers below {@code /api}. */
public final class Api extends ResourceConfig {
  private static final Duration TIME_LIMIT = Duration.ofSeconds(5);

  /** The look-up whose rows are grouped by condition. */
  static final String EXPLAIN = "explain";

  private final Catalogue catalogue;
  private final Indexes indexes;
  private final Snapshots snapshots;
  private final Replies replies;
  private final Links links;
  private final LookupRunner runner = new LookupRunner(TIME_LIMIT);
  private final Map<String, LookupEndpoint.ByIri> byIri;

  /**
   * Reads the catalogue.
   *
   * @throws LoadException with all faults of all look-up files
   */
  public Api(Settings settings, Generations generations) throws LoadException {
    catalogue = catalogue(settings.queries());
    indexes = new Indexes(IndexQueries.read(settings.queries()), settings.sources());
    snapshots = new Snapshots(generations, indexes);
    snapshots.read(Snapshot::index); // Built before the first caller waits for it.
    links = new Links(settings.publicBase());
    Addresses addresses = new Addresses(settings.publicBase());
    List<String> names = new ArrayList<>(AnswerPage.TEMPLATES);
    names.add(ProblemAsPage.TEMPLATE);
    Templates templates = new Templates(names);
    AnswerPage page = new AnswerPage(templates, addresses, this::summary);
    replies = new Replies(stamp(settings, catalogue, templates), new Pages(page, links));
    ConceptEndpoint concept = concept("/concepts/{concept}", Optional.empty());
    ConceptEndpoint condition =
        concept("/conditions/{condition}", Optional.of(Names.NS + "Condition"));
    ConceptEndpoint symptom = concept("/symptoms/{symptom}", Optional.of(Names.NS + "Symptom"));
    ClaimEndpoint claim = new ClaimEndpoint(snapshots, replies);
    byIri =
        Map.of(
            "/concepts", concept, "/conditions", condition, "/symptoms", symptom, "/claims", claim);

    property(ServerProperties.WADL_FEATURE_DISABLE, true);
    property(CommonProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true);
    property(CommonProperties.METAINF_SERVICES_LOOKUP_DISABLE, true);
    property(CommonProperties.PROVIDER_DEFAULT_DISABLE, "DATASOURCE,DOM,SAX,RENDEREDIMAGE,SOURCE");
    property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
    property(ServerProperties.LOCATION_HEADER_RELATIVE_URI_RESOLUTION_DISABLED, true);
    register(new SuffixFilter());
    NoSuchLookup nothing = new NoSuchLookup(catalogue, links, snapshots);
    register(new ProblemMapper(links, nothing, new ProblemAsPage(templates, addresses.at(""))));

    catalogue.lookups().forEach(this::lookup);
    if (catalogue.lookups().stream().noneMatch(lookup -> lookup.path().equals("/concepts"))) {
      get("/concepts", concept);
    }
    get("/concepts/{concept}", concept);
    get("/concepts/{concept}/similar", new SimilarEndpoint(snapshots, replies));
    get("/conditions/{condition}", condition);
    get("/symptoms/{symptom}", symptom);
    get("/claims/{claim}", claim);
    get("/terms/{term}", new TermEndpoint(snapshots, replies));
    for (Direction direction : Direction.values()) {
      get(
          "/terms/{term}/hierarchical-" + direction.name().toLowerCase(Locale.ROOT),
          new HierarchicalEndpoint(direction, snapshots, replies, links));
    }
    get("/search", new SearchEndpoint(snapshots, replies, links));
    get("/resolve/{code}", new ResolveEndpoint(snapshots, replies));
    get("/mappings", new MappingsEndpoint(snapshots, replies, links));
    get("/mapping-sets", tree(s -> MappingShapes.sets(s.index().mappingRows(), links::atRoot)));
    TranslateEndpoint translate = new TranslateEndpoint(snapshots, replies);
    get("/translate", translate);
    post("/translate", translate);
    get("/statistics", tree(s -> StatisticsTree.of(s.generation(), s.index())));
    get("/", catalogueEndpoint());
    get("/docs", new ElsewhereEndpoint(links.at("")));
    get("/openapi", new OpenApiEndpoint(catalogue, links, snapshots, replies));
  }

  /** What the look-ups are, for other parts of the service. */
  Catalogue catalogue() {
    return catalogue;
  }

  /** What is known by heart of the generation that is served, built once for all parts. */
  Indexes indexes() {
    return indexes;
  }

  private Optional<String> summary(String name) {
    Stream<String> lookup =
        catalogue.lookups().stream().filter(l -> l.name().equals(name)).map(Lookup::summary);
    Stream<String> ordinary =
        OrdinaryResources.ALL.stream()
            .filter(resource -> resource.name().equals(name))
            .map(OrdinaryResource::summary);
    return Stream.concat(lookup, ordinary).findFirst();
  }

  private Inflector<ContainerRequestContext, Response> catalogueEndpoint() {
    byte[] json = Json.bytes(new CatalogueTree(catalogue, links).tree());
    return new CatalogueEndpoint(replies, json);
  }

  private ConceptEndpoint concept(String path, Optional<String> kind) {
    return new ConceptEndpoint(path, kind, snapshots, replies, links);
  }

  private TreeEndpoint tree(Function<Snapshot, Map<String, Object>> tree) {
    return new TreeEndpoint(snapshots, replies, tree);
  }

  private FixedEndpoint fixed(Map<String, Object> tree) {
    return new FixedEndpoint(replies, Format.JSON.contentType(), Json.bytes(tree));
  }

  private void lookup(Lookup lookup) {
    Envelope envelope = lookup.name().equals(EXPLAIN) ? new ExplainEnvelope() : new RowsEnvelope();
    Optional<LookupEndpoint.ByIri> one = Optional.ofNullable(byIri.get(lookup.path()));
    get(
        lookup.path(),
        new LookupEndpoint(lookup, runner, snapshots, replies, links, envelope, one));
    byte[] text = lookup.text().getBytes(StandardCharsets.UTF_8);
    get(
        "/queries/" + lookup.name() + ".rq",
        new FixedEndpoint(replies, "application/sparql-query;charset=utf-8", text));
  }

  /** HEAD and OPTIONS are Jersey's, from GET. */
  private void get(String path, Inflector<ContainerRequestContext, Response> endpoint) {
    Resource.Builder resource = Resource.builder(path);
    resource.addMethod(HttpMethod.GET).handledBy(endpoint);
    registerResources(resource.build());
  }

  private void post(String path, Inflector<ContainerRequestContext, Response> endpoint) {
    Resource.Builder resource = Resource.builder(path);
    resource.addMethod(HttpMethod.POST).consumes(MediaType.WILDCARD_TYPE).handledBy(endpoint);
    registerResources(resource.build());
  }

  private static Catalogue catalogue(Path queries) throws LoadException {
    try {
      return Catalogue.read(queries);
    } catch (LookupException e) {
      List<Finding> findings =
          e.faults().stream().map(f -> new Finding(f.file(), f.line(), 0, f.message())).toList();
      throw new LoadException(findings);
    }
  }

  /** What bodies depend on beside the generation. */
  private static String stamp(Settings settings, Catalogue catalogue, Templates templates) {
    StringBuilder all = new StringBuilder();
    catalogue.lookups().forEach(lookup -> all.append(lookup.name()).append(lookup.text()));
    all.append(settings.publicBase());
    all.append(templates.texts());
    all.append(Api.class.getPackage().getImplementationVersion());
    return Replies.sha256(all.toString());
  }
}
