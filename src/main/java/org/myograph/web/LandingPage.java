package org.myograph.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.myograph.sparql.Limits;
import org.myograph.sparql.ServiceConfig;

/**
 * The page at {@code /}, for a person who comes without knowing anything, with its style and icon.
 * Readable without JavaScript, of which there is none.
 */
final class LandingPage extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** Where it is mounted: the empty one is the context's root, and no path below it. */
  static final List<String> PATHS = List.of("", "/style.css", "/icon.svg");

  /** Examples in SPARQL: a file, and what a person would ask. */
  private static final List<Map.Entry<String, String>> QUERIES =
      List.of(
          Map.entry("severe-symptoms", "The symptoms of a severe neck spasm, in SPARQL"),
          Map.entry("refuted", "Which claims are refuted, and on what work does that rest?"),
          Map.entry("codes", "The symptoms’ codes in the Human Phenotype Ontology"));

  private record File(String type, byte[] bytes) {}

  private final transient Map<String, File> files;

  LandingPage(ServiceConfig.Service sparql, Optional<URI> publicBase) {
    byte[] page = page(sparql, publicBase).getBytes(StandardCharsets.UTF_8);
    files =
        Map.of(
            "/", new File("text/html; charset=utf-8", page),
            "/style.css", new File("text/css; charset=utf-8", bytes("style.css")),
            "/icon.svg", new File("image/svg+xml", bytes("icon.svg")));
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    response.setHeader("Allow", "GET, HEAD, OPTIONS");
    switch (request.getMethod()) {
      case "GET", "HEAD" -> send(files.get(request.getRequestURI()), response);
      case "OPTIONS" -> response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      default -> response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }
  }

  private static void send(File file, HttpServletResponse response) throws IOException {
    if (file == null) {
      // The address was written in another way, with a parameter in its path for example.
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType(file.type());
    response.setContentLength(file.bytes().length);
    response.setHeader("Cache-Control", "public, max-age=300");
    response.getOutputStream().write(file.bytes());
  }

  private static String page(ServiceConfig.Service sparql, Optional<URI> publicBase) {
    Limits limits = sparql.limits();
    String path = "/" + sparql.name();
    String base = publicBase.map(URI::toString).orElse("");
    StringBuilder queries = new StringBuilder();
    for (Map.Entry<String, String> query : QUERIES) {
      String text = query(query.getKey());
      queries
          .append("<li><a href=\"")
          .append(escape(base + path))
          .append("?format=json&amp;query=")
          .append(URLEncoder.encode(text, StandardCharsets.UTF_8))
          .append("\"><span>")
          .append(escape(query.getValue()))
          .append("</span><code>")
          .append(path)
          .append("?query=…</code></a></li>\n");
    }
    return text("landing.html")
        .replace("=\"/", "=\"" + escape(base) + "/")
        .replace("{{queries}}\n", queries)
        .replace("{{query}}", escape(query(QUERIES.get(0).getKey())))
        .replace("{{sparql}}", escape(base + path))
        .replace("{{endpoint}}", escape(base + path))
        .replace("{{base}}", escape(base))
        .replace("{{seconds}}", String.valueOf(limits.time().toMillis() / 1000.0).replace(".0", ""))
        .replace("{{rows}}", String.format(Locale.ROOT, "%,d", limits.rows()));
  }

  private static String query(String name) {
    return text("queries/" + name + ".rq");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String name) {
    try (InputStream in = LandingPage.class.getResourceAsStream("/pages/" + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
