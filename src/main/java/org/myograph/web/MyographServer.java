package org.myograph.web;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.OperationRegistry;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.writer.DirectiveStyle;
import org.apache.jena.sparql.util.Context;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.glassfish.jersey.servlet.ServletContainer;
import org.myograph.Settings;
import org.myograph.sparql.ServiceConfig;
import org.myograph.store.Generations;
import org.myograph.store.LoadException;
import org.myograph.web.dataset.DatasetServlet;
import org.myograph.web.page.LinkedData;
import org.myograph.web.page.QueryPage;

/**
 * The running service: one process, one Jetty, one port. Fuseki answers at the names of its
 * configuration file ({@code /sparql}), Jersey at {@code /api} and at the names of things ({@code
 * /id}, {@code /ns} and so on) and {@code /}.
 */
public final class MyographServer implements AutoCloseable {
  private static final int OUTPUT_BUFFER = 64 * 1024;
  private static final int HEADERS = 16 * 1024;
  private static final int BODY = 256 * 1024;
  private static final int THREADS = 64;

  /** How long a stop waits for the requests that are being answered. */
  private static final long GRACE_MILLIS = 12_000;

  private final FusekiServer fuseki;
  private final Ahead ahead;

  private MyographServer(FusekiServer fuseki, Ahead ahead) {
    this.fuseki = fuseki;
    this.ahead = ahead;
  }

  /**
   * Starts a service and returns when it is ready.
   *
   * @param settings which port (0: any free one) and which configuration folder; {@code memory.ttl}
   *     is read from it, or {@code tdb2.ttl} where there is a data folder
   * @param generations what is served; stays the caller's to close, after {@link #stop()}
   * @throws LoadException if the configuration or a look-up is not valid
   * @throws org.apache.jena.fuseki.FusekiException if the port is taken
   */
  public static MyographServer start(Settings settings, Generations generations)
      throws LoadException {
    // Prefixes as every version of Turtle has them: OWLAPI's own parser knows no PREFIX.
    RIOT.getContext().set(RIOT.symTurtleDirectiveStyle, DirectiveStyle.AT);
    Path config =
        settings.config().resolve(settings.data().isPresent() ? "tdb2.ttl" : "memory.ttl");
    List<ServiceConfig.Service> services = ServiceConfig.read(config);
    FusekiServer.Builder builder =
        FusekiServer.create(OperationRegistry.createEmpty(), new Context())
            .fusekiModules(FusekiModules.create())
            .port(settings.port())
            .numServerThreads(8, THREADS);
    Api api = new Api(settings, generations);
    AtomicInteger port = new AtomicInteger(settings.port());
    DatasetServlet dataset =
        new DatasetServlet(settings, generations, api.indexes(), api.catalogue());
    DatasetServlet.PATHS.forEach(path -> builder.addServlet(path, dataset));
    for (ServiceConfig.Service service : services) {
      builder.add(
          "/" + service.name(),
          service.bind(
              generations,
              settings.publicBase(),
              dataset::descriptions,
              new QueryPage(settings.publicBase(), service)));
    }
    StaticFiles files = new StaticFiles();
    StaticFiles.PATHS.forEach(path -> builder.addServlet(path, files));
    builder.addServlet("/api/*", new ServletContainer(api));
    LinkedData linked =
        new LinkedData(
            settings, generations, api.indexes(), api.catalogue(), services.get(0), port::get);
    Path label = settings.queries().resolve("dataset/label.rq");
    builder.addServlet(Health.PATH, new Health(label, generations));
    builder.addServlet("/*", new NothingHere(settings.publicBase()));
    FusekiServer fuseki = builder.build();
    linked.mount((ServletContextHandler) fuseki.getJettyServer().getHandler());
    tune(fuseki.getJettyServer(), services);
    fuseki.start();
    port.set(fuseki.getPort());
    return new MyographServer(fuseki, new Ahead(generations, dataset::descriptions));
  }

  /** What Fuseki's builder does not let one say; see docs of {@link HttpConfiguration}. */
  private static void tune(Server jetty, List<ServiceConfig.Service> services) {
    ErrorPages errors = new ErrorPages();
    ServletContextHandler context = (ServletContextHandler) jetty.getHandler();
    context.setErrorHandler(errors);
    context.setMaxFormContentSize(BODY);
    // An IRI may stand in a path of /api, encoded once; nothing here maps paths to files.
    context.getServletHandler().setDecodeAmbiguousURIs(true);
    jetty.setErrorHandler(errors);
    SizeLimitHandler sized = new SizeLimitHandler(BODY, -1);
    sized.setHandler(new BodyFirst(gated(context, services)));
    jetty.setHandler(new Edge(new GracefulHandler(sized)));
    jetty.setStopTimeout(GRACE_MILLIS);
    ServerConnector connector = (ServerConnector) jetty.getConnectors()[0];
    HttpConfiguration http =
        connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
    // Fuseki's 5 MiB a response make small answers ten times slower.
    http.setOutputBufferSize(OUTPUT_BUFFER);
    http.setRequestHeaderSize(HEADERS);
    http.setSendServerVersion(false);
    http.setUriCompliance(
        UriCompliance.DEFAULT.with("Myograph", UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR));
    connector.setIdleTimeout(30_000);
  }

  private static Handler gated(Handler inner, List<ServiceConfig.Service> services) {
    List<String> notGated = new ArrayList<>(List.of(Health.PATH));
    services.forEach(service -> notGated.add(QueryGate.path(service)));
    Handler gated = new RestGate(inner, notGated);
    for (ServiceConfig.Service service : services) {
      gated = new QueryGate(gated, service);
    }
    return gated;
  }

  /**
   * Makes the dumps and descriptions of what is served now, and of each generation that follows, in
   * the background, so that nobody waits for them. Without it the first who asks does.
   */
  public void workAhead() {
    ahead.start();
  }

  /** The TCP port that is listened at. */
  public int port() {
    return fuseki.getPort();
  }

  /** {@code http://localhost:<port>}, without a slash at its end. */
  public URI address() {
    return URI.create("http://localhost:" + port());
  }

  /** Ends the service; returns when no request is answered any more. */
  public void stop() {
    ahead.close();
    fuseki.stop();
  }

  /** The same as {@link #stop()}. */
  @Override
  public void close() {
    stop();
  }
}
