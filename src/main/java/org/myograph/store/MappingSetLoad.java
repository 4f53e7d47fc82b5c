package org.myograph.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * Loads mapping sets of others (SSSOM/TSV) into named graphs. A set's own graph has one plain
 * triple a row that is not negative; what all rows say alike is said of the set, in {@link
 * Names#MAPPINGS_EXTRA}, and only a row that says more (negative, confidence, comment, a
 * justification of its own) gets a node there: so do hundreds of thousands of rows stay small. Each
 * term has at most one label there, of the first set that gives one.
 *
 * <p>Rows whose subject or object is {@code sssom:NoTermFound} map nothing and are left out.
 */
final class MappingSetLoad {
  private static final String SHACL = "http://www.w3.org/ns/shacl#";
  private static final String NO_TERM = Names.SSSOM + "NoTermFound";
  private static final int MOST_FINDINGS = 100;

  private final Consumer<Quad> into;
  private final Vocabularies vocabularies;
  private final List<Finding> findings;
  private final Map<String, Node> nodes = new HashMap<>();
  private final Set<Node> labelled = new HashSet<>();
  private final Map<String, SourceFile> ids = new HashMap<>();

  /**
   * @param into takes each quad, now and then one a second time
   */
  MappingSetLoad(Consumer<Quad> into, Vocabularies vocabularies, List<Finding> findings) {
    this.into = into;
    this.vocabularies = vocabularies;
    this.findings = findings;
  }

  /** Loads all sets of {@code sources}; of a file's mistakes the first hundred are told. */
  void addAll(Sources sources) {
    List<String> ours = sources.of(SourceFile.Kind.SSSOM).stream().map(SourceFile::stem).toList();
    for (SourceFile file : sources.of(SourceFile.Kind.MAPPING_SET)) {
      List<Finding> found = new ArrayList<>();
      if (ours.contains(file.stem())) {
        found.add(file.at(1, 0, "a mapping set of ours is called " + file.stem() + " too"));
      }
      add(file, found);
      findings.addAll(found.subList(0, Math.min(MOST_FINDINGS, found.size())));
      if (found.size() > MOST_FINDINGS) {
        int more = found.size() - MOST_FINDINGS;
        findings.add(file.at(found.get(MOST_FINDINGS).line(), 0, more + " more from here on"));
      }
    }
  }

  private void add(SourceFile file, List<Finding> found) {
    SssomTable table = SssomTable.read(file, found);
    SssomHeader header = table.header();
    String id = header.slots().getOrDefault("mapping_set_id", "");
    if (!SssomHeader.isIri(id)) {
      return; // Said by the header's reader.
    }
    SourceFile same = ids.putIfAbsent(id, file);
    if (same != null) {
      found.add(file.at(1, 0, "mapping_set_id is that of " + same.path() + ": " + id));
    }
    Node set = node(id);
    describe(set, file, header);
    List<String> justifications =
        table.rows().stream().map(row -> row.get("mapping_justification")).distinct().toList();
    boolean alike = justifications.size() == 1;
    Map<String, String> prefixes = new TreeMap<>();
    Map<String, Optional<Node>> terms = new HashMap<>();
    for (SssomTable.Row row : table.rows()) {
      row(new Reading(file, set, header, terms, prefixes, alike), row, found);
    }
    if (alike) {
      header
          .expand(justifications.get(0))
          .ifPresent(iri -> tell(set, Names.sssom("mapping_justification"), node(iri)));
    }
    prefixes.forEach((prefix, namespace) -> declare(set, file, prefix, namespace));
  }

  private record Reading(
      SourceFile file,
      Node set,
      SssomHeader header,
      Map<String, Optional<Node>> terms,
      Map<String, String> prefixes,
      boolean alike) {}

  private void describe(Node set, SourceFile file, SssomHeader header) {
    Map<String, String> slots = header.slots();
    tell(set, RDF.type.asNode(), Names.sssom("MappingSet"));
    text(set, SKOS.notation.asNode(), file.stem());
    text(set, DCTerms.title.asNode(), slots.get("mapping_set_title"));
    text(set, DCTerms.description.asNode(), slots.get("mapping_set_description"));
    text(set, OWL.versionInfo.asNode(), slots.get("mapping_set_version"));
    Optional.ofNullable(slots.get("license"))
        .filter(SssomHeader::isIri)
        .ifPresent(iri -> tell(set, DCTerms.license.asNode(), node(iri)));
    tell(set, DCTerms.hasPart.asNode(), file.graph());
  }

  /** Which prefix the set's CURIEs have, as SHACL declares prefixes, and of what vocabulary. */
  private void declare(Node set, SourceFile file, String prefix, String namespace) {
    Node declaration = node(file.graph().getURI() + "#prefix-" + prefix);
    tell(set, node(SHACL + "declare"), declaration);
    text(declaration, node(SHACL + "prefix"), prefix);
    tell(
        declaration,
        node(SHACL + "namespace"),
        NodeFactory.createLiteralDT(namespace, XSDDatatype.XSDanyURI));
    text(declaration, Names.myo("vocabulary"), vocabularies.nameOf(prefix, namespace));
  }

  private void row(Reading reading, SssomTable.Row row, List<Finding> found) {
    int before = found.size();
    Optional<Node> subject = term(reading, row, "subject_id", found);
    Optional<Node> predicate = term(reading, row, "predicate_id", found);
    Optional<Node> object = term(reading, row, "object_id", found);
    Optional<Node> justification = term(reading, row, "mapping_justification", found);
    String modifier = row.get("predicate_modifier");
    if (modifier != null && !modifier.equals("Not")) {
      found.add(
          reading.file().at(row.line(), 0, "predicate_modifier can only be Not: " + modifier));
    }
    String confidence = row.get("confidence");
    if (confidence != null && !SssomReader.isConfidence(confidence)) {
      found.add(
          reading.file().at(row.line(), 0, "confidence is no number from 0 to 1: " + confidence));
    }
    if (found.size() > before || subject.get().hasURI(NO_TERM) || object.get().hasURI(NO_TERM)) {
      return;
    }
    used(reading, row.get("subject_id"));
    used(reading, row.get("object_id"));
    label(subject.get(), row.get("subject_label"));
    label(object.get(), row.get("object_label"));
    Quad link = Quad.create(reading.file().graph(), subject.get(), predicate.get(), object.get());
    if (modifier == null) {
      into.accept(link);
    }
    String comment = row.get("comment");
    if (modifier != null || confidence != null || comment != null || !reading.alike()) {
      Node node = node(reading.file().graph().getURI() + "#row-" + row.line());
      tell(node, RDF.type.asNode(), Names.sssom("Mapping"));
      tell(node, DCTerms.isPartOf.asNode(), reading.set());
      tell(node, Names.sssom("subject_id"), subject.get());
      tell(node, Names.sssom("predicate_id"), predicate.get());
      tell(node, Names.sssom("object_id"), object.get());
      tell(node, Names.sssom("mapping_justification"), justification.get());
      text(node, Names.sssom("predicate_modifier"), modifier);
      text(node, RDFS.comment.asNode(), comment);
      if (confidence != null) {
        Node value = NodeFactory.createLiteralDT(confidence, XSDDatatype.XSDdouble);
        tell(node, Names.sssom("confidence"), GenerationBuilder.asOnDisk(value));
      }
    }
  }

  private Optional<Node> term(
      Reading reading, SssomTable.Row row, String column, List<Finding> found) {
    String curie = row.get(column);
    Optional<Node> known =
        reading
            .terms()
            .computeIfAbsent(curie, text -> reading.header().expand(text).map(this::node));
    if (known.isEmpty()) {
      found.add(SssomReader.notExpanded(reading.file(), reading.header(), row, column));
    }
    return known;
  }

  private static void used(Reading reading, String curie) {
    String prefix = curie.substring(0, curie.indexOf(':'));
    reading.prefixes().computeIfAbsent(prefix, p -> reading.header().curieMap().get(p));
  }

  private void label(Node term, String label) {
    if (label != null && labelled.add(term)) {
      text(term, RDFS.label.asNode(), label);
    }
  }

  /** One object a term, in all sets: there are many links and fewer terms. */
  private Node node(String iri) {
    return nodes.computeIfAbsent(iri, NodeFactory::createURI);
  }

  private void text(Node subject, Node predicate, String text) {
    if (text != null) {
      tell(subject, predicate, NodeFactory.createLiteralString(text));
    }
  }

  private void tell(Node subject, Node predicate, Node object) {
    into.accept(Quad.create(Names.MAPPINGS_EXTRA, subject, predicate, object));
  }
}
