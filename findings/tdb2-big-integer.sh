#!/usr/bin/env bash
# Apache Jena 5.6.0 (Maven Central), the store TDB2. An xsd:integer has no bounds. Stored in TDB2 and read by
# another process, one beyond 64 bits is another number: 9223372036854775808 comes back as
# -9223372036854775808. The process that stored it still sees the right one, from its cache.
# Guess before the run: what does not fit into the 56 bits of an inlined value is kept as text.
. "$(dirname "${BASH_SOURCE[0]}")/tools.sh"
java_artifacts org.apache.jena:jena-tdb2:5.6.0 org.slf4j:slf4j-nop:2.0.17

cat >Big.java <<'JAVA'
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2Factory;

public class Big {
  public static void main(String[] args) {
    Dataset store = TDB2Factory.connectDataset("store");
    if (args[0].equals("write")) {
      String turtle = "<https://example.org/a> <https://example.org/size> 9223372036854775808 .";
      Txn.executeWrite(store, () -> RDFParser.fromString(turtle, Lang.TURTLE).parse(store));
    }
    Txn.executeRead(store, () -> store.asDatasetGraph().find().forEachRemaining(
        quad -> System.out.println(args[0] + ": " + quad.getObject().getLiteralLexicalForm())));
  }
}
JAVA
expect "read: -9223372036854775808" "$(
  java -cp 'jars/*' Big.java write
  java -cp 'jars/*' Big.java read
)"
