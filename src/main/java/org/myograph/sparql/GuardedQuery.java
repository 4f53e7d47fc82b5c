package org.myograph.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.fuseki.servlets.ActionService;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.myograph.problem.ProblemException;
import org.myograph.problem.ProblemType;
import org.myograph.store.Generation;
import org.myograph.store.Generations;

/**
 * The query operation that Fuseki runs at the endpoint (SPARQL 1.1 Protocol, section 2.1), within
 * limits and read-only. Takes the place of Fuseki's own {@code SPARQL_QueryDataset}, whose steps
 * are final where ours differ: it reads a body without a limit, parses ARQ's syntax, sends the
 * first row before the last is known, and writes errors as plain text.
 */
final class GuardedQuery extends ActionService {
  private final Limits limits;
  private final Context settings;
  private final Generations generations;
  private final Address address;
  private final ServiceDescription description = new ServiceDescription();
  private final DescribedDataset described;

  GuardedQuery(
      Limits limits,
      Context settings,
      Generations generations,
      Address address,
      SelfDescription selfDescription) {
    this.limits = limits;
    this.settings = settings;
    this.generations = generations;
    this.address = address;
    this.described = new DescribedDataset(selfDescription);
  }

  /** Handles every method, so that each error is a problem. */
  @Override
  public void process(HttpAction action) {
    // Fuseki's own number, set before this was called: we send X-Request-Id.
    action.getResponse().setHeader("Fuseki-Request-Id", null);
    Responding responding = new Responding(action);
    try {
      switch (action.getRequestMethod()) {
        case "GET", "HEAD", "POST" -> executeLifecycle(action);
        case "OPTIONS" -> responding.options();
        default ->
            throw new ProblemException(
                ProblemType.METHOD_NOT_ALLOWED, "Ask with GET or POST: the graph is read-only.");
      }
    } catch (ProblemException e) {
      responding.problem(e.problem());
    } catch (StackOverflowError e) {
      responding.problem(Refusals.tooDeep().problem());
    } catch (RuntimeException e) {
      responding.failure(e);
    }
  }

  @Override
  public void validate(HttpAction action) {}

  @Override
  public void execute(HttpAction action) {
    Parameters parameters = Parameters.read(action.getRequest(), limits.bytes());
    Optional<String> text = parameters.query();
    if (text.isPresent()) {
      query(text.get(), parameters, action);
    } else if (parameters.askForDescription() && !"POST".equals(action.getRequestMethod())) {
      describe(parameters, action);
    } else {
      throw new ProblemException(
          ProblemType.MISSING_PARAMETER, "The parameter query is due, with the query's text.");
    }
  }

  private void query(String text, Parameters parameters, HttpAction action) {
    QueryText.check(text, limits);
    Query query = Parsing.parse(text);
    boolean repeatable = QueryGuard.check(query);
    PathOrder.apply(query);
    Duration time = time(parameters);
    Negotiation.Choice choice = choose(Result.formats(query), parameters, action.getRequest());
    select(query, parameters);
    read(
        action,
        generation -> {
          Optional<String> etag =
              repeatable
                  ? Optional.of(etag(generation, text, parameters, choice))
                  : Optional.empty();
          Responding responding = new Responding(action);
          if (!responding.notModified(etag)) {
            String here = address.at(action.getRequest().getLocalPort());
            DatasetGraph dataset = described.of(generation, text, here);
            Result result = new Evaluation(settings, limits.rows(), time).run(query, dataset);
            responding.answer(Writing.write(result, choice.format()), choice.contentType(), etag);
          }
        });
  }

  private void describe(Parameters parameters, HttpAction action) {
    Negotiation.Choice choice = choose(Format.GRAPHS, parameters, action.getRequest());
    read(
        action,
        generation -> {
          String here = address.at(action.getRequest().getLocalPort());
          Optional<String> etag = Optional.of(etag(generation, here, parameters, choice));
          Responding responding = new Responding(action);
          if (!responding.notModified(etag)) {
            BoundedBytes bytes = new BoundedBytes();
            Writing.graph(description.of(here, generation), choice.format(), bytes);
            responding.answer(bytes, choice.contentType(), etag);
          }
        });
  }

  private void read(HttpAction action, Consumer<Generation> reader) {
    action.beginRead();
    try {
      reader.accept(generations.pinned().orElseThrow());
    } finally {
      action.endRead();
    }
  }

  private static Negotiation.Choice choose(
      List<Format> offered, Parameters parameters, HttpServletRequest request) {
    String accept = String.join(",", Collections.list(request.getHeaders("Accept")));
    return Negotiation.choose(offered, parameters.formats(), accept);
  }

  /**
   * Leaves in the query the dataset that protocol or query select, of graphs that are served: no
   * other is ever fetched, it is empty. What the protocol says goes before the query (SPARQL 1.1
   * Protocol, section 2.1.4).
   */
  private static void select(Query query, Parameters parameters) {
    if (!parameters.defaultGraphs().isEmpty() || !parameters.namedGraphs().isEmpty()) {
      query.getGraphURIs().clear();
      query.getNamedGraphURIs().clear();
      parameters.defaultGraphs().forEach(query::addGraphURI);
      parameters.namedGraphs().forEach(query::addNamedGraphURI);
    }
  }

  /** The limit, or less if the caller says so, in seconds. */
  private Duration time(Parameters parameters) {
    if (parameters.timeout().isEmpty()) {
      return limits.time();
    }
    try {
      BigDecimal millis = new BigDecimal(parameters.timeout().get().strip()).movePointRight(3);
      if (millis.compareTo(BigDecimal.ONE) >= 0) {
        return Duration.ofMillis(
            millis.min(BigDecimal.valueOf(limits.time().toMillis())).longValue());
      }
    } catch (NumberFormatException e) {
      // Reported below.
    }
    throw new ProblemException(
        ProblemType.INVALID_PARAMETER, "timeout is a number of seconds, for example 2.5.");
  }

  /** Weak: rows without ORDER BY may come in another order. */
  private static String etag(
      Generation generation, String asked, Parameters parameters, Negotiation.Choice choice) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Object part :
          Arrays.asList(
              generation.id(),
              asked,
              parameters.defaultGraphs(),
              parameters.namedGraphs(),
              choice.contentType())) {
        digest.update(part.toString().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return "W/\"" + HexFormat.of().formatHex(digest.digest(), 0, 12) + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
