package org.myograph.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads mapping sets of others (SSSOM/TSV) into named graphs. A set's own graph has one plain
 * triple a row that is not negative; what all rows say alike is said of the set, in {@link
 * Names#MAPPINGS_EXTRA}, and only a row that says more gets a node there ({@link MappingSetRows}):
 * so do hundreds of thousands of rows stay small. No slot is lost: a set can be written again as it
 * was read.
 */
final class MappingSetLoad {
  private static final String SHACL = "http://www.w3.org/ns/shacl#";
  private static final int MOST_FINDINGS = 100;
  private static final Logger LOG = LoggerFactory.getLogger(MappingSetLoad.class);

  private final Consumer<Quad> into;
  private final Vocabularies vocabularies;
  private final List<Finding> findings;
  private final Optional<Consumer<Finding>> leftOut;
  private final TermLabels labels;
  private final Map<String, SourceFile> ids = new HashMap<>();

  /**
   * @param into takes each quad, now and then one a second time
   * @param leftOut takes what is wrong with single rows, which are left out; without it they are
   *     findings
   */
  MappingSetLoad(
      Consumer<Quad> into,
      Vocabularies vocabularies,
      List<Finding> findings,
      Optional<Consumer<Finding>> leftOut) {
    this.into = into;
    this.leftOut = leftOut;
    this.vocabularies = vocabularies;
    this.findings = findings;
    this.labels = new TermLabels(this::tell);
  }

  /** Loads all sets of {@code sources}; of a file's mistakes the first hundred are told. */
  void addAll(Sources sources) {
    List<String> ours = sources.of(SourceFile.Kind.SSSOM).stream().map(SourceFile::stem).toList();
    for (SourceFile file : sources.of(SourceFile.Kind.MAPPING_SET)) {
      List<Finding> found = new ArrayList<>();
      List<Finding> bad = new ArrayList<>();
      if (ours.contains(file.stem())) {
        found.add(file.at(1, 0, "a mapping set of ours is called " + file.stem() + " too"));
      }
      Optional<SourceFile> metadata =
          sources.of(SourceFile.Kind.MAPPING_METADATA).stream()
              .filter(one -> one.stem().equals(file.stem()))
              .findFirst();
      add(file, metadata, found, bad);
      if (leftOut.isPresent() && found.isEmpty()) {
        bad.stream().sorted().forEach(leftOut.get());
      } else {
        found.addAll(bad);
      }
      findings.addAll(found.subList(0, Math.min(MOST_FINDINGS, found.size())));
      if (found.size() > MOST_FINDINGS) {
        int more = found.size() - MOST_FINDINGS;
        findings.add(file.at(found.get(MOST_FINDINGS).line(), 0, more + " more from here on"));
      }
    }
  }

  private void add(
      SourceFile file, Optional<SourceFile> metadata, List<Finding> found, List<Finding> bad) {
    long start = System.nanoTime();
    SssomTable table = SssomTable.read(file, metadata, found, bad);
    SssomHeader header = table.header();
    String id = header.find("mapping_set_id").orElse("");
    if (!SssomHeader.isIri(id)) {
      return; // Said by the header's rules.
    }
    SourceFile same = ids.putIfAbsent(id, file);
    if (same != null) {
      found.add(file.at(1, 0, "mapping_set_id is that of " + same.path() + ": " + id));
    }
    Node set = NodeFactory.createURI(id);
    Set<String> used = new TreeSet<>();
    describe(set, file, table, used);
    MappingSetRows rows = new MappingSetRows(into, file, set, table, labels);
    table.rows().forEach(row -> rows.add(row, bad));
    rows.prefixesOfTerms().forEach(prefix -> declare(set, file, header, prefix, true));
    used.addAll(rows.otherPrefixes());
    used.removeAll(rows.prefixesOfTerms());
    used.removeAll(Names.SSSOM_PREFIXES.keySet());
    used.forEach(prefix -> declare(set, file, header, prefix, false));
    long time = (System.nanoTime() - start) / 1_000_000;
    LOG.info("Read the mapping set {}, {} rows, in {} ms", file.stem(), table.rows().size(), time);
  }

  private void describe(Node set, SourceFile file, SssomTable table, Set<String> used) {
    SssomValues values = new SssomValues(table.header());
    tell(set, RDF.type.asNode(), Names.sssom("MappingSet"));
    tell(set, SKOS.notation.asNode(), NodeFactory.createLiteralString(file.stem()));
    tell(set, DCTerms.hasPart.asNode(), file.graph());
    for (SssomSlot slot : SssomSlot.ofSet()) {
      List<String> texts = table.header().slots().getOrDefault(slot.name(), List.of());
      for (String text : slot.name().equals("mapping_set_id") ? List.<String>of() : texts) {
        values.read(slot, text, fault -> {}).forEach(value -> tell(set, slot.property(), value));
        if (slot.range() == SssomSlot.Range.ENTITY && text.indexOf(':') > 0) {
          used.add(text.substring(0, text.indexOf(':')));
        }
      }
    }
    for (SssomSlot slot : table.columns().slots()) {
      tell(set, Names.myo("column"), NodeFactory.createLiteralString(slot.name()));
    }
  }

  /**
   * Which prefix the set's CURIEs have, as SHACL declares prefixes, and of what vocabulary.
   *
   * @param terms whether terms that are mapped have it
   */
  private void declare(
      Node set, SourceFile file, SssomHeader header, String prefix, boolean terms) {
    String namespace = header.curieMap().get(prefix);
    if (namespace == null) {
      return; // Said where it is used.
    }
    Node declaration = NodeFactory.createBlankNode(file.graph().getURI() + "#prefix-" + prefix);
    tell(set, NodeFactory.createURI(SHACL + "declare"), declaration);
    tell(
        declaration,
        NodeFactory.createURI(SHACL + "prefix"),
        NodeFactory.createLiteralString(prefix));
    tell(
        declaration,
        NodeFactory.createURI(SHACL + "namespace"),
        NodeFactory.createLiteralDT(namespace, XSDDatatype.XSDanyURI));
    if (terms) {
      String name = vocabularies.nameOf(prefix, namespace);
      tell(declaration, Names.myo("vocabulary"), NodeFactory.createLiteralString(name));
    }
  }

  private void tell(Node subject, Node predicate, Node object) {
    into.accept(Quad.create(Names.MAPPINGS_EXTRA, subject, predicate, object));
  }
}
