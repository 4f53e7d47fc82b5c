package org.myograph.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.myograph.answer.ArgumentException;
import org.myograph.answer.ArgumentFault;
import org.myograph.answer.ArgumentFault.Kind;
import org.myograph.answer.Name;
import org.myograph.problem.Problem;
import org.myograph.problem.ProblemType;
import org.myograph.store.Names;
import org.myograph.web.format.Shapes;

/**
 * The problem of a call whose arguments cannot be taken: its type is that of the first fault (a
 * malformed call goes before a missing concept), {@code errors} has them all.
 */
final class ArgumentProblem {
  private final Links links;

  ArgumentProblem(Links links) {
    this.links = links;
  }

  Problem of(ArgumentException failure) {
    List<ArgumentFault> faults = new ArrayList<>(failure.faults());
    faults.sort(Comparator.comparing(fault -> type(fault.kind()).status()));
    ArgumentFault first = faults.get(0);
    String detail = faults.stream().map(ArgumentFault::message).collect(Collectors.joining(" "));
    Problem problem = Problem.of(type(first.kind()), detail);
    for (Map.Entry<String, Object> member : details(first).entrySet()) {
      problem = problem.with(member.getKey(), member.getValue());
    }
    return problem.with("errors", faults.stream().map(this::error).toList());
  }

  private static ProblemType type(Kind kind) {
    return switch (kind) {
      case UNKNOWN_PARAMETER -> ProblemType.UNKNOWN_PARAMETER;
      case REPEATED -> ProblemType.REPEATED_PARAMETER;
      case MISSING -> ProblemType.MISSING_PARAMETER;
      case INVALID -> ProblemType.INVALID_PARAMETER;
      case UNKNOWN -> ProblemType.UNKNOWN_CONCEPT;
      case UNKNOWN_TERM -> ProblemType.UNKNOWN_TERM;
      case UNKNOWN_ONTOLOGY -> ProblemType.UNKNOWN_ONTOLOGY;
      case WRONG_KIND -> ProblemType.WRONG_KIND;
      case AMBIGUOUS -> ProblemType.AMBIGUOUS;
    };
  }

  private Map<String, Object> error(ArgumentFault fault) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("parameter", fault.parameter());
    json.put("detail", fault.message());
    json.putAll(details(fault));
    return json;
  }

  private Map<String, Object> details(ArgumentFault fault) {
    Map<String, Object> json = new LinkedHashMap<>();
    if (fault.kind() == Kind.WRONG_KIND) {
      List<Name> is = fault.details().get("is").stream().map(Name.class::cast).toList();
      json.put("concept", Shapes.name(is.get(0)));
      json.put("kinds", is.stream().skip(1).map(Shapes::name).toList());
      json.put("see", address(is.get(0), is.subList(1, is.size())));
      return json;
    }
    fault.details().forEach((key, list) -> json.put(key, Shapes.details(list, this::page)));
    return json;
  }

  private String page(Name concept) {
    return links.at("/concepts/" + Links.encode(concept.id()));
  }

  private String address(Name concept, List<Name> kinds) {
    String list =
        kinds.stream().anyMatch(kind -> kind.iri().equals(Names.NS + "Condition"))
            ? "/conditions/"
            : kinds.stream().anyMatch(kind -> kind.iri().equals(Names.NS + "Symptom"))
                ? "/symptoms/"
                : "/concepts/";
    return links.at(list + Links.encode(concept.id()));
  }
}
