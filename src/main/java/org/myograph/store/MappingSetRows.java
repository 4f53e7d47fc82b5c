package org.myograph.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/**
 * Loads the rows of one mapping set of others. A row is a plain triple in the set's graph, unless
 * it is negative, maps nothing ({@code sssom:NoTermFound}) or has words at an end ({@code rdfs
 * literal}); and it is a node besides where it says more: one of those, or any slot that neither
 * the set nor the term has.
 */
final class MappingSetRows {
  private static final String NO_TERM = Names.SSSOM + "NoTermFound";
  private static final Set<String> PLAIN =
      Set.of("subject_id", "subject_label", "predicate_id", "object_id", "object_label");
  private static final String JUSTIFICATION = "mapping_justification";

  private final DatasetGraph dataset;
  private final SourceFile file;
  private final Node set;
  private final SssomTable table;
  private final SssomValues values;
  private final TermLabels labels;
  private final List<SssomSlot> slots;
  private final boolean alike;
  private final Map<String, List<Node>> terms = new HashMap<>();
  private final Set<String> ofTerms = new TreeSet<>();
  private final Set<String> ofOthers = new TreeSet<>();
  private final Map<Triple, SssomTable.Row> plain = new HashMap<>();
  private final Set<Triple> detailed = new HashSet<>();

  MappingSetRows(
      DatasetGraph dataset, SourceFile file, Node set, SssomTable table, TermLabels labels) {
    this.dataset = dataset;
    this.file = file;
    this.set = set;
    this.table = table;
    this.values = new SssomValues(table.header());
    this.labels = labels;
    this.slots = table.columns().slots();
    List<String> justifications =
        table.rows().stream().map(row -> row.get(JUSTIFICATION)).distinct().toList();
    this.alike = justifications.size() == 1;
    if (alike) {
      table
          .header()
          .expand(justifications.get(0))
          .ifPresent(iri -> tell(set, Names.sssom(JUSTIFICATION), NodeFactory.createURI(iri)));
    }
  }

  /** Loads a row, or tells what is wrong with it. */
  void add(SssomTable.Row row, List<Finding> found) {
    int before = found.size();
    Map<String, List<Node>> read = new LinkedHashMap<>();
    for (SssomSlot slot : slots) {
      String text = row.get(slot.name());
      if (text != null) {
        read.put(
            slot.name(),
            values(
                slot,
                text,
                fault -> found.add(file.at(row.line(), row.column(slot.name()), fault))));
      }
    }
    if (found.size() > before) {
      return;
    }
    Optional<Node> subject = end(row, read, "subject");
    Optional<Node> object = end(row, read, "object");
    boolean more =
        !isTerm(subject)
            || !isTerm(object)
            || read.keySet().stream()
                .anyMatch(slot -> !PLAIN.contains(slot) && !(alike && slot.equals(JUSTIFICATION)));
    if (isTerm(subject) && isTerm(object) && !read.containsKey("predicate_modifier")) {
      Triple link = Triple.create(subject.get(), read.get("predicate_id").get(0), object.get());
      dataset.add(Quad.create(file.graph(), link));
      more = standsApart(link, row, more);
    }
    if (more) {
      detail(row);
    }
    subject.ifPresent(term -> hear(row, term, "subject_label"));
    object.ifPresent(term -> hear(row, term, "object_label"));
  }

  /** Several rows of one link are told apart by a node each. */
  private boolean standsApart(Triple link, SssomTable.Row row, boolean more) {
    if (!more && !detailed.contains(link)) {
      plain.putIfAbsent(link, row);
      return false;
    }
    SssomTable.Row other = plain.remove(link);
    if (other != null) {
      detail(other);
    }
    detailed.add(link);
    return true;
  }

  private List<Node> values(
      SssomSlot slot, String text, java.util.function.Consumer<String> faults) {
    if (slot.range() != SssomSlot.Range.ENTITY) {
      return values.read(slot, text, faults);
    }
    for (String curie : slot.many() ? SssomValues.split(text) : List.of(text)) {
      if (curie.indexOf(':') > 0) {
        boolean term = slot.name().equals("subject_id") || slot.name().equals("object_id");
        boolean none = table.header().expand(curie).filter(NO_TERM::equals).isPresent();
        (term && !none ? ofTerms : ofOthers).add(curie.substring(0, curie.indexOf(':')));
      }
    }
    // One object a term: there are many links and fewer terms.
    List<Node> known = terms.get(text);
    if (known == null) {
      known = values.read(slot, text, faults);
      if (!known.isEmpty()) {
        terms.put(text, known);
      }
    }
    return known;
  }

  private Optional<Node> end(SssomTable.Row row, Map<String, List<Node>> read, String end) {
    return SssomTable.isLiteral(row, table.header(), end)
        ? Optional.empty()
        : Optional.of(read.get(end + "_id").get(0));
  }

  private static boolean isTerm(Optional<Node> end) {
    return end.filter(node -> !node.hasURI(NO_TERM)).isPresent();
  }

  private void hear(SssomTable.Row row, Node term, String slot) {
    if (table.columns().has(slot) && !term.hasURI(NO_TERM)) {
      String label = row.get(slot);
      Node text = NodeFactory.createLiteralString(label == null ? "" : label);
      labels.hear(term, label, () -> tell(detail(row), Names.sssom(slot), text));
    }
  }

  /** The row's node, with all that the row says but for the labels that its terms have. */
  private Node detail(SssomTable.Row row) {
    // The set gives its rows no names; a row that is met again has the same node.
    Node node = NodeFactory.createBlankNode(file.graph().getURI() + "#row-" + row.line());
    tell(node, RDF.type.asNode(), Names.sssom("Mapping"));
    tell(node, DCTerms.isPartOf.asNode(), set);
    for (SssomSlot slot : slots) {
      String text = row.get(slot.name());
      String end = slot.name().replaceFirst("_(id|label)$", "");
      boolean label = slot.name().equals(end + "_label") && PLAIN.contains(slot.name());
      boolean literal = SssomTable.isLiteral(row, table.header(), end);
      boolean found = text != null && (!label || literal || NO_TERM.equals(iri(row, end)));
      if (found && !(slot.name().equals(end + "_id") && literal)) {
        values(slot, text, fault -> {}).forEach(value -> tell(node, slot.property(), value));
      }
    }
    return node;
  }

  private String iri(SssomTable.Row row, String end) {
    String curie = row.get(end + "_id");
    return curie == null ? null : table.header().expand(curie).orElse(null);
  }

  /** Prefixes of the terms that are linked, after all rows. */
  Set<String> prefixesOfTerms() {
    return ofTerms;
  }

  /** Prefixes of all other CURIEs, after all rows. */
  Set<String> otherPrefixes() {
    return ofOthers;
  }

  private void tell(Node subject, Node predicate, Node object) {
    dataset.add(Quad.create(Names.MAPPINGS_EXTRA, subject, predicate, object));
  }
}
