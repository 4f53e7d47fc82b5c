package org.myograph.web.dataset;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.myograph.web.dump.Dump;

/** The dataset as schema.org describes one, for search engines. */
record SchemaOrg(Base base) {
  private static final String TYPE = "@type";

  /** A tree for JSON, of what {@link VoidDescription} says. */
  Map<String, Object> tree(Model description, List<Dump> files) {
    Resource dataset = description.getResource(Vocabulary.DATASET);
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("@context", "https://schema.org/");
    tree.put(TYPE, "Dataset");
    tree.put("@id", Vocabulary.DATASET);
    tree.put("identifier", Vocabulary.DATASET);
    text(dataset, DCTerms.title).ifPresent(name -> tree.put("name", name));
    text(dataset, DCTerms.description).ifPresent(about -> tree.put("description", about));
    tree.put("url", base.at("/"));
    text(dataset, DCTerms.license).ifPresent(licence -> tree.put("license", licence));
    text(dataset, Vocabulary.dcat("version")).ifPresent(version -> tree.put("version", version));
    text(dataset, DCTerms.issued).ifPresent(date -> tree.put("datePublished", date));
    text(dataset, DCTerms.modified).ifPresent(date -> tree.put("dateModified", date));
    text(dataset, DCTerms.bibliographicCitation).ifPresent(text -> tree.put("citation", text));
    text(dataset, DCTerms.creator).ifPresent(name -> tree.put("creator", organization(name)));
    text(dataset, DCTerms.publisher).ifPresent(name -> tree.put("publisher", organization(name)));
    tree.put(
        "keywords",
        dataset.listProperties(Vocabulary.dcat("keyword")).toList().stream()
            .map(statement -> statement.getString())
            .sorted()
            .toList());
    tree.put("inLanguage", "en");
    tree.put("isAccessibleForFree", true);
    tree.put("distribution", files.stream().map(this::download).toList());
    return tree;
  }

  private Map<String, Object> download(Dump file) {
    Map<String, Object> download = new LinkedHashMap<>();
    download.put(TYPE, "DataDownload");
    download.put("name", file.title());
    download.put("contentUrl", base.at("/dump/" + file.name()));
    download.put("encodingFormat", file.mediaType().replaceFirst(";.*", ""));
    download.put("contentSize", file.plain().size() + " B");
    download.put("sha256", HexFormat.of().formatHex(file.plain().sha256()));
    return download;
  }

  private static Map<String, Object> organization(String name) {
    Map<String, Object> organization = new LinkedHashMap<>();
    organization.put(TYPE, "Organization");
    organization.put("name", name);
    return organization;
  }

  private static Optional<String> text(Resource dataset, Property property) {
    return dataset.listProperties(property).toList().stream()
        .map(statement -> statement.getObject())
        .map(SchemaOrg::text)
        .sorted()
        .findFirst();
  }

  /** A literal's text, an agent's name, or else an IRI. */
  private static String text(RDFNode node) {
    if (node.isLiteral()) {
      return node.asLiteral().getLexicalForm();
    }
    Resource resource = node.asResource();
    return resource.hasProperty(FOAF.name)
        ? resource.getProperty(FOAF.name).getString()
        : resource.getURI();
  }
}
