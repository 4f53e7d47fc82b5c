package org.myograph.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.myograph.store.Finding;
import org.myograph.store.Generations;
import org.myograph.store.LoadException;
import org.myograph.store.LocalQuery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * For whoever watches the service: {@code /health/live} answers as long as the process does, {@code
 * /health/ready} when a query finds a label (a store whose labels are lost still counts its triples
 * as if nothing had happened). Behind neither gate, so that load is not taken for death.
 */
final class Health extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(Health.class);

  /** Where it is mounted. */
  static final String PATH = "/health/*";

  private final transient Generations generations;
  private final transient Query query;

  /**
   * @param file a SELECT of one row with a label
   * @throws LoadException when the file cannot be read or is no query
   */
  Health(Path file, Generations generations) throws LoadException {
    this.generations = generations;
    List<Finding> findings = new ArrayList<>();
    try {
      query = LocalQuery.parse(file, Files.readString(file), findings).orElse(null);
    } catch (IOException e) {
      throw new LoadException(List.of(Finding.of(file, "the query cannot be read")));
    }
    if (query == null) {
      throw new LoadException(findings);
    }
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Allow", "GET, HEAD, OPTIONS");
    switch (request.getMethod()) {
      case "GET", "HEAD" -> answer(path(request), response);
      case "OPTIONS" -> response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      default -> response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }
  }

  /** Without a word after it, as load balancers ask: whether it is ready. */
  private static String path(HttpServletRequest request) {
    String path = request.getPathInfo();
    return path == null || path.equals("/") ? "/ready" : path;
  }

  private void answer(String path, HttpServletResponse response) throws IOException {
    boolean live = path.equals("/live");
    if (!live && !path.equals("/ready")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (!live && !isReady()) {
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    } else {
      byte[] body = ("{\"status\":\"" + path.substring(1) + "\"}").getBytes(StandardCharsets.UTF_8);
      response.setContentType("application/json");
      response.setHeader("Cache-Control", "no-store");
      response.setContentLength(body.length);
      response.getOutputStream().write(body);
    }
  }

  private boolean isReady() {
    try (Generations.Lease lease = generations.lease()) {
      DatasetGraph dataset = lease.generation().dataset();
      return Txn.calculateRead(dataset, () -> findsLabel(dataset));
    } catch (RuntimeException e) {
      LOG.error("Not ready: no label can be read", e);
      return false;
    }
  }

  private boolean findsLabel(DatasetGraph dataset) {
    try (QueryExec exec = LocalQuery.exec(query, dataset)) {
      RowSet rows = exec.select();
      return rows.hasNext() && !rows.next().get("label").getLiteralLexicalForm().isEmpty();
    }
  }
}
