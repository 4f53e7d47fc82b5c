package org.myograph.walk;

import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFParserBuilder;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;

/**
 * Links of RDF in any syntax: every IRI in every position, and an IRI that stands as text. A query
 * that SHACL says how to ask is a link to its answer.
 */
final class RdfLinks {
  private static final String RDF = "rdf";
  private static final String SHACL = "http://www.w3.org/ns/shacl#";

  private RdfLinks() {}

  static void read(Found found) {
    parse(found, RDFLanguages.contentTypeToLang(found.document().type()), new Context());
  }

  /** Nothing where a context is not at the service: it is not fetched. */
  static void readJsonLd(Found found) {
    try {
      JsonNode tree = new ObjectMapper().readTree(found.document().body());
      for (JsonNode context : tree.findValues("@context")) {
        if (context.isTextual() && contextAt(found, context.textValue()).isEmpty()) {
          return;
        }
      }
    } catch (IOException e) {
      throw new IllegalArgumentException("broken JSON", e);
    }
    JsonLdOptions options = new JsonLdOptions();
    options.setBase(URI.create(found.document().address()));
    options.setDocumentLoader(
        (uri, ignored) -> {
          URI here = contextAt(found, uri.toString()).orElseThrow();
          try (InputStream in = here.toURL().openStream()) {
            return JsonDocument.of(in);
          } catch (IOException e) {
            throw new IllegalArgumentException("no context at " + here, e);
          }
        });
    parse(found, Lang.JSONLD11, Context.create().set(LangJSONLD11.JSONLD_OPTIONS, options));
  }

  private static Optional<URI> contextAt(Found found, String reference) {
    Site site = found.document().site();
    String absolute = URI.create(found.document().address()).resolve(reference).toString();
    return site.path(absolute).map(path -> URI.create(site.service() + path));
  }

  private static void parse(Found found, Lang lang, Context context) {
    RDFParserBuilder parser =
        RDFParser.source(new ByteArrayInputStream(found.document().body()))
            .lang(lang)
            .context(context)
            .base(found.document().address());
    parser.parse(
        new StreamRDFBase() {
          @Override
          public void triple(Triple triple) {
            said(found, triple);
          }

          @Override
          public void quad(Quad quad) {
            if (!quad.isDefaultGraph()) {
              node(found, "the name of a graph", quad.getGraph());
            }
            said(found, quad.asTriple());
          }
        });
  }

  private static void said(Found found, Triple triple) {
    if (triple.getSubject().isURI()) {
      found.subject(triple.getSubject().getURI());
    }
    Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
        .forEach(node -> node(found, "the triple " + triple, node));
    if (triple.getObject().isLiteral() && triple.getPredicate().getURI().startsWith(SHACL)) {
      query(found, triple);
    }
  }

  private static void node(Found found, String element, Node node) {
    if (node == null) {
      return;
    }
    if (node.isURI()) {
      found.iri(RDF, element, node.getURI());
    } else if (node.isTripleTerm()) {
      Triple term = node.getTriple();
      Stream.of(term.getSubject(), term.getPredicate(), term.getObject())
          .forEach(part -> node(found, element, part));
    } else if (node.isLiteral()) {
      found.iri(RDF, element, node.getLiteralDatatypeURI());
      if (node.getLiteralLexicalForm().matches("https?://\\S+")) {
        found.iri(RDF, element, node.getLiteralLexicalForm());
      }
    }
  }

  private static void query(Found found, Triple triple) {
    String kind = triple.getPredicate().getLocalName();
    String text = triple.getObject().getLiteralLexicalForm();
    // A constraint's query is a validator's, which binds $this (SHACL, section 5.3.1).
    if (kind.matches("select|ask|construct|describe") && !text.contains("$this")) {
      String query = URLEncoder.encode(text, StandardCharsets.UTF_8);
      String endpoint = found.document().site().outside("/sparql?query=");
      found.iri("query in rdf", triple.getSubject() + " sh:" + kind, endpoint + query);
    }
  }
}
