package org.myograph.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.fuseki.servlets.ActionService;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.myograph.problem.Problem;
import org.myograph.problem.ProblemException;
import org.myograph.problem.ProblemType;
import org.myograph.sparql.reason.Reason;
import org.myograph.sparql.reason.Reasons;
import org.myograph.store.Generation;
import org.myograph.store.Generations;

/**
 * The query operation that Fuseki runs at the endpoint (SPARQL 1.1 Protocol, section 2.1), within
 * limits and read-only. Takes the place of Fuseki's own {@code SPARQL_QueryDataset}, whose steps
 * are final where ours differ: it reads a body without a limit, parses ARQ's syntax, sends the
 * first row before the last is known, and writes errors as plain text.
 */
final class GuardedQuery extends ActionService {
  /** Attribute of a request: the query's text, for the page that tells what is wrong with it. */
  private static final String ASKED = "org.myograph.sparql.asked";

  private final Limits limits;
  private final Context settings;
  private final Generations generations;
  private final Address address;
  private final ServiceDescription description = new ServiceDescription();
  private final DescribedDataset described;
  private final Reasons reasons = new Reasons();
  private final ResultPage page;

  GuardedQuery(
      Limits limits,
      Context settings,
      Generations generations,
      Address address,
      SelfDescription selfDescription,
      ResultPage page) {
    this.limits = limits;
    this.settings = settings;
    this.generations = generations;
    this.address = address;
    this.described = new DescribedDataset(selfDescription);
    this.page = page;
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
      refuse(action, responding, e.problem());
    } catch (StackOverflowError e) {
      refuse(action, responding, Refusals.tooDeep().problem());
    } catch (RuntimeException e) {
      responding.failure(e);
    }
  }

  private void refuse(HttpAction action, Responding responding, Problem problem) {
    HttpServletRequest request = action.getRequest();
    if (Negotiation.prefersHtml(accept(request)) && !responding.isSent()) {
      String asked = Objects.requireNonNullElse(request.getAttribute(ASKED), "").toString();
      Object id = request.getAttribute(Problem.REQUEST_ID);
      Problem known = problem.at(request.getRequestURI(), id == null ? null : id.toString());
      responding.page(page.html(asked, new ResultPage.Refusal(known)), problem.status());
    } else {
      responding.problem(problem);
    }
  }

  @Override
  public void validate(HttpAction action) {}

  @Override
  public void execute(HttpAction action) {
    Parameters parameters = Parameters.read(action.getRequest(), limits.bytes());
    Optional<String> text = parameters.query();
    boolean asPage =
        parameters.formats().isEmpty() && Negotiation.prefersHtml(accept(action.getRequest()));
    if (text.isPresent()) {
      action.getRequest().setAttribute(ASKED, text.get());
      query(text.get(), parameters, asPage, action);
    } else if (asPage && !"POST".equals(action.getRequestMethod())) {
      byte[] html = page.html("", new ResultPage.Nothing());
      new Responding(action).page(html, HttpServletResponse.SC_OK);
    } else if (parameters.askForDescription() && !"POST".equals(action.getRequestMethod())) {
      describe(parameters, action);
    } else {
      throw new ProblemException(
          ProblemType.MISSING_PARAMETER, "The parameter query is due, with the query's text.");
    }
  }

  private void query(String text, Parameters parameters, boolean asPage, HttpAction action) {
    QueryText.check(text, limits);
    Query query = Parsing.parse(text);
    boolean repeatable = QueryGuard.check(query) && !asPage;
    PathOrder.apply(query);
    Duration time = time(parameters);
    List<Format> formats = Result.formats(query);
    Negotiation.Choice choice =
        asPage ? Negotiation.first(formats) : choose(formats, parameters, action.getRequest());
    select(query, parameters);
    read(
        action,
        generation -> {
          Optional<String> etag =
              repeatable
                  ? Optional.of(Tag.of(generation, text, parameters, choice))
                  : Optional.empty();
          Responding responding = new Responding(action);
          if (!responding.notModified(etag)) {
            String here = address.at(action.getRequest().getLocalPort());
            DatasetGraph dataset = described.of(generation, text, query, here);
            Result result = new Evaluation(settings, limits.rows(), time).run(query, dataset);
            List<Reason> why =
                Result.isEmpty(result, query) ? reasons.of(query, dataset, generation) : List.of();
            responding.reasons(why);
            if (asPage) {
              Map<String, String> prefixes =
                  new HashMap<>(generation.own().prefixes().getMapping());
              prefixes.putAll(query.getPrefixMapping().getNsPrefixMap());
              ResultPage.Answer answer = new ResultPage.Answer(result, why, prefixes);
              responding.page(page.html(text, answer), HttpServletResponse.SC_OK);
            } else {
              responding.answer(Writing.write(result, choice.format()), choice.contentType(), etag);
            }
          }
        });
  }

  private void describe(Parameters parameters, HttpAction action) {
    Negotiation.Choice choice = choose(Format.GRAPHS, parameters, action.getRequest());
    read(
        action,
        generation -> {
          String here = address.at(action.getRequest().getLocalPort());
          Optional<String> etag = Optional.of(Tag.of(generation, here, parameters, choice));
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
    return Negotiation.choose(offered, parameters.formats(), accept(request));
  }

  private static String accept(HttpServletRequest request) {
    return String.join(",", Collections.list(request.getHeaders("Accept")));
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
}
