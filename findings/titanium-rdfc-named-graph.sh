#!/usr/bin/env bash
# titanium-rdfc 2.0.0 (Maven Central), RDF Dataset Canonicalization (RDFC-1.0). Two blank nodes that only their
# neighbours tell apart are canonicalized in the default graph; the same triples in a named graph raise a
# NullPointerException.
# Guess before the run: both are canonicalized alike, the graph's name aside.
. "$(dirname "${BASH_SOURCE[0]}")/tools.sh"
java_artifacts com.apicatalog:titanium-rdfc:2.0.0 com.apicatalog:titanium-rdf-n-quads:1.0.2

cat >Canon.java <<'JAVA'
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.nquads.NQuadsReader;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import java.io.StringReader;
import java.io.StringWriter;

public class Canon {
  public static void main(String[] args) {
    canonize("the default graph", "");
    canonize("a named graph", " <https://example.org/graph>");
  }

  private static void canonize(String where, String graph) {
    String quads = "_:a <https://example.org/knows> _:b" + graph + " .\n_:b <https://example.org/knows> _:a" + graph + " .\n";
    try {
      RdfCanon canon = RdfCanon.create("SHA-256");
      new NQuadsReader(new StringReader(quads)).provide(canon);
      StringWriter out = new StringWriter();
      canon.provide(new NQuadsWriter(out));
      System.out.println("in " + where + ": " + out.toString().lines().count() + " quads");
    } catch (Exception e) {
      System.out.println("in " + where + ": " + e);
    }
  }
}
JAVA
expect "in a named graph: java.lang.NullPointerException" "$(java -cp 'jars/*' Canon.java 2>&1)"
