package org.myograph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.XSD;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each number and date has one form, the same in memory and on disk, and keeps its value. */
class CanonicalLiteralTest extends SmallStore {
  /** Name of an XSD datatype, and texts of values of it, ends of ranges among them. */
  private static final List<String> VALUES =
      List.of(
          "integer 0 -0 +1 01 36028797018963967 36028797018963968 -36028797018963968"
              + " -36028797018963969 9223372036854775807 9223372036854775808 -9223372036854775808"
              + " -9223372036854775809 18446744073709551616 123456789012345678901234567890"
              + " 00000000000000000000001",
          "long 1 36028797018963968 9223372036854775807 -9223372036854775808 +00000000000000000001",
          "int 2147483647 -2147483648 000000000000000000000001",
          "short 32767 -32768 000000000000000000000001",
          "byte 127 -128 000000000000000000000001",
          "nonNegativeInteger 0 36028797018963968 9223372036854775808",
          "positiveInteger 1 9223372036854775808",
          "nonPositiveInteger 0 -9223372036854775809",
          "negativeInteger -1 -36028797018963969 -9223372036854775809",
          "unsignedLong 18446744073709551615 9223372036854775808 1",
          "unsignedInt 4294967295",
          "unsignedShort 65535",
          "unsignedByte 255",
          "decimal 1 1.0 1.10 -0.0 .5 +1.5 0.12345678901234567890123 140737488355327"
              + " 140737488355328 -140737488355329.10 9223372036854775808.0"
              + " 1000000000000000000000000 0.0000000000000000000000000001",
          "double 0.9 0.9e0 9.0E-1 1e0 -0.0 0 INF -INF NaN 1.7976931348623157E308 4.9E-324 1e77"
              + " 1e78 1e-78 123456789.123456789 1E+2 12345678901234567890 1e400",
          "float 0.9 1e0 INF -INF NaN -0 3.4028235E38 1.4E-45 16777217",
          "boolean true false 1 0",
          "date 2020-01-01 2020-01-01Z 2020-01-01-00:00 2020-01-01+05:17 -0001-01-01 9999-12-31"
              + " 10000-01-01",
          "dateTime 2020-01-01T00:00:00 2020-01-01T00:00:00.50 2020-01-01T00:00:00.1234Z"
              + " 2020-01-01T24:00:00 2020-01-01T12:00:00-00:00 -0500-01-01T00:00:00"
              + " 12020-01-01T00:00:00Z",
          "dateTimeStamp 2020-01-01T00:00:00.120Z 2020-01-01T00:00:00+14:00",
          "time 12:00:00.50Z",
          "gYear 2020 -0001",
          "gMonthDay --01-01",
          "duration P1Y PT60S",
          "dayTimeDuration PT60S",
          "yearMonthDuration P12M",
          "hexBinary ab AB",
          "base64Binary YQ==");

  @Test
  void aStoreInMemoryAndOneOnDiskGiveTheSameBytesAndTheValuesOfTheSource() throws Exception {
    StringBuilder turtle = new StringBuilder();
    List<Node> written = new java.util.ArrayList<>();
    for (String line : VALUES) {
      String[] parts = line.split(" ");
      for (int i = 1; i < parts.length; i++) {
        Node node = literal(parts[0], parts[i]);
        turtle.append(
            "<https://example.org/v%d> <https://example.org/value> %s .\n"
                .formatted(written.size(), NodeFmtLib.strNT(node)));
        written.add(node);
      }
    }
    small.write("ontology/values.ttl", turtle.toString());
    try (DiskStore store = store();
        Generation disk = store.load();
        Generation memory = small.builder().build()) {
      assertEquals(lines(memory), lines(disk));
      assertEquals(hash(memory), hash(disk));
      for (int i = 0; i < written.size(); i++) {
        Node subject = NodeFactory.createURI("https://example.org/v" + i);
        Node kept = value(disk, subject);
        assertTrue(
            written.get(i).getLiteralValue().equals(kept.getLiteralValue())
                || written.get(i).sameValueAs(kept),
            written.get(i) + " became " + kept);
        assertEquals(written.get(i).getLiteralDatatypeURI(), kept.getLiteralDatatypeURI());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "integer, +007, 7",
    "integer, -0, 0",
    "long, 01, 1",
    "decimal, 1.10, 1.1",
    "decimal, 3, 3.0",
    "decimal, -0.0, 0.0",
    "double, 0.9, 9.0E-1",
    "double, 0.9e0, 9.0E-1",
    "double, 100, 1.0E2",
    "double, 123.456, 1.23456E2",
    "double, -0, -0.0E0",
    "double, +INF, INF",
    "float, 1e-1, 1.0E-1",
    "boolean, 1, true",
    "dateTime, 2020-01-01T00:00:00.50, 2020-01-01T00:00:00.5",
    "integer, x, x",
    "byte, 300, 300",
    "dateTimeStamp, 2020-01-01T00:00:00, 2020-01-01T00:00:00",
    "string, 01, 01"
  })
  void theOneFormOfAValue(String type, String text, String form) {
    Node canonical = CanonicalLiteral.of(literal(type, text));
    assertEquals(literal(type, form), canonical);
    assertEquals(canonical, CanonicalLiteral.of(canonical), "it is not final");
  }

  private static Node literal(String type, String text) {
    return NodeFactory.createLiteralDT(
        text, TypeMapper.getInstance().getSafeTypeByName(XSD.getURI() + type));
  }

  private static Node value(Generation generation, Node subject) {
    return Txn.calculateRead(
        generation.dataset(),
        () ->
            generation
                .dataset()
                .getDefaultGraph()
                .find(subject, Node.ANY, Node.ANY)
                .next()
                .getObject());
  }

  private static Set<String> lines(Generation generation) {
    Set<String> lines = new TreeSet<>();
    Txn.executeRead(
        generation.dataset(),
        () ->
            generation
                .dataset()
                .find()
                .forEachRemaining(
                    quad ->
                        lines.add(
                            NodeFmtLib.strNodesNT(
                                quad.getSubject(), quad.getPredicate(), quad.getObject()))));
    return lines;
  }
}
