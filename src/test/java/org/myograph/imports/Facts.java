package org.myograph.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * What an ontology says, as facts that can be compared whatever the file that it came from: each a
 * line of text, with what is said of the statement itself in braces.
 */
final class Facts {
  /** Of what kind a fact is. */
  enum Kind {
    NAME,
    DEFINITION,
    SYNONYM,
    REFERENCE,
    PARENT,
    DEFINED_AS,
    DISJOINT,
    OBSOLETE,
    REPLACED_BY,
    CONSIDER,
    RELATION,
    VALUE,
    HEADER
  }

  private static final String BETWEEN = " ¦ ";
  private static final String OIO = "http://www.geneontology.org/formats/oboInOwl#";
  private static final String OBO = "http://purl.obolibrary.org/obo/";
  private static final Set<String> OF_AXIOMS =
      Set.of(
          OWL2.annotatedSource.getURI(),
          OWL2.annotatedProperty.getURI(),
          OWL2.annotatedTarget.getURI());

  private final Graph graph;
  private final FactExpressions expressions;

  /** What is said of a statement, by its parts as text: blank nodes may stand for the same. */
  private final Map<List<String>, SortedSet<String>> remarks = new HashMap<>();

  private final SortedMap<Kind, SortedSet<String>> found = new TreeMap<>();

  private Facts(Graph graph) {
    this.graph = graph;
    this.expressions = new FactExpressions(graph);
    for (Kind kind : Kind.values()) {
      found.put(kind, new TreeSet<>());
    }
  }

  /** The facts of {@code graph}, by their kind; every kind is there. */
  static SortedMap<Kind, SortedSet<String>> of(Graph graph) {
    Facts facts = new Facts(graph);
    facts.gatherRemarks();
    graph.find().forEach(facts::triple);
    facts.disjointClasses();
    return facts.found;
  }

  /** Axioms with annotations (OWL 2 Mapping to RDF Graphs, section 2.2). */
  private void gatherRemarks() {
    graph
        .find(Node.ANY, OWL2.annotatedSource.asNode(), Node.ANY)
        .forEach(
            source -> {
              Node axiom = source.getSubject();
              List<String> about =
                  List.of(
                      name(source.getObject()),
                      name(expressions.one(axiom, OWL2.annotatedProperty)),
                      name(expressions.one(axiom, OWL2.annotatedTarget)));
              SortedSet<String> said = remarks.computeIfAbsent(about, unused -> new TreeSet<>());
              graph
                  .find(axiom, Node.ANY, Node.ANY)
                  .filterDrop(t -> OF_AXIOMS.contains(t.getPredicate().getURI()))
                  .filterDrop(t -> t.getPredicate().equals(RDF.type.asNode()))
                  .forEach(t -> said.add(name(t.getPredicate()) + " " + name(t.getObject())));
            });
  }

  private void triple(Triple triple) {
    Node subject = triple.getSubject();
    Node property = triple.getPredicate();
    if (property.equals(RDFS.subClassOf.asNode())) {
      fact(Kind.PARENT, triple, expressions.of(subject) + " below " + object(triple));
    } else if (property.equals(OWL2.equivalentClass.asNode())) {
      pair(Kind.DEFINED_AS, triple, " is ");
    } else if (property.equals(OWL2.disjointWith.asNode())) {
      pair(Kind.DISJOINT, triple, " is no ");
    } else if (subject.isURI()) {
      named(triple, subject, property);
    }
  }

  private void named(Triple triple, Node subject, Node property) {
    String of = property.getURI();
    if (isOntology(subject)) {
      fact(Kind.HEADER, triple, name(property) + " " + object(triple));
    } else if (of.equals(RDFS.label.getURI())) {
      said(Kind.NAME, triple);
    } else if (of.equals(OBO + "IAO_0000115")) {
      said(Kind.DEFINITION, triple);
    } else if (of.startsWith(OIO + "has") && of.endsWith("Synonym")) {
      String scope = of.substring((OIO + "has").length(), of.length() - "Synonym".length());
      String upper = scope.toUpperCase(Locale.ROOT);
      fact(Kind.SYNONYM, triple, name(subject) + " " + upper + " " + object(triple));
    } else if (of.equals(OIO + "hasDbXref")) {
      said(Kind.REFERENCE, triple);
    } else if (of.equals(OWL2.deprecated.getURI())) {
      said(Kind.OBSOLETE, triple);
    } else if (of.equals(OBO + "IAO_0100001")) {
      said(Kind.REPLACED_BY, triple);
    } else if (of.equals(OIO + "consider")) {
      said(Kind.CONSIDER, triple);
    } else if (of.matches(".*#(intersectionOf|unionOf|oneOf)")) {
      // So in OWL 1: the class that it stands for.
      fact(Kind.DEFINED_AS, triple, name(subject) + " is [" + expressions.part(triple) + "]");
    } else if (of.matches(".*#(inverseOf|equivalentProperty|propertyDisjointWith)")) {
      pair(Kind.RELATION, triple, " " + of.replaceFirst(".*#", "") + " ");
    } else if (isLogic(triple)) {
      fact(Kind.RELATION, triple, name(subject) + " " + name(property) + " " + object(triple));
    } else if (!property.equals(RDF.type.asNode())) {
      fact(Kind.VALUE, triple, name(subject) + " " + name(property) + " " + object(triple));
    }
  }

  /** Of relations: types that mean something, and what relates them. */
  private static boolean isLogic(Triple triple) {
    String property = triple.getPredicate().getURI();
    if (property.equals(RDF.type.getURI())) {
      String type = triple.getObject().isURI() ? triple.getObject().getURI() : "";
      return type.startsWith(OWL2.getURI()) && type.matches(".*[a-z]Property") && !isPlain(type);
    }
    return property.startsWith(OWL2.getURI())
        || property.equals(RDFS.subPropertyOf.getURI())
        || property.equals(RDFS.domain.getURI())
        || property.equals(RDFS.range.getURI());
  }

  private static boolean isPlain(String type) {
    return type.matches(".*#(Object|Datatype|Annotation|Ontology|Deprecated)Property");
  }

  private boolean isOntology(Node subject) {
    return graph.contains(subject, RDF.type.asNode(), OWL2.Ontology.asNode());
  }

  /** One axiom may stand for many pairs. */
  private void disjointClasses() {
    Node all = NodeFactory.createURI(OWL2.getURI() + "AllDisjointClasses");
    graph
        .find(Node.ANY, RDF.type.asNode(), all)
        .forEach(
            t -> {
              List<String> members = new ArrayList<>();
              Node list = expressions.one(t.getSubject(), OWL2.members);
              expressions.list(list).forEach(member -> members.add(expressions.of(member)));
              for (int i = 0; i < members.size(); i++) {
                for (int j = i + 1; j < members.size(); j++) {
                  List<String> pair =
                      new TreeSet<>(List.of(members.get(i), members.get(j))).stream().toList();
                  found.get(Kind.DISJOINT).add(String.join(" is no ", pair));
                }
              }
            });
  }

  private void pair(Kind kind, Triple triple, String word) {
    SortedSet<String> both = new TreeSet<>();
    both.add(expressions.of(triple.getSubject()));
    both.add(expressions.of(triple.getObject()));
    fact(kind, triple, String.join(word, both));
  }

  private void said(Kind kind, Triple triple) {
    fact(kind, triple, name(triple.getSubject()) + " " + object(triple));
  }

  private void fact(Kind kind, Triple triple, String text) {
    List<String> about =
        List.of(name(triple.getSubject()), name(triple.getPredicate()), object(triple));
    Collection<String> said = remarks.getOrDefault(about, new TreeSet<>());
    found.get(kind).add(with(text, said));
  }

  /** A statement with what is said of it, which {@link #sorted} takes apart. */
  private static String with(String text, Collection<String> said) {
    return said.isEmpty() ? text : text + " {" + String.join(BETWEEN, said) + "}";
  }

  /** {@code fact} with what is said of it in order, after a change of its words. */
  static String sorted(String fact) {
    int brace = fact.lastIndexOf(" {");
    if (brace < 0 || !fact.endsWith("}")) {
      return fact;
    }
    String said = fact.substring(brace + 2, fact.length() - 1);
    return with(fact.substring(0, brace), new TreeSet<>(List.of(said.split(BETWEEN))));
  }

  /** The facts of a kind that begin so, with well-known IRIs in short. */
  static SortedSet<String> brief(Imported imported, Kind kind, String start) {
    SortedSet<String> found = new TreeSet<>();
    for (String fact : of(Comparison.all(imported)).get(kind)) {
      String brief =
          fact.replaceAll("<http://purl.obolibrary.org/obo/([^>]*)>", "obo:$1")
              .replaceAll("<http://www.geneontology.org/formats/oboInOwl#([^>]*)>", "oio:$1")
              .replaceAll("<http://www.w3.org/2000/01/rdf-schema#([^>]*)>", "rdfs:$1")
              .replaceAll("<http://www.w3.org/1999/02/22-rdf-syntax-ns#([^>]*)>", "rdf:$1")
              .replaceAll("<http://www.w3.org/2002/07/owl#([^>]*)>", "owl:$1");
      if (brief.startsWith(start)) {
        found.add(sorted(brief));
      }
    }
    return found;
  }

  private String object(Triple triple) {
    return expressions.of(triple.getObject());
  }

  private String name(Node node) {
    return expressions.of(node);
  }
}
