package org.myograph.web.dataset;

import java.util.HexFormat;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.myograph.web.dump.Dump;

/** The dumped files as DCAT's distributions, with size and checksum (DCAT 3, section 6.8). */
record Distributions(Base base) {
  private static final String IANA = "https://www.iana.org/assignments/media-types/";

  void add(Resource dataset, List<Dump> files) {
    Model model = dataset.getModel();
    for (Dump file : files) {
      Resource address = model.createResource(base.iri("/dump/" + file.name()));
      if (file.name().equals(Dump.SHAPES)) {
        // What the data conforms to, and no form of it.
        address
            .addProperty(RDF.type, DCTerms.Standard)
            .addProperty(DCTerms.title, file.title(), "en");
        dataset.addProperty(DCTerms.conformsTo, address);
        continue;
      }
      // Named in the description, for no file says anything of itself.
      String name = Vocabulary.file(file.name());
      Resource checksum =
          model
              .createResource(name + "-checksum")
              .addProperty(RDF.type, Vocabulary.spdx("Checksum"))
              .addProperty(
                  Vocabulary.spdx("algorithm"), Vocabulary.spdx("checksumAlgorithm_sha256"))
              .addProperty(
                  Vocabulary.spdx("checksumValue"),
                  HexFormat.of().formatHex(file.plain().sha256()),
                  XSDDatatype.XSDhexBinary);
      Resource distribution =
          model
              .createResource(name)
              .addProperty(RDF.type, Vocabulary.dcat("Distribution"))
              .addProperty(DCTerms.title, file.title(), "en")
              .addProperty(Vocabulary.dcat("accessURL"), address)
              .addProperty(Vocabulary.dcat("downloadURL"), address)
              .addProperty(
                  DCTerms.conformsTo,
                  model.createResource(file.conformsTo()).addProperty(RDF.type, DCTerms.Standard))
              .addProperty(
                  Vocabulary.dcat("byteSize"),
                  ResourceFactory.createTypedLiteral(
                      "" + file.plain().size(), XSDDatatype.XSDnonNegativeInteger))
              .addProperty(Vocabulary.spdx("checksum"), checksum);
      format(distribution, type(file.mediaType()));
      // As the content says: a file that is made anew at each start has not changed by that.
      for (Property of : List.of(DCTerms.license, DCTerms.modified)) {
        dataset
            .listProperties(of)
            .toList()
            .forEach(said -> distribution.addProperty(of, said.getObject()));
      }
      dataset.addProperty(Vocabulary.dcat("distribution"), distribution);
      // VoID's dumps are of the dataset itself, in RDF (VoID, section 3.3).
      if (file.name().matches("myograph\\.(ttl|nt|nq|rdf|jsonld)")) {
        dataset.addProperty(VOID.dataDump, address);
      }
    }
  }

  /** A type that IANA does not know is a format (DCAT 3, section 6.8.15). */
  private static void format(Resource distribution, String type) {
    Model model = distribution.getModel();
    if (type.equals(Dump.LINES)) {
      Resource lines =
          model
              .createResource(Vocabulary.file("format-jsonl"))
              .addProperty(RDF.type, DCTerms.MediaTypeOrExtent)
              .addProperty(RDFS.label, "JSON Lines", "en")
              .addProperty(RDFS.seeAlso, model.createResource("https://jsonlines.org/"));
      distribution.addProperty(DCTerms.format, lines);
    } else {
      Resource known = model.createResource(IANA + type).addProperty(RDF.type, DCTerms.MediaType);
      distribution.addProperty(Vocabulary.dcat("mediaType"), known);
    }
  }

  private static String type(String mediaType) {
    return mediaType.replaceFirst(";.*", "");
  }
}
