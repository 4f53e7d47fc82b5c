package org.myograph.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** What pages load: the style and the icon. */
final class StaticFiles extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private static final Map<String, String> TYPES =
      Map.of("/style.css", "text/css; charset=utf-8", "/icon.svg", "image/svg+xml");

  /** Where it is mounted. */
  static final List<String> PATHS = List.copyOf(TYPES.keySet());

  private record File(String type, byte[] bytes) {}

  private final transient Map<String, File> files;

  StaticFiles() {
    files =
        Map.of(
            "/style.css", read("/style.css"),
            "/icon.svg", read("/icon.svg"));
  }

  private static File read(String path) {
    try (InputStream in = StaticFiles.class.getResourceAsStream("/pages" + path)) {
      return new File(TYPES.get(path), in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
}
