package org.myograph.store;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.apache.jena.datatypes.BaseDatatype;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdInline;

/**
 * One way to write each number, date and truth value, chosen when it is loaded, so that a store in
 * memory and one on disk give the same bytes for the same source, and every value stays the value
 * that it was.
 *
 * <p>Integers and decimals lose signs and zeros that say nothing (01 is 1, 1.10 is 1.1); a decimal
 * keeps one digit behind its point, as Turtle needs it. Doubles and floats have the canonical form
 * of XSD 1.1, Part 2, section 3.3.5: 0.9 is 9.0E-1, as every JSON-LD processor writes it. Dates are
 * written as TDB2 writes those that it keeps as numbers. What is no value of its datatype stays as
 * it is.
 */
final class CanonicalLiteral {
  private CanonicalLiteral() {}

  /** The term in its one form; what is no literal with a form to choose is returned as it is. */
  static Node of(Node node) {
    if (!isTyped(node) || !node.getLiteral().isWellFormed()) {
      return node;
    }
    RDFDatatype type = node.getLiteralDatatype();
    String text = node.getLiteralLexicalForm().strip();
    if (type.equals(XSDDatatype.XSDdouble)) {
      return literal(exponential(Double.toString(number(text))), type);
    }
    if (type.equals(XSDDatatype.XSDfloat)) {
      return literal(exponential(Float.toString((float) number(text))), type);
    }
    if (type.equals(XSDDatatype.XSDdecimal)) {
      return literal(decimal(new BigDecimal(text)), type);
    }
    if (XSDDatatype.XSDinteger.isValidLiteral(node.getLiteral())) {
      return literal(new BigInteger(text.replaceFirst("^\\+", "")).toString(), type);
    }
    NodeId value = NodeIdInline.inline(node);
    Node kept = value == null ? node : NodeIdInline.extract(value);
    return kept.getLiteralDatatype().equals(type) ? kept : node;
  }

  /** The same triple with its object in its one form. */
  static Triple of(Triple triple) {
    Node object = of(triple.getObject());
    return object.equals(triple.getObject())
        ? triple
        : Triple.create(triple.getSubject(), triple.getPredicate(), object);
  }

  /**
   * The quad as it must be handed to TDB2 to come back whole, its object in its one form.
   *
   * <p>TDB2 5.6.0 keeps a short number as its value and forgets its form. A longer one goes to its
   * table of nodes as a value too: of an integer the lowest 64 bits, so that 9223372036854775808
   * comes back as -9223372036854775808; of a long, int, short or byte the value as an integer; of a
   * double and a decimal in other forms. Only a literal whose datatype object is none of those that
   * TDB2 knows is kept as text. It is found again all the same, since the table's keys are made of
   * the text and the datatype's name; but for a double or float that is short: a query that names
   * it in a triple does not find it, one that compares by FILTER does.
   */
  static Quad stored(Quad quad) {
    Node object = asText(of(quad.getObject()));
    // Not by equals: a literal equals that of the same text and name, whatever its datatype object.
    return object == quad.getObject()
        ? quad
        : Quad.create(quad.getGraph(), quad.getSubject(), quad.getPredicate(), object);
  }

  private static Node asText(Node node) {
    if (!isTyped(node)) {
      return node;
    }
    NodeId value = NodeIdInline.inline(node);
    if (value != null && NodeIdInline.extract(value).equals(node)) {
      return node;
    }
    return literal(node.getLiteralLexicalForm(), new BaseDatatype(node.getLiteralDatatypeURI()));
  }

  private static boolean isTyped(Node node) {
    return node.isLiteral() && NodeIdInline.hasInlineDatatype(node);
  }

  private static double number(String text) {
    return switch (text) {
      case "INF", "+INF" -> Double.POSITIVE_INFINITY;
      case "-INF" -> Double.NEGATIVE_INFINITY;
      default -> Double.parseDouble(text);
    };
  }

  /** From Java's shortest digits that tell the number apart: one before the point, an exponent. */
  private static String exponential(String java) {
    if (java.endsWith("Infinity")) {
      return java.replace("Infinity", "INF");
    }
    if (java.equals("NaN")) {
      return java;
    }
    String sign = java.startsWith("-") ? "-" : "";
    BigDecimal value = new BigDecimal(java).abs().stripTrailingZeros();
    if (value.signum() == 0) {
      return sign + "0.0E0";
    }
    String digits = value.unscaledValue().toString();
    int exponent = digits.length() - 1 - value.scale();
    String behind = digits.length() == 1 ? "0" : digits.substring(1);
    return sign + digits.charAt(0) + "." + behind + "E" + exponent;
  }

  private static String decimal(BigDecimal value) {
    if (value.signum() == 0) {
      return "0.0";
    }
    String plain = value.stripTrailingZeros().toPlainString();
    return plain.contains(".") ? plain : plain + ".0";
  }

  private static Node literal(String text, RDFDatatype type) {
    return NodeFactory.createLiteralDT(text, type);
  }
}
