package org.myograph.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;

/**
 * Copies RDF/XML that Jena's reader would give up: entities are written out, however often they are
 * used (their declarations went through {@link XmlProlog}), and what is no IRI is marked, so that
 * the statements with it, and no others, are left out.
 */
final class XmlCleaner {
  /** How an IRI starts that stands for something that is none. */
  static final String NO_IRI = "urn:x-myograph:no-iri:";

  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  private static final Set<String> IRI_ATTRIBUTES = Set.of("about", "resource", "datatype");

  private final Problems problems;
  private final XMLStreamReader in;
  private final XMLStreamWriter out;

  private XmlCleaner(XMLStreamReader in, XMLStreamWriter out, Problems problems) {
    this.in = in;
    this.out = out;
    this.problems = problems;
  }

  static void copy(InputStream in, OutputStream out, Problems problems)
      throws IOException, ImportException {
    XMLInputFactory inputs = XMLInputFactory.newDefaultFactory();
    inputs.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    inputs.setProperty("http://www.oracle.com/xml/jaxp/properties/entityExpansionLimit", "0");
    inputs.setProperty("http://www.oracle.com/xml/jaxp/properties/totalEntitySizeLimit", "0");
    inputs.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing is fetched: " + systemId);
        });
    try {
      XMLStreamReader reader = inputs.createXMLStreamReader(in);
      XMLStreamWriter writer =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      new XmlCleaner(reader, writer, problems).copy();
      writer.flush();
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof IOException io) {
        throw io;
      }
      var place = e.getLocation();
      String message = String.valueOf(e.getMessage()).replaceFirst("(?s)^.*Message: ", "");
      throw ImportException.at(
          place == null ? 0 : place.getLineNumber(),
          place == null ? 0 : place.getColumnNumber(),
          message);
    }
  }

  private void copy() throws XMLStreamException {
    out.writeStartDocument("UTF-8", "1.0");
    while (in.hasNext()) {
      switch (in.next()) {
        case XMLStreamConstants.START_ELEMENT -> startElement();
        case XMLStreamConstants.END_ELEMENT -> out.writeEndElement();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            out.writeCharacters(in.getText());
        default -> {} // Comments and declarations say nothing.
      }
    }
    out.writeEndDocument();
  }

  private void startElement() throws XMLStreamException {
    String prefix = in.getPrefix() == null ? "" : in.getPrefix();
    String namespace = in.getNamespaceURI() == null ? "" : in.getNamespaceURI();
    out.writeStartElement(prefix, in.getLocalName(), namespace);
    for (int i = 0; i < in.getNamespaceCount(); i++) {
      String declared = in.getNamespaceURI(i) == null ? "" : in.getNamespaceURI(i);
      if (in.getNamespacePrefix(i) == null) {
        out.writeDefaultNamespace(declared);
      } else {
        out.writeNamespace(in.getNamespacePrefix(i), declared);
      }
    }
    for (int i = 0; i < in.getAttributeCount(); i++) {
      String name = in.getAttributeLocalName(i);
      String value = in.getAttributeValue(i);
      String attributeNamespace = in.getAttributeNamespace(i);
      if (attributeNamespace == null || attributeNamespace.isEmpty()) {
        out.writeAttribute(name, value);
      } else {
        boolean iri = attributeNamespace.equals(RDF) && IRI_ATTRIBUTES.contains(name);
        out.writeAttribute(
            in.getAttributePrefix(i), attributeNamespace, name, iri ? iri(value) : value);
      }
    }
  }

  private String iri(String value) {
    try {
      IRIx.create(value);
      if (value.chars().noneMatch(c -> c <= ' ' || "<>\"{}|^`\\".indexOf(c) >= 0)) {
        return value;
      }
    } catch (IRIException e) {
      // Marked below.
    }
    var place = in.getLocation();
    problems.listSkipped(place.getLineNumber(), place.getColumnNumber(), "not an IRI: " + value);
    return NO_IRI + Integer.toHexString(value.hashCode());
  }
}
