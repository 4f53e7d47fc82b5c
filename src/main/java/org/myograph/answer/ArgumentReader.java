package org.myograph.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.myograph.answer.ArgumentFault.Kind;
import org.myograph.lookup.Lookup;
import org.myograph.lookup.Parameter;
import org.myograph.lookup.ParameterType;

/** Judges the raw arguments of one call; all faults are told at once. */
public final class ArgumentReader {
  private final Lookup lookup;
  private final ValueReader values;
  private final List<ArgumentFault> faults = new ArrayList<>();
  private final Map<String, Value> shown = new LinkedHashMap<>();
  private final Map<Var, Node> bindings = new LinkedHashMap<>();
  private final List<Concept> concepts = new ArrayList<>();
  private int limit = Integer.MAX_VALUE;
  private int offset;
  private boolean polarityGiven;

  private ArgumentReader(Lookup lookup, Index index) {
    this.lookup = lookup;
    this.values = new ValueReader(index);
  }

  /**
   * Reads a call.
   *
   * @param raw decoded values by parameter, of the path and of the query
   * @throws ArgumentException with all faults
   */
  public static Arguments read(Lookup lookup, Map<String, List<String>> raw, Index index) {
    return new ArgumentReader(lookup, index).read(raw);
  }

  private Arguments read(Map<String, List<String>> raw) {
    for (String name : raw.keySet()) {
      if (lookup.parameter(name).isEmpty()) {
        List<String> known = lookup.parameters().stream().map(Parameter::name).toList();
        String list = known.isEmpty() ? "none" : String.join(", ", known);
        fault(name, Kind.UNKNOWN_PARAMETER, "This look-up takes these parameters: " + list + ".");
      }
    }
    for (Parameter parameter : lookup.parameters()) {
      List<String> given = raw.getOrDefault(parameter.name(), List.of());
      if (given.size() > 1 && !parameter.repeatable()) {
        fault(parameter.name(), Kind.REPEATED, parameter.name() + " is given more than once.");
      } else {
        try {
          read(parameter, given);
        } catch (ArgumentException e) {
          faults.addAll(e.faults());
        }
      }
    }
    if (!faults.isEmpty()) {
      throw new ArgumentException(faults);
    }
    return new Arguments(shown, bindings, concepts, limit, offset, polarityGiven);
  }

  private void fault(String parameter, Kind kind, String message) {
    faults.add(new ArgumentFault(parameter, kind, message, Map.of()));
  }

  private void read(Parameter parameter, List<String> given) {
    List<String> taken = given;
    if (given.isEmpty()) {
      if (parameter.required()) {
        fault(parameter.name(), Kind.MISSING, parameter.name() + " must be given.");
        return;
      }
      taken = parameter.defaultValue().map(List::of).orElse(List.of());
      if (taken.isEmpty() && parameter.type() != ParameterType.POLARITY) {
        return;
      }
    }
    ValueReader.Result result = values.read(parameter, taken);
    if (result.shown() != null) {
      shown.put(parameter.name(), result.shown());
    }
    if (result.node() != null) {
      bindings.put(Var.alloc(parameter.variable()), result.node());
    }
    concepts.addAll(result.concepts());
    switch (parameter.type()) {
      case LIMIT -> limit = (int) ((Value.Number) result.shown()).number();
      case OFFSET -> offset = (int) ((Value.Number) result.shown()).number();
      case POLARITY -> polarityGiven = !given.isEmpty();
      default -> {}
    }
  }
}
