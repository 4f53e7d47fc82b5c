package org.myograph.answer;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;

/**
 * The arguments of one call, each judged and resolved.
 *
 * @param values what was given or is the default, by parameter, for showing
 * @param bindings what the query gets
 * @param concepts the concepts that the call is about, in the order of the parameters
 * @param limit rows of a page; Integer.MAX_VALUE without a limit
 * @param offset rows to skip
 * @param polarityGiven the caller chose a polarity, so that nothing is withheld
 */
public record Arguments(
    Map<String, Value> values,
    Map<Var, Node> bindings,
    List<Concept> concepts,
    int limit,
    int offset,
    boolean polarityGiven) {

  /** The same call with another page. */
  public Arguments page(int newOffset) {
    return new Arguments(values, bindings, concepts, limit, newOffset, polarityGiven);
  }

  /** The same call with another polarity. */
  Arguments binding(Var variable, Node node) {
    Map<Var, Node> changed = new LinkedHashMap<>(bindings);
    changed.put(variable, node);
    return new Arguments(values, changed, concepts, limit, offset, polarityGiven);
  }

  /** Text that two calls share exactly when they ask the same. */
  public String key() {
    StringBuilder key = new StringBuilder();
    for (Var variable :
        bindings.keySet().stream().sorted(Comparator.comparing(Var::getVarName)).toList()) {
      key.append(variable).append('=').append(bindings.get(variable)).append('\n');
    }
    return key.toString();
  }
}
