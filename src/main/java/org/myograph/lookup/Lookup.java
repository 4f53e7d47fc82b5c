package org.myograph.lookup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Query;

/**
 * One look-up: a SPARQL query, the typed parameters that go in and the columns that come out.
 *
 * @param name the file's name without {@code .rq}
 * @param path below {@code /api}, with {@code {parameter}} placeholders
 * @param description more than the summary, in Markdown, perhaps empty
 * @param columns in the order of the SELECT; empty for CONSTRUCT and ASK
 * @param questions what it answers, in plain words
 * @param example values of parameters for which the look-up has an answer worth showing
 * @param text the whole file
 * @param query the parsed text, shared: never change it
 */
public record Lookup(
    String name,
    String path,
    String summary,
    String description,
    List<Parameter> parameters,
    List<Column> columns,
    List<String> questions,
    Map<String, List<String>> example,
    String text,
    Query query) {

  /** The parameter of that name. */
  public Optional<Parameter> parameter(String wanted) {
    return parameters.stream().filter(p -> p.name().equals(wanted)).findFirst();
  }

  /** Whether it asks of the ontologies that stand beside ours; there may be none. */
  public boolean acrossOntologies() {
    return parameter(ParameterType.TERM).isPresent()
        || parameter(ParameterType.ONTOLOGY).isPresent();
  }

  /** The first parameter of that type. */
  public Optional<Parameter> parameter(ParameterType type) {
    return parameters.stream().filter(p -> p.type() == type).findFirst();
  }
}
