package org.myograph.web.dataset;

import java.util.Map;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;

/** Terms of the vocabularies that descriptions are written in. */
final class Vocabulary {
  /** The document of VoID and DCAT. */
  static final String VOID_DOCUMENT = "https://w3id.org/myograph/.well-known/void";

  /** What all of it is about; dereferences to the description. */
  static final String DATASET = VOID_DOCUMENT + "#dataset";

  /** The document of examples. */
  static final String EXAMPLES = "https://w3id.org/myograph/.well-known/sparql-examples";

  private static final String DCAT = "http://www.w3.org/ns/dcat#";
  private static final String SCHEMA = "https://schema.org/";
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String SH = "http://www.w3.org/ns/shacl#";
  private static final String SPDX = "http://spdx.org/rdf/terms#";
  private static final String VOID = "http://rdfs.org/ns/void#";

  /** For reading: what descriptions use. */
  static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("dcat", DCAT),
          Map.entry("dcterms", "http://purl.org/dc/terms/"),
          Map.entry("foaf", "http://xmlns.com/foaf/0.1/"),
          Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
          Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
          Map.entry("schema", SCHEMA),
          Map.entry("sd", SD),
          Map.entry("sh", SH),
          Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
          Map.entry("spdx", SPDX),
          Map.entry("void", VOID),
          Map.entry("void-ext", "http://ldf.fi/void-ext#"),
          Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"));

  private Vocabulary() {}

  /** The IRI of a dumped file as a distribution. */
  static String file(String name) {
    return VOID_DOCUMENT + "#file-" + name.replace('/', '-');
  }

  static Property dcat(String name) {
    return ResourceFactory.createProperty(DCAT, name);
  }

  static Property schema(String name) {
    return ResourceFactory.createProperty(SCHEMA, name);
  }

  static Property sd(String name) {
    return ResourceFactory.createProperty(SD, name);
  }

  static Property sh(String name) {
    return ResourceFactory.createProperty(SH, name);
  }

  static Property spdx(String name) {
    return ResourceFactory.createProperty(SPDX, name);
  }
}
