package org.myograph.web.dump;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.impl.Util;
import org.apache.jena.vocabulary.RDF;

/**
 * RDF 1.1 XML of the union, one description a subject. Written here because Jena's writer takes the
 * statements in the order of its hash tables.
 */
final class RdfXmlFile {
  private static final String RDF_NS = RDF.getURI();
  private static final String XML_NS = "http://www.w3.org/XML/1998/namespace";

  private final Map<String, String> prefixOf = new TreeMap<>();
  private final XMLStreamWriter xml;

  private RdfXmlFile(OurGraphs graphs, OutputStream out) throws XMLStreamException {
    xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
    graphs.prefixes().forEach((prefix, namespace) -> prefixOf.putIfAbsent(namespace, prefix));
    prefixOf.put(RDF_NS, "rdf");
    for (Triple triple : graphs.triples()) {
      String namespace = namespace(triple.getPredicate());
      prefixOf.computeIfAbsent(namespace, n -> "ns" + prefixOf.size());
    }
  }

  static void write(OurGraphs graphs, OutputStream out) throws IOException {
    try {
      new RdfXmlFile(graphs, out).document(graphs);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void document(OurGraphs graphs) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("rdf", "RDF", RDF_NS);
    for (Map.Entry<String, String> entry : prefixOf.entrySet()) {
      xml.writeNamespace(entry.getValue(), entry.getKey());
    }
    Node subject = null;
    for (Triple triple : graphs.triples()) {
      if (!triple.getSubject().equals(subject)) {
        if (subject != null) {
          line("  ");
          xml.writeEndElement();
        }
        subject = triple.getSubject();
        line("  ");
        xml.writeStartElement("rdf", "Description", RDF_NS);
        reference(subject, "about");
      }
      property(triple);
    }
    if (subject != null) {
      line("  ");
      xml.writeEndElement();
    }
    line("");
    xml.writeEndElement();
    xml.writeEndDocument();
    xml.flush();
  }

  private void property(Triple triple) throws XMLStreamException {
    String namespace = namespace(triple.getPredicate());
    String local = triple.getPredicate().getURI().substring(namespace.length());
    line("    ");
    Node object = triple.getObject();
    if (!object.isLiteral()) {
      xml.writeEmptyElement(prefixOf.get(namespace), local, namespace);
      reference(object, "resource");
      return;
    }
    xml.writeStartElement(prefixOf.get(namespace), local, namespace);
    if (!object.getLiteralLanguage().isEmpty()) {
      xml.writeAttribute("xml", XML_NS, "lang", object.getLiteralLanguage());
    } else if (!Util.isSimpleString(object)) {
      xml.writeAttribute("rdf", RDF_NS, "datatype", object.getLiteralDatatypeURI());
    }
    text(object.getLiteralLexicalForm());
    xml.writeEndElement();
  }

  /** A carriage return is written as a reference: a parser would read it as a line feed. */
  private void text(String text) throws XMLStreamException {
    String[] parts = text.split("\r", -1);
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        xml.writeEntityRef("#13");
      }
      xml.writeCharacters(parts[i]);
    }
  }

  private void reference(Node node, String attribute) throws XMLStreamException {
    if (node.isBlank()) {
      xml.writeAttribute("rdf", RDF_NS, "nodeID", node.getBlankNodeLabel());
    } else {
      xml.writeAttribute("rdf", RDF_NS, attribute, node.getURI());
    }
  }

  private void line(String indent) throws XMLStreamException {
    xml.writeCharacters("\n" + indent);
  }

  private static String namespace(Node predicate) {
    String iri = predicate.getURI();
    return iri.substring(0, Util.splitNamespaceXML(iri));
  }
}
