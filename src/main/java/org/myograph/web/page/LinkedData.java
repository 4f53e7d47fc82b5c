package org.myograph.web.page;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.process.Inflector;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.server.model.Resource;
import org.glassfish.jersey.servlet.ServletContainer;
import org.myograph.Settings;
import org.myograph.answer.Indexes;
import org.myograph.lookup.Catalogue;
import org.myograph.sparql.ServiceConfig;
import org.myograph.store.Generations;
import org.myograph.store.LoadException;
import org.myograph.web.template.ProblemAsPage;
import org.myograph.web.template.Templates;

/**
 * The linked data part of the service: the one list of what answers below {@code /id} and so on,
 * and of the pages about the service itself.
 */
public final class LinkedData extends ResourceConfig {

  /**
   * Reads the queries and the templates.
   *
   * @param catalogue the look-ups, which pages point to
   * @param service the SPARQL endpoint
   * @param port where the service listens, once it does
   * @throws LoadException when a query of {@code queries/page} has a mistake
   */
  public LinkedData(
      Settings settings,
      Generations generations,
      Indexes indexes,
      Catalogue catalogue,
      ServiceConfig.Service service,
      IntSupplier port)
      throws LoadException {
    String sparql = "/" + service.name();
    // A longer root goes before one that it begins with.
    List<Page> pages =
        List.of(
            new ClaimPage(),
            new ConceptPage(new FurtherQuestions(catalogue, sparql)),
            new OntologyPage(),
            new ArticlePage(),
            new SourcePage(),
            new MappingSetPage(),
            new GraphPage(sparql, service.limits().rows()),
            new ProblemPage());
    PageQueries queries = new PageQueries(settings.queries().resolve("page"));
    List<String> names = new ArrayList<>(List.of("guide", "home", "list", ProblemAsPage.TEMPLATE));
    pages.forEach(page -> names.add(page.name()));
    Templates templates = new Templates(names);
    Addresses addresses = new Addresses(settings.publicBase());
    List<Guide> guides =
        Guide.NAMES.stream().map(name -> Guide.read(name, addresses.at(""))).toList();
    List<SitePage> site = new ArrayList<>(GuidePage.of(guides, port));
    site.add(new HomePage(service));
    RdfBody rdf = new RdfBody(settings.ontology().resolve("context.jsonld"));
    Tags tags = new Tags(settings, queries.texts() + templates.texts() + guides);

    property(ServerProperties.WADL_FEATURE_DISABLE, true);
    property(CommonProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true);
    property(CommonProperties.METAINF_SERVICES_LOOKUP_DISABLE, true);
    property(CommonProperties.PROVIDER_DEFAULT_DISABLE, "DATASOURCE,DOM,SAX,RENDEREDIMAGE,SOURCE");
    property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
    property(ServerProperties.LOCATION_HEADER_RELATIVE_URI_RESOLUTION_DISABLED, true);
    register(new RootFilter());
    register(new PageProblems(new ProblemAsPage(templates, addresses.at(""))));
    Readings readings = new Readings(generations, indexes, queries, addresses);
    Bodies bodies = new Bodies(rdf, templates, pages);
    site.forEach(page -> get(page.path(), new SiteResource(page, readings, bodies, tags)));
    get("{path: .+}", new ThingResource(readings, new Things(pages), bodies, tags));
  }

  /** HEAD and OPTIONS are Jersey's, from GET. */
  private void get(String path, Inflector<ContainerRequestContext, Response> answer) {
    Resource.Builder resource = Resource.builder(path);
    resource.addMethod(HttpMethod.GET).handledBy(answer);
    registerResources(resource.build());
  }

  /** Lets it answer at each of its roots. */
  public void mount(ServletContextHandler context) {
    ServletHolder holder = new ServletHolder("linked-data", new ServletContainer(this));
    for (String root : Addresses.ROOTS) {
      context.addServlet(holder, "/" + root + "/*");
      for (Form form : Form.values()) {
        context.addServlet(holder, "/" + root + "." + form.suffix());
      }
    }
    context.addServlet(holder, Guide.FOLDER + "*");
    context.addServlet(holder, ""); // The context's root, and no path below it.
  }
}
