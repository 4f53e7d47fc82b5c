package org.myograph.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/** Reads the rows of all mapping sets, ours and those of others, and the terms that they link. */
final class MappingRowReader {
  private record Key(String set, String subject, String predicate, String object) {}

  private final Map<String, MappingSet> sets = new LinkedHashMap<>();
  private final List<MappingRow> rows = new ArrayList<>();
  private final Terms terms;

  /**
   * Call inside READ transactions.
   *
   * @param own our graphs
   * @param all with those of others
   */
  MappingRowReader(
      IndexQueries queries, DatasetGraph own, DatasetGraph all, ConceptIndex concepts) {
    queries.each("mapping-sets", own, row -> sets.putIfAbsent(row.text("set"), set(row)));
    queries.each("mapping-sets-beside", all, row -> sets.putIfAbsent(row.text("set"), set(row)));
    Map<String, String> labels = new HashMap<>();
    queries.each(
        "mapping-labels", all, row -> labels.putIfAbsent(row.text("term"), row.text("label")));
    terms = new Terms(concepts, labels);
    // Ours decide how the codes of a vocabulary are written.
    queries.each("mapping-rows", own, this::own);
    for (IndexRow row : queries.rows("mapping-prefixes", all)) {
      terms.declare(row.text("prefix"), row.text("namespace"), row.text("vocabulary"));
    }
    Map<Key, MappingRow> told = new HashMap<>();
    queries.each("mapping-rows-beside", all, row -> foreign(row, told));
    queries.each("mapping-links", all, row -> plain(row, told));
  }

  /** By IRI, ours first. */
  Map<String, MappingSet> sets() {
    return sets;
  }

  /** As they were read. */
  List<MappingRow> rows() {
    return rows;
  }

  Terms terms() {
    return terms;
  }

  private static MappingSet set(IndexRow row) {
    return new MappingSet(
        row.text("name"),
        row.text("set"),
        row.text("own").equals("true"),
        row.text("graph"),
        row.findText("title"),
        row.findText("version"),
        row.findText("licence"),
        row.findText("justification"),
        Optional.empty());
  }

  private void own(IndexRow row) {
    MappingSet set = sets.get(row.text("set"));
    String code = row.text("code");
    String vocabulary = row.findText("vocabulary").orElse(code.replaceFirst(":.*", ""));
    if (set != null) {
      Term object = terms.ofCode(code, row.text("object"), vocabulary, row.findText("label"));
      rows.add(row(row, set, object));
    }
  }

  private void foreign(IndexRow row, Map<Key, MappingRow> told) {
    MappingSet set = sets.get(row.text("set"));
    if (set != null) {
      MappingRow made = row(row, set, terms.ofIri(row.text("object")));
      rows.add(made);
      if (!made.negative()) {
        told.put(key(row), made);
      }
    }
  }

  /** Rows that have a node of their own stand as plain triples too. */
  private void plain(IndexRow row, Map<Key, MappingRow> told) {
    if (told.isEmpty() || !told.containsKey(key(row))) {
      rows.add(row(row, sets.get(row.text("set")), terms.ofIri(row.text("object"))));
    }
  }

  private MappingRow row(IndexRow row, MappingSet set, Term object) {
    return new MappingRow(
        row.find("row").filter(Node::isURI).map(Node::getURI),
        set,
        terms.ofIri(row.text("subject")),
        row.text("predicate").intern(),
        object,
        row.find("modifier").isPresent(),
        row.findText("justification"),
        row.findText("confidence")
            .map(text -> OptionalDouble.of(Double.parseDouble(text)))
            .orElse(OptionalDouble.empty()),
        row.findText("comment"));
  }

  private static Key key(IndexRow row) {
    return new Key(row.text("set"), row.text("subject"), row.text("predicate"), row.text("object"));
  }
}
