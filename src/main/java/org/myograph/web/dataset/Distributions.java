package org.myograph.web.dataset;

import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import java.util.List;
import java.util.TimeZone;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.myograph.web.dump.Dump;

/** The dumped files as DCAT's distributions, with size and checksum (DCAT 3, section 6.8). */
record Distributions(Base base) {
  private static final String IANA = "https://www.iana.org/assignments/media-types/";

  void add(Resource dataset, List<Dump> files) {
    Model model = dataset.getModel();
    for (Dump file : files) {
      Resource address = model.createResource(base.iri("/dump/" + file.name()));
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
                  Vocabulary.dcat("mediaType"), model.createResource(IANA + type(file.mediaType())))
              .addProperty(DCTerms.conformsTo, model.createResource(file.conformsTo()))
              .addProperty(
                  Vocabulary.dcat("byteSize"),
                  ResourceFactory.createTypedLiteral(
                      "" + file.plain().size(), XSDDatatype.XSDnonNegativeInteger))
              .addProperty(DCTerms.modified, model.createTypedLiteral(time(file)))
              .addProperty(Vocabulary.spdx("checksum"), checksum);
      dataset
          .listProperties(DCTerms.license)
          .toList()
          .forEach(licence -> distribution.addProperty(DCTerms.license, licence.getObject()));
      dataset.addProperty(Vocabulary.dcat("distribution"), distribution);
      // VoID's dumps are of the dataset itself, in RDF (VoID, section 3.3).
      if (file.name().matches("myograph\\.(ttl|nt|nq|rdf|jsonld)")) {
        dataset.addProperty(VOID.dataDump, address);
      }
    }
  }

  private static String type(String mediaType) {
    return mediaType.replaceFirst(";.*", "");
  }

  private static Calendar time(Dump file) {
    Calendar time = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
    time.setTimeInMillis(file.created().toEpochMilli());
    return time;
  }
}
