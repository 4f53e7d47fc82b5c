package org.myograph.web;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.myograph.answer.Translator;
import org.myograph.web.format.Format;

/**
 * A resource that is no look-up, as the list and the OpenAPI document tell of it.
 *
 * @param path below {@code /api}
 * @param example an encoded path with query that works
 * @param schema name of the JSON's schema in the OpenAPI document
 */
record OrdinaryResource(
    String path,
    String name,
    String summary,
    List<Query> parameters,
    List<Format> formats,
    String example,
    String schema) {

  /** A query parameter; {@code most} 0: text, else a whole number from 1. */
  record Query(String name, boolean required, int most, String about) {}

  private static final List<Format> TREE = List.of(Format.JSON);
  private static final List<Format> DESCRIBED = List.of(Format.JSON, Format.TURTLE, Format.JSON_LD);

  static final List<OrdinaryResource> ALL =
      List.of(
          new OrdinaryResource(
              "/concepts",
              "conceptByIri",
              "One concept whole, by its IRI",
              List.of(new Query("iri", true, 0, "the IRI of a concept, ours or foreign")),
              DESCRIBED,
              "/concepts?iri=https:%2F%2Fw3id.org%2Fmyograph%2Fid%2FNeckSpasm",
              "ConceptWhole"),
          new OrdinaryResource(
              "/concepts/{concept}",
              "concept",
              "One concept whole: names, definition, hierarchy, mappings, claims",
              List.of(),
              DESCRIBED,
              "/concepts/muscle-fatigue",
              "ConceptWhole"),
          new OrdinaryResource(
              "/concepts/{concept}/similar",
              "similar",
              "What shares ancestors with a concept in an imported ontology: Resnik and Jaccard",
              List.of(
                  new Query("ontology", false, 0, "an import; without it HPO, where it is there"),
                  new Query("among", false, 0, "concepts (ours, the default) or terms"),
                  new Query("measure", false, 0, "sorted by resnik (the default) or jaccard"),
                  new Query("limit", false, SimilarEndpoint.LARGEST_LIMIT, "how many")),
              TREE,
              "/concepts/neck-pain/similar",
              "List"),
          new OrdinaryResource(
              "/conditions/{condition}",
              "condition",
              "One condition whole",
              List.of(),
              DESCRIBED,
              "/conditions/neck-spasm",
              "ConceptWhole"),
          new OrdinaryResource(
              "/symptoms/{symptom}",
              "symptom",
              "One symptom whole",
              List.of(),
              DESCRIBED,
              "/symptoms/dizziness",
              "ConceptWhole"),
          new OrdinaryResource(
              "/claims/{claim}",
              "claim",
              "One claim whole, with what it cites",
              List.of(),
              DESCRIBED,
              "/claims/neck-spasms-c055",
              "ClaimWhole"),
          new OrdinaryResource(
              "/terms/{term}",
              "term",
              "One term of an imported ontology whole, and our concepts that are mapped to it",
              List.of(),
              TREE,
              "/terms/HP:0002315",
              "TermWhole"),
          new OrdinaryResource(
              "/search",
              "search",
              "Our concepts, then imported terms, by words or by a code, saying what matched",
              List.of(
                  new Query("q", true, 0, "words, a CURIE in any case, a bare code or an IRI"),
                  new Query("type", false, 0, "a kind of concepts, e.g. symptom"),
                  new Query(
                      "vocabulary",
                      false,
                      0,
                      "myograph, an import's name or the prefix of its codes; without it all"),
                  new Query("limit", false, SearchEndpoint.LARGEST_LIMIT, "hits of a page"),
                  new Query("offset", false, 0, "hits to skip")),
              SearchEndpoint.FORMATS,
              "/search?q=woozy",
              "List"),
          new OrdinaryResource(
              "/resolve/{code}",
              "resolve",
              "Our concepts for a code or IRI of a foreign vocabulary",
              List.of(),
              SearchEndpoint.FORMATS,
              "/resolve/HP:0002315",
              "List"),
          new OrdinaryResource(
              "/mappings",
              "mappings",
              "Links from our concepts to other vocabularies, and those of other mapping sets",
              List.of(
                  new Query("concept", false, 0, "one of our concepts, e.g. neck-pain"),
                  new Query("code", false, 0, "a code at either end, e.g. HP:0030833"),
                  new Query("subject", false, 0, "a code, or one of our concepts"),
                  new Query("object", false, 0, "a code"),
                  new Query("set", false, 0, "a mapping set, e.g. hpo; see /mapping-sets"),
                  new Query("vocabulary", false, 0, "at either end, e.g. HPO, SNOMED CT"),
                  new Query("from", false, 0, "the subject's vocabulary, e.g. Myograph"),
                  new Query("to", false, 0, "the object's vocabulary, e.g. MeSH"),
                  new Query(
                      "predicate",
                      false,
                      0,
                      "exact, exactMatch, skos:exactMatch or the IRI; broad: the object is broader"),
                  new Query("justification", false, 0, "e.g. ManualMappingCuration"),
                  new Query("confidence", false, 0, "the least, 0 to 1"),
                  new Query("negative", false, 0, "true: only negative mappings; false: none"),
                  new Query("limit", false, MappingsEndpoint.LARGEST_LIMIT, "rows of a page"),
                  new Query("offset", false, 0, "rows to skip")),
              MappingsEndpoint.FORMATS,
              "/mappings?concept=neck-pain&vocabulary=HPO",
              "List"),
          new OrdinaryResource(
              "/mapping-sets",
              "mappingSets",
              "Where mappings come from: each set with licence, version and size",
              List.of(),
              TREE,
              "/mapping-sets",
              "List"),
          new OrdinaryResource(
              "/translate",
              "translate",
              "A code into those of other vocabularies, with the chain; POST for up to 1,000",
              List.of(
                  new Query("code", true, 0, "a CURIE or IRI, e.g. HP:0002315"),
                  new Query("to", false, 0, "names of vocabularies, separated by commas; or *"),
                  new Query("predicates", false, 0, "the weakest predicate wanted"),
                  new Query("steps", false, Translator.MOST_STEPS, "how long a chain may be")),
              TranslateEndpoint.FORMATS,
              "/translate?code=HP:0002315&to=MeSH,SNOMED%20CT",
              "Translation"),
          new OrdinaryResource(
              "/statistics",
              "statistics",
              "What there is, and how much of each article is encoded",
              List.of(),
              TREE,
              "/statistics",
              "Statistics"));

  /** Decoded value of a parameter, of the path or of the query, in the example. */
  Optional<String> example(String parameter) {
    URI given = URI.create(example);
    String[] names = path.split("/");
    String[] segments = given.getRawPath().split("/");
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals("{" + parameter + "}")) {
        return Optional.of(decode(segments[i]));
      }
    }
    String query = given.getRawQuery() == null ? "" : given.getRawQuery();
    return Stream.of(query.split("&"))
        .filter(pair -> pair.startsWith(parameter + "="))
        .map(pair -> decode(pair.substring(parameter.length() + 1)))
        .findFirst();
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
