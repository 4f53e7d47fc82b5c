package org.myograph.web.dataset;

import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;

/** Prefix declarations as SHACL makes them (SHACL, section 5.2.1). */
final class Prefixes {
  private Prefixes() {}

  /** Declares {@code prefixes} at {@code at}, each a node with an IRI of its own. */
  static void declare(Resource at, Map<String, String> prefixes) {
    prefixes.forEach(
        (prefix, namespace) ->
            at.addProperty(
                Vocabulary.sh("declare"),
                at.getModel()
                    .createResource(at.getURI() + "-" + prefix)
                    .addProperty(RDF.type, Vocabulary.sh("PrefixDeclaration"))
                    .addProperty(Vocabulary.sh("prefix"), prefix)
                    .addProperty(Vocabulary.sh("namespace"), namespace, XSDDatatype.XSDanyURI)));
  }
}
