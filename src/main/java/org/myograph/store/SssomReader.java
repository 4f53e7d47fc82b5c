package org.myograph.store;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * Turns a mapping table (SSSOM/TSV) into triples: for each row the plain triple, unless the row is
 * a negative one, and a node that says how we know.
 */
final class SssomReader {
  private final SourceFile file;
  private final Vocabularies vocabularies;
  private final Places places;
  private final List<Finding> findings;
  private final Set<Triple> triples = new LinkedHashSet<>();

  private SssomReader(
      SourceFile file, Vocabularies vocabularies, Places places, List<Finding> findings) {
    this.file = file;
    this.vocabularies = vocabularies;
    this.places = places;
    this.findings = findings;
  }

  /** Reads {@code file}; mistakes go to {@code findings}, the rows' lines to {@code places}. */
  static Set<Triple> read(
      SourceFile file, Vocabularies vocabularies, Places places, List<Finding> findings) {
    SssomTable table = SssomTable.read(file, findings);
    SssomReader reader = new SssomReader(file, vocabularies, places, findings);
    Node set = NodeFactory.createURI(Names.MAPPING + file.stem());
    reader.set(set, table.header());
    table.rows().forEach(row -> reader.row(set, table.header(), row));
    List<String> names =
        table.rows().stream()
            .map(row -> vocabularies.nameOf(row.get("object_id")))
            .distinct()
            .toList();
    if (names.size() == 1) {
      reader.text(set, Names.myo("vocabulary"), names.get(0));
    }
    return reader.triples;
  }

  private void set(Node set, SssomHeader header) {
    places.add(set, file, 1);
    add(set, RDF.type.asNode(), Names.sssom("MappingSet"));
    add(set, SKOS.notation.asNode(), NodeFactory.createLiteralString(file.stem()));
    text(set, RDFS.label.asNode(), header.slots().get("mapping_set_title"));
    text(set, DCTerms.description.asNode(), header.slots().get("mapping_set_description"));
    text(set, OWL.versionInfo.asNode(), header.slots().get("mapping_set_version"));
    Optional.ofNullable(header.slots().get("license"))
        .filter(SssomHeader::isIri)
        .ifPresent(iri -> add(set, DCTerms.license.asNode(), NodeFactory.createURI(iri)));
  }

  private void row(Node set, SssomHeader header, SssomTable.Row row) {
    Optional<Node> subject = iri(header, row, "subject_id");
    Optional<Node> predicate = iri(header, row, "predicate_id");
    Optional<Node> object = iri(header, row, "object_id");
    Optional<Node> justification = iri(header, row, "mapping_justification");
    if (List.of(subject, predicate, object, justification).stream().anyMatch(Optional::isEmpty)) {
      return;
    }
    Node mapping = NodeFactory.createURI(set.getURI() + "#" + name(subject.get(), row));
    if (!triples.add(Triple.create(mapping, RDF.type.asNode(), Names.sssom("Mapping")))) {
      findings.add(
          file.at(
              row.line(),
              0,
              row.get("subject_id") + " is mapped to " + row.get("object_id") + " twice"));
      return;
    }
    places.add(mapping, file, row.line());
    String modifier = row.get("predicate_modifier");
    if (modifier == null) {
      add(subject.get(), predicate.get(), object.get());
    } else if (!modifier.equals("Not")) {
      findings.add(file.at(row.line(), 0, "predicate_modifier can only be Not: " + modifier));
    }
    add(mapping, Names.sssom("subject_id"), subject.get());
    add(mapping, Names.sssom("predicate_id"), predicate.get());
    add(mapping, Names.sssom("object_id"), object.get());
    add(mapping, Names.sssom("mapping_justification"), justification.get());
    add(mapping, DCTerms.isPartOf.asNode(), set);
    text(mapping, Names.myo("code"), row.get("object_id"));
    text(mapping, Names.myo("vocabulary"), vocabularies.nameOf(row.get("object_id")));
    vocabularies
        .fault(row.get("object_id"), object.get().getURI())
        .ifPresent(fault -> findings.add(file.at(row.line(), 0, fault)));
    text(mapping, Names.sssom("predicate_modifier"), modifier);
    text(mapping, Names.sssom("object_label"), row.get("object_label"));
    text(mapping, RDFS.comment.asNode(), row.get("comment"));
    source(header, row, mapping);
    confidence(row, mapping);
  }

  /** The mapping's own, or else the set's: a propagatable slot of SSSOM. */
  private void source(SssomHeader header, SssomTable.Row row, Node mapping) {
    String source = row.cells().getOrDefault("object_source", header.slots().get("object_source"));
    if (source == null) {
      return;
    }
    Optional<String> iri =
        SssomHeader.isIri(source) && source.contains("//")
            ? Optional.of(source)
            : header.expand(source);
    iri.ifPresentOrElse(
        known -> add(mapping, Names.sssom("object_source"), NodeFactory.createURI(known)),
        () -> text(mapping, Names.sssom("object_source"), source));
  }

  private void confidence(SssomTable.Row row, Node mapping) {
    String text = row.get("confidence");
    if (text == null) {
      return;
    }
    if (!isConfidence(text)) {
      findings.add(file.at(row.line(), 0, "confidence is no number from 0 to 1: " + text));
      return;
    }
    add(
        mapping,
        Names.sssom("confidence"),
        NodeFactory.createLiteralDT(text, XSDDatatype.XSDdouble));
  }

  static boolean isConfidence(String text) {
    return XSDDatatype.XSDdouble.isValid(text)
        && Double.parseDouble(text) >= 0
        && Double.parseDouble(text) <= 1;
  }

  private Optional<Node> iri(SssomHeader header, SssomTable.Row row, String column) {
    String curie = row.get(column);
    Optional<String> iri = header.expand(curie);
    if (iri.isEmpty()) {
      findings.add(notExpanded(file, header, row, column));
    }
    return iri.map(NodeFactory::createURI);
  }

  /** Why a cell stands for no IRI. */
  static Finding notExpanded(
      SourceFile file, SssomHeader header, SssomTable.Row row, String column) {
    String curie = row.get(column);
    int colon = curie.indexOf(':');
    String prefix = colon < 0 ? null : curie.substring(0, colon);
    return file.at(
        row.line(),
        0,
        prefix == null || header.curieMap().containsKey(prefix)
            ? column + " is no CURIE: " + curie
            : "prefix " + prefix + " of " + curie + " is not declared in curie_map");
  }

  /** For example {@code NeckPain-HP_0030833}. */
  private static String name(Node subject, SssomTable.Row row) {
    String local = subject.getURI().replaceFirst("^.*[/#]", "");
    String object = row.get("object_id").replaceFirst(":", "_");
    return local + "-" + URLEncoder.encode(object, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private void text(Node subject, Node predicate, String text) {
    if (text != null) {
      add(subject, predicate, NodeFactory.createLiteralString(text));
    }
  }

  private void add(Node subject, Node predicate, Node object) {
    triples.add(Triple.create(subject, predicate, object));
  }
}
