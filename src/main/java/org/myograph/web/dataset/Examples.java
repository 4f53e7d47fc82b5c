package org.myograph.web.dataset;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.myograph.answer.ArgumentException;
import org.myograph.answer.ArgumentReader;
import org.myograph.answer.Arguments;
import org.myograph.answer.Index;
import org.myograph.answer.PlainQuery;
import org.myograph.lookup.Catalogue;
import org.myograph.lookup.Lookup;

/**
 * Written examples and the look-ups as SPARQL examples, in the form that the editors of UniProt and
 * of the SIB read: SHACL's executables, each with its question, its query with the example's
 * arguments bound, and the endpoint to send it to.
 */
final class Examples {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

  private final Catalogue catalogue;
  private final List<WrittenExample> written;

  Examples(Catalogue catalogue, List<WrittenExample> written) {
    this.catalogue = catalogue;
    this.written = List.copyOf(written);
  }

  /**
   * The examples with what the index calls their arguments.
   *
   * @param endpoint IRI of the SPARQL endpoint
   * @param prefixes of the graph
   */
  Model model(Index index, String endpoint, Map<String, String> prefixes) {
    Model model = ModelFactory.createDefaultModel();
    model.setNsPrefixes(Vocabulary.PREFIXES);
    model.setNsPrefix("ex", Vocabulary.EXAMPLES + "#");
    Resource declared = model.createResource(Vocabulary.EXAMPLES + "#prefixes");
    Prefixes.declare(declared, prefixes);
    Resource target = model.createResource(endpoint);
    for (WrittenExample example : written) {
      Resource added = add(declared, example.name(), example.query(), example.text());
      added
          .addProperty(RDFS.comment, example.question(), "en")
          .addProperty(Vocabulary.schema("target"), target)
          .addProperty(Vocabulary.schema("keywords"), example.name().replace('-', ' '));
    }
    for (Lookup lookup : catalogue.lookups()) {
      Optional<Arguments> known = arguments(lookup, index);
      if (known.isEmpty()) {
        continue;
      }
      Query query = PlainQuery.of(lookup, known.get());
      Resource added = add(declared, lookup.name(), query, query.serialize());
      added
          .addProperty(RDFS.comment, comment(lookup, known.get()), "en")
          .addProperty(Vocabulary.schema("target"), target);
      keywords(lookup).forEach(word -> added.addProperty(Vocabulary.schema("keywords"), word));
    }
    return model;
  }

  private static Resource add(Resource prefixes, String name, Query query, String text) {
    String kind =
        query.isSelectType()
            ? "Select"
            : query.isAskType() ? "Ask" : query.isConstructType() ? "Construct" : "Describe";
    return prefixes
        .getModel()
        .createResource(Vocabulary.EXAMPLES + "#" + name)
        .addProperty(RDF.type, Vocabulary.sh("SPARQLExecutable"))
        .addProperty(RDF.type, Vocabulary.sh("SPARQL" + kind + "Executable"))
        .addProperty(Vocabulary.sh("prefixes"), prefixes)
        .addProperty(Vocabulary.sh(kind.toLowerCase(Locale.ROOT)), text);
  }

  /** Empty when the example speaks of what this graph does not have. */
  private static Optional<Arguments> arguments(Lookup lookup, Index index) {
    try {
      return Optional.of(ArgumentReader.read(lookup, lookup.example(), index));
    } catch (ArgumentException e) {
      return Optional.empty();
    }
  }

  /** The first question with the arguments' names in it, or else the summary. */
  private static String comment(Lookup lookup, Arguments arguments) {
    if (lookup.questions().isEmpty()) {
      return lookup.summary();
    }
    Matcher matcher = PLACEHOLDER.matcher(lookup.questions().get(0));
    return matcher.replaceAll(
        found -> Matcher.quoteReplacement(name(found.group(1), lookup, arguments)));
  }

  private static String name(String parameter, Lookup lookup, Arguments arguments) {
    for (int i = 0; i < arguments.concepts().size(); i++) {
      var concept = arguments.concepts().get(i);
      if (lookup.example().getOrDefault(parameter, List.of()).contains(concept.slug())) {
        return concept.label();
      }
    }
    return String.join(", ", lookup.example().getOrDefault(parameter, List.of(parameter)));
  }

  /** The words of its path. */
  private static Set<String> keywords(Lookup lookup) {
    Set<String> words = new TreeSet<>();
    for (String segment : lookup.path().split("/")) {
      if (!segment.isEmpty() && !segment.startsWith("{")) {
        words.add(segment.replace('-', ' '));
      }
    }
    return words;
  }
}
