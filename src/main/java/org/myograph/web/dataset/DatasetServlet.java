package org.myograph.web.dataset;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.myograph.Settings;
import org.myograph.answer.Indexes;
import org.myograph.lookup.Catalogue;
import org.myograph.problem.Problem;
import org.myograph.problem.ProblemType;
import org.myograph.store.Finding;
import org.myograph.store.Generation;
import org.myograph.store.Generations;
import org.myograph.store.LoadException;
import org.myograph.web.dump.Dump;
import org.myograph.web.dump.Dumps;

/** Gives out the descriptions, the dumps, the context and what crawlers ask for. */
public final class DatasetServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** The version that the context's address has: a context that changes gets another. */
  static final String CONTEXT_VERSION = "0.1.0";

  private static final String CONTEXT = "/context/" + CONTEXT_VERSION + ".jsonld";
  private static final String CATALOG = "/.well-known/api-catalog";
  private static final String DUMP = "/dump/";

  /** As every service has its shapes, and as the file is called among the dumps. */
  private static final String SHAPES = "/" + Dump.SHAPES;

  /** Where it is mounted. */
  public static final List<String> PATHS =
      List.of(
          "/.well-known/void",
          "/.well-known/sparql-examples",
          CATALOG,
          "/context.jsonld",
          "/context/*",
          "/dataset.jsonld",
          "/dump/*",
          "/robots.txt",
          SHAPES,
          "/shapes", // Their IRI.
          "/sitemap.xml");

  private static final Variant HTML = new Variant("text/html", "html");
  private static final Variant JSON = new Variant("application/json", "json");

  private final transient Generations generations;
  private final transient Dumps dumps;
  private final transient Descriptions descriptions;
  private final transient Documents documents;
  private final transient DownloadsPage downloads;
  private final transient Base base;
  private final transient String link;
  private final transient byte[] context;
  private final transient Instant started = Instant.now();

  /**
   * @param indexes those of the look-ups, shared
   * @throws LoadException when a query of {@code queries/dump} or {@code queries/dataset} is wrong,
   *     or the graph has no JSON-LD context
   */
  public DatasetServlet(
      Settings settings, Generations generations, Indexes indexes, Catalogue catalogue)
      throws LoadException {
    Base base = new Base(settings.publicBase());
    this.generations = generations;
    this.context = read(settings.ontology().resolve("context.jsonld"));
    Path shapes = settings.ontology().resolve(Dump.SHAPES);
    Optional<byte[]> conditions =
        Files.exists(shapes) ? Optional.of(read(shapes)) : Optional.empty();
    this.dumps = new Dumps(settings.queries(), context, conditions);
    this.descriptions = new Descriptions(settings.queries(), base, dumps, indexes, catalogue);
    this.documents = new Documents(base);
    this.downloads = new DownloadsPage(base);
    this.base = base;
    this.link = "<" + base.at(CATALOG) + ">; rel=\"api-catalog\"";
  }

  private static byte[] read(Path file) throws LoadException {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new LoadException(List.of(Finding.of(file, "the file cannot be read")));
    }
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Allow", "GET, HEAD, OPTIONS");
    switch (request.getMethod()) {
      case "GET", "HEAD" -> get(request, response);
      case "OPTIONS" -> response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      default -> response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }
  }

  private void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String path = request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse("");
    try (Generations.Lease lease = generations.lease()) {
      Optional<Served> served = find(path, lease.generation(), request, response);
      if (served.isPresent()) {
        Sending.send(served.get(), request, response);
      } else if (!response.isCommitted()) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
      }
    }
  }

  private Optional<Served> find(
      String path, Generation generation, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Instant created = generation.created();
    return switch (path) {
      case "/.well-known/void" ->
          negotiated(descriptions.of(generation).dataset(), created, request, response);
      case "/.well-known/sparql-examples" ->
          negotiated(descriptions.of(generation).examples(), created, request, response);
      case CATALOG ->
          Optional.of(
              Served.of(
                      "application/linkset+json;profile=\"https://www.rfc-editor.org/info/rfc9727\"",
                      Descriptions.json(documents.apiCatalog()),
                      started)
                  .with("Link", link));
      case "/context.jsonld" ->
          Optional.of(Served.of(Descriptions.JSON_LD.mediaType(), context, started));
      case CONTEXT ->
          Optional.of(
              Served.of(Descriptions.JSON_LD.mediaType(), context, started)
                  .with("Cache-Control", "public, max-age=31536000, immutable"));
      case "/dataset.jsonld" ->
          Optional.of(
              Served.of(
                  Descriptions.JSON_LD.mediaType(),
                  descriptions.of(generation).schemaOrg(),
                  created));
      case "/robots.txt" ->
          Optional.of(Served.of("text/plain;charset=utf-8", documents.robots(), started));
      case "/sitemap.xml" ->
          Optional.of(
              Served.of(
                  "application/xml",
                  documents.sitemap(descriptions.of(generation), request.getLocalPort()),
                  created));
      case SHAPES, "/shapes" -> dump(DUMP + Dump.SHAPES, generation, request);
      case DUMP -> index(dumps.of(generation), created, request, response);
      default -> path.startsWith(DUMP) ? dump(path, generation, request) : Optional.empty();
    };
  }

  private Optional<Served> dump(String path, Generation generation, HttpServletRequest request) {
    String name = path.substring(DUMP.length());
    for (Dump dump : dumps.of(generation).files()) {
      if (dump.name().equals(name)) {
        return Optional.of(Served.of(dump, Sending.takesGzip(request)));
      }
    }
    return dumps
        .ofOthers(generation, name)
        .map(dump -> Served.of(dump, Sending.takesGzip(request)));
  }

  private Optional<Served> index(
      Dumps.OfGeneration files,
      Instant created,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Optional<Variant> chosen = choose(List.of(JSON, HTML), request, response);
    return chosen.map(
        variant ->
            (variant == HTML
                    ? Served.of("text/html;charset=utf-8", downloads.of(files), created)
                    : Served.of(
                        JSON.mediaType(), Descriptions.json(documents.dumps(files)), created))
                .with("Vary", "Accept"));
  }

  private Optional<Served> negotiated(
      Map<Variant, byte[]> forms,
      Instant created,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Optional<Variant> chosen = choose(List.copyOf(forms.keySet()), request, response);
    return chosen.map(
        variant -> {
          String wanted = variant.wantedAs(accept(request));
          String type = wanted + (wanted.startsWith("text/") ? ";charset=utf-8" : "");
          byte[] bytes = forms.get(variant);
          if (variant.equals(Descriptions.N_TRIPLES)) {
            bytes = base.resolved(bytes, request.getLocalPort());
          }
          return Served.of(type, bytes, created).with("Vary", "Accept");
        });
  }

  private static String accept(HttpServletRequest request) {
    return String.join(",", Collections.list(request.getHeaders("Accept")));
  }

  /** Empty after a 406 with the list was sent (RFC 9110, section 15.5.7). */
  private static Optional<Variant> choose(
      List<Variant> offered, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Variant> chosen = Variant.choose(offered, accept(request));
    if (chosen.isEmpty()) {
      Problem problem =
          Problem.of(ProblemType.NOT_ACCEPTABLE, "Ask for one of the available formats, by Accept.")
              .with("available", offered.stream().map(Variant::mediaType).toList())
              .at(request.getRequestURI(), (String) request.getAttribute(Problem.REQUEST_ID));
      response.setStatus(problem.status());
      response.setContentType(Problem.MEDIA_TYPE);
      response.setHeader("Vary", "Accept");
      response.getOutputStream().write(problem.toJson().getBytes(StandardCharsets.UTF_8));
      response.flushBuffer();
    }
    return chosen;
  }

  /** The descriptions that the endpoint answers from too, by the name of their graph: Turtle. */
  public Map<String, byte[]> descriptions(Generation generation) {
    Descriptions.OfGeneration made = descriptions.of(generation);
    return Map.of(
        Vocabulary.VOID_DOCUMENT,
        made.dataset().get(Descriptions.TURTLE),
        Vocabulary.EXAMPLES,
        made.examples().get(Descriptions.TURTLE));
  }

  /** Deletes the dumped files. */
  @Override
  public void destroy() {
    dumps.close();
  }
}
