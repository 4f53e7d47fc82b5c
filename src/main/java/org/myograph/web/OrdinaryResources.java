package org.myograph.web;

import java.util.List;
import org.myograph.answer.MatchKind;
import org.myograph.answer.Translator;
import org.myograph.web.format.Format;

/** The resources below {@code /api} that are no look-ups, in the order of the list. */
final class OrdinaryResources {
  private static final List<Format> TREE = List.of(Format.JSON);
  private static final List<Format> DESCRIBED = List.of(Format.JSON, Format.TURTLE, Format.JSON_LD);

  static final OrdinaryResource TRANSLATE =
      new OrdinaryResource(
          "/translate",
          "translate",
          "A code into those of other vocabularies, with the chain; POST for up to 1,000",
          List.of(
              QueryParameter.due("code", "a CURIE or IRI, e.g. HP:0002315"),
              QueryParameter.of(
                  "to",
                  QueryParameter.Takes.MAPPED_VOCABULARIES,
                  "names of vocabularies, separated by commas; all without it"),
              QueryParameter.word("predicates", MatchKind.words(), "the weakest predicate wanted"),
              QueryParameter.number(
                  "steps",
                  QueryParameter.Takes.LIMIT,
                  Translator.MOST_STEPS,
                  "how long a chain may be")),
          TranslateEndpoint.FORMATS,
          "/translate?code=HP:0002315&to=MeSH,SNOMED%20CT",
          "Translation");

  static final List<OrdinaryResource> ALL =
      List.of(
          new OrdinaryResource(
              "/concepts",
              "conceptByIri",
              "One concept whole, by its IRI",
              List.of(QueryParameter.due("iri", "the IRI of a concept, ours or foreign")),
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
                  QueryParameter.of(
                      "ontology",
                      QueryParameter.Takes.ONTOLOGY,
                      "an import; without it HPO, where it is there"),
                  QueryParameter.word(
                      "among",
                      List.of("concepts", "terms"),
                      "concepts (ours, the default) or terms"),
                  QueryParameter.word(
                      "measure",
                      List.of("resnik", "jaccard"),
                      "sorted by resnik (the default) or jaccard"),
                  QueryParameter.text(
                      "least", "nats that the two must share, 0.1 if not given; 0: all"),
                  QueryParameter.number(
                      "limit",
                      QueryParameter.Takes.LIMIT,
                      SimilarEndpoint.LARGEST_LIMIT,
                      "how many")),
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
          hierarchical("ancestors", "above", "/terms/HP:0002315/hierarchical-ancestors"),
          hierarchical("descendants", "below", "/terms/HP:0002315/hierarchical-descendants"),
          new OrdinaryResource(
              "/search",
              "search",
              "Our concepts, then imported terms, by words or by a code, saying what matched",
              List.of(
                  QueryParameter.due("q", "words, a CURIE in any case, a bare code or an IRI"),
                  QueryParameter.of(
                      "type", QueryParameter.Takes.KIND, "a kind of concepts, e.g. symptom"),
                  QueryParameter.text(
                      "vocabulary",
                      "myograph, an import's name or the prefix of its codes; without it all"),
                  QueryParameter.number(
                      "limit",
                      QueryParameter.Takes.LIMIT,
                      SearchEndpoint.LARGEST_LIMIT,
                      "hits of a page"),
                  QueryParameter.number(
                      "offset",
                      QueryParameter.Takes.OFFSET,
                      SearchEndpoint.LARGEST_OFFSET,
                      "hits to skip")),
              SearchEndpoint.FORMATS,
              "/search?q=woozy",
              "SearchResult"),
          new OrdinaryResource(
              "/resolve/{code}",
              "resolve",
              "Our concepts for a code or IRI of a foreign vocabulary",
              List.of(),
              SearchEndpoint.FORMATS,
              "/resolve/HP:0002315",
              "Resolution"),
          new OrdinaryResource(
              "/mappings",
              "mappings",
              "Links from our concepts to other vocabularies, and those of other mapping sets",
              List.of(
                  QueryParameter.text("concept", "one of our concepts, e.g. neck-pain"),
                  QueryParameter.text("code", "a code at either end, e.g. HP:0030833"),
                  QueryParameter.text("subject", "a code, or one of our concepts"),
                  QueryParameter.text("object", "a code"),
                  QueryParameter.of(
                      "set",
                      QueryParameter.Takes.MAPPING_SET,
                      "a mapping set, e.g. hpo; see /mapping-sets"),
                  QueryParameter.of(
                      "vocabulary",
                      QueryParameter.Takes.MAPPED_VOCABULARY,
                      "at either end, e.g. HPO, SNOMED CT"),
                  QueryParameter.of(
                      "from",
                      QueryParameter.Takes.MAPPED_VOCABULARY,
                      "the subject's vocabulary, e.g. Myograph"),
                  QueryParameter.of(
                      "to",
                      QueryParameter.Takes.MAPPED_VOCABULARY,
                      "the object's vocabulary, e.g. MeSH"),
                  QueryParameter.of(
                      "predicate",
                      QueryParameter.Takes.MAPPING_PREDICATE,
                      "exact, exactMatch, skos:exactMatch or the IRI; broad: the object is broader"),
                  QueryParameter.text("justification", "e.g. ManualMappingCuration"),
                  QueryParameter.of("confidence", QueryParameter.Takes.SHARE, "the least, 0 to 1"),
                  QueryParameter.word(
                      "negative",
                      List.of("true", "false"),
                      "true: only negative mappings; false: none"),
                  QueryParameter.number(
                      "limit",
                      QueryParameter.Takes.LIMIT,
                      MappingsEndpoint.LARGEST_LIMIT,
                      "rows of a page"),
                  QueryParameter.number(
                      "offset",
                      QueryParameter.Takes.OFFSET,
                      MappingsEndpoint.LARGEST_OFFSET,
                      "rows to skip")),
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
          TRANSLATE,
          new OrdinaryResource(
              "/statistics",
              "statistics",
              "What there is, and how much of each article is encoded",
              List.of(),
              TREE,
              "/statistics",
              "Statistics"));

  private static OrdinaryResource hierarchical(String which, String where, String example) {
    return new OrdinaryResource(
        "/terms/{term}/hierarchical-" + which,
        "hierarchical-" + which,
        "What stands "
            + where
            + " a term in imported ontologies by is_a, part_of and develops_from, as OLS walks",
        List.of(
            QueryParameter.of(
                "ontology",
                QueryParameter.Takes.ONTOLOGY,
                "an import; of several editions the newest"),
            QueryParameter.word(
                "through",
                List.of("all", "part-of", "develops-from"),
                "beside is_a: part-of, develops-from, or all (both, the default)"),
            QueryParameter.word(
                "direct", List.of("false", "true"), "true: only the nearest; false is the default"),
            QueryParameter.number(
                "limit",
                QueryParameter.Takes.LIMIT,
                HierarchicalEndpoint.LARGEST_LIMIT,
                "rows of a page"),
            QueryParameter.number(
                "offset",
                QueryParameter.Takes.OFFSET,
                HierarchicalEndpoint.LARGEST_OFFSET,
                "rows to skip")),
        TREE,
        example,
        "List");
  }

  private OrdinaryResources() {}
}
