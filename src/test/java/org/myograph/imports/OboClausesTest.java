package org.myograph.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myograph.imports.Facts.Kind;

/**
 * What each clause of OBO 1.4 says, with its qualifiers, and what is told of those that are bad.
 */
class OboClausesTest {
  @TempDir private Path data;

  @Test
  void freeTextIsTakenWholeAndItsQualifiersAreNoPartOfIt() throws Exception {
    Imported toy = clauses();
    assertEquals(
        Set.of(
            "obo:TOY_0000001 \"\"spare\" wheel\" {oio:source \"TOY:n1\" ¦ oio:source \"TOY:n2\"}"),
        Facts.brief(toy, Kind.NAME, "obo:TOY_0000001 "));
    assertEquals(
        Set.of(
            "obo:TOY_0000001 rdfs:comment \"\"Kept\" in the boot; see {manual}.\""
                + " {oio:hasDbXref \"PMID:2\"}"),
        Facts.brief(toy, Kind.VALUE, "obo:TOY_0000001 rdfs:comment"));
    assertEquals(
        Set.of("obo:TOY_0000001 oio:created_by \"smith\" {oio:source \"TOY:c\"}"),
        Facts.brief(toy, Kind.VALUE, "obo:TOY_0000001 oio:created_by"));
    assertEquals(
        Set.of(
            "rdfs:comment \"Made up for the tests of the import: parts of a machine.\""
                + " {oio:source \"TOY:workshop\"}"),
        Facts.brief(toy, Kind.HEADER, "rdfs:comment"));
    assertEquals(
        Set.of("oio:treat-xrefs-as-equivalent \"OTHER\""),
        Facts.brief(toy, Kind.HEADER, "oio:treat"));
  }

  @Test
  void keysOfQualifiersThatAreTagsOrIrisHaveTheirOwnProperties() throws Exception {
    assertEquals(
        Set.of(
            "obo:TOY_0000001 \"A wheel that is \"kept\".\" {<http://purl.org/dc/elements/1.1/source>"
                + " \"shelf\" ¦ obo:IAO_0000115 \"definition\" ¦ oio:date \"2020-01-01\" ¦"
                + " oio:hasDbXref \"PMID:1\" ¦ oio:hasDbXref \"TOY:x\" ¦"
                + " oio:hasDbXref \"http://example.org/a,b\" ¦ oio:hasScope \"scope\" ¦"
                + " oio:source \"TOY:d\" ¦ rdfs:comment \"of the def\" ¦ rdfs:label \"label\"}"),
        Facts.brief(clauses(), Kind.DEFINITION, ""));
  }

  @Test
  void aSynonymHasTheScopeThatItNamesOrThatItsTypeHas() throws Exception {
    String type = "oio:hasSynonymType obo:toy#WORKSHOP";
    assertEquals(
        Set.of(
            "obo:TOY_0000001 EXACT \"fifth wheel\" {oio:date \"2011-09-14\" ¦ oio:hasDbXref"
                + " \"TOY:me\" ¦ "
                + type
                + " ¦ oio:lang \"eng\" ¦ oio:source \"TOY:y\"}",
            "obo:TOY_0000001 EXACT \"spare\" {" + type + "}",
            "obo:TOY_0000001 EXACT \"tyre , spare\" {oio:hasDbXref \"TOY:old\"}",
            "obo:TOY_0000001 NARROW \"reserve\"",
            "obo:TOY_0000001 RELATED \"extra\"",
            "obo:TOY_0000001 RELATED \"wheels\" {oio:hasSynonymType obo:toy#PLURAL}"),
        Facts.brief(clauses(), Kind.SYNONYM, ""));
  }

  @Test
  void aReferenceKeepsItsDescriptionAndEachOfItsSources() throws Exception {
    assertEquals(
        Set.of(
            "obo:TOY_0000001 \"OTHER:1\" {oio:source \"TOY:2\" ¦ oio:source \"TOY:equivalentTo\" ¦"
                + " rdfs:label \"name there\"}",
            "obo:TOY_0000001 \"OTHER:2\""),
        Facts.brief(clauses(), Kind.REFERENCE, "obo:TOY_"));
  }

  @Test
  void edgesKeepTheirConditionsAndTheirSources() throws Exception {
    Imported toy = clauses();
    String some = "[onProperty obo:BFO_0000050, someValuesFrom obo:TOY_000000";
    String part = "[onProperty obo:BFO_0000051, ";
    String limited = "[intersectionOf {obo:TOY_0000001; " + some + "6]}]";
    assertEquals(
        Set.of(
            limited + " below obo:TOY_0000005 {oio:source \"TOY:g\"}",
            limited + " below " + some + "4]",
            "obo:TOY_0000001 below obo:TOY_0000002 {oio:is_inferred \"true\" ¦ oio:source \"TOY:i\"}",
            "obo:TOY_0000001 below " + some + "3] {oio:source \"TOY:r\" ¦ oio:source \"TOY:r2\"}",
            "obo:TOY_0000001 below [hasValue obo:TOY_0000002, onProperty obo:toy#counterpart_of]",
            "obo:TOY_0000001 below [allValuesFrom [complementOf obo:TOY_0000005], onProperty"
                + " obo:BFO_0000051]",
            "obo:TOY_0000001 below [allValuesFrom obo:TOY_0000006, onProperty obo:BFO_0000051]",
            "obo:TOY_0000001 below [intersectionOf {[allValuesFrom obo:TOY_0000003, onProperty"
                + " obo:BFO_0000051]; "
                + part
                + "someValuesFrom obo:TOY_0000003]}]",
            "obo:TOY_0000001 below [intersectionOf {[maxQualifiedCardinality 2, onClass"
                + " obo:TOY_0000004, onProperty obo:BFO_0000051]; [minQualifiedCardinality 1,"
                + " onClass obo:TOY_0000004, onProperty obo:BFO_0000051]}]",
            "obo:TOY_0000001 below [onClass obo:TOY_0000003, onProperty obo:BFO_0000051,"
                + " qualifiedCardinality 4]",
            "obo:TOY_0000007 below [unionOf {obo:TOY_0000001; obo:TOY_0000002}]"),
        Facts.brief(toy, Kind.PARENT, ""));
    assertEquals(
        Set.of(
            "obo:TOY_0000001 is [intersectionOf {obo:TOY_0000002; "
                + some
                + "3]}] {oio:source \"TOY:e\"}"),
        Facts.brief(toy, Kind.DEFINED_AS, ""));
    assertEquals(
        Set.of("obo:TOY_0000001 obo:toy#kept_by obo:TOY_0000002" + " {oio:source \"TOY:k\"}"),
        Facts.brief(toy, Kind.VALUE, "obo:TOY_0000001 obo:toy#kept"));
  }

  @Test
  void theAxiomsOfTheHeaderAreRead() throws Exception {
    assertEquals(
        Set.of(
            "obo:TOY_0000001 is no obo:TOY_0000004 {oio:source \"TOY:dj\"}",
            "obo:TOY_0000007 is no obo:TOY_0000008"),
        Facts.brief(clauses(), Kind.DISJOINT, ""));
  }

  @Test
  void valuesKeepTheirDatatype() throws Exception {
    assertEquals(
        Set.of(
            "obo:TOY_0000001 obo:IAO_0000234 \"SIB:PG\"",
            "obo:TOY_0000001 obo:IAO_0000235 \"two words\" {oio:source \"TOY:p\"}",
            "obo:TOY_0000001 obo:IAO_0000236 \"12\"^^integer",
            "obo:TOY_0000001 obo:IAO_0000237 \"http://example.org/picture.png\"^^anyURI",
            "obo:TOY_0000001 obo:IAO_0000238 obo:TOY_0000002"),
        Facts.brief(clauses(), Kind.VALUE, "obo:TOY_0000001 obo:IAO"));
  }

  @Test
  void anObsoleteTermThatAnotherNamesAsItsAltIdIsReplacedByThatOne() throws Exception {
    Imported toy = clauses();
    assertEquals(
        Set.of(
            "obo:TOY_0000003 obo:TOY_0000004 {oio:source \"TOY:re\"}",
            "obo:TOY_0000008 obo:TOY_0000001",
            "obo:TOY_0000009 obo:TOY_0000001",
            "obo:toy#had_part obo:BFO_0000051"),
        Facts.brief(toy, Kind.REPLACED_BY, ""));
    assertEquals(
        Set.of("obo:TOY_0000008 obo:IAO_0000231 obo:IAO_0000227"),
        Facts.brief(toy, Kind.VALUE, "obo:TOY_0000008 obo:"));
    assertEquals(
        Set.of("obo:TOY_0000003 obo:TOY_0000002 {oio:source \"TOY:co\"}"),
        Facts.brief(toy, Kind.CONSIDER, ""));
    assertEquals(Set.of(), Facts.brief(toy, Kind.OBSOLETE, "obo:TOY_0000010"));
    assertEquals(
        List.of(
            "line 16: TOY:0000010 is an alt_id here and has a frame that is not obsolete: it stays"
                + " current"),
        toy.staged().problems().firstDoubtful());
  }

  @Test
  void whatIsSaidOfRelationsIsKept() throws Exception {
    Imported toy = clauses();
    String chain = "obo:BFO_0000050 owl:propertyChainAxiom (obo:BFO_0000050 obo:BFO_00000";
    assertEquals(
        Set.of(
            chain + "50) {obo:IAO_isReversiblePropertyChain \"true\" ¦ oio:source \"TOY:ec\"}",
            chain + "51) {oio:is_inferred \"true\" ¦ oio:source \"TOY:ch\"}",
            "obo:BFO_0000050 inverseOf obo:BFO_0000051 {oio:source \"TOY:in\"}",
            "obo:BFO_0000050 rdf:type owl:TransitiveProperty {oio:source \"TOY:t\"}",
            "obo:toy#WORKSHOP rdfs:subPropertyOf oio:SynonymTypeProperty",
            "obo:toy#PLURAL rdfs:subPropertyOf oio:SynonymTypeProperty",
            "obo:toy#small rdfs:subPropertyOf oio:SubsetProperty"),
        Facts.brief(toy, Kind.RELATION, ""));
    assertTrue(
        Facts.brief(toy, Kind.VALUE, "")
            .containsAll(
                Set.of(
                    "obo:BFO_0000050 obo:IAO_0000427 \"true\"^^boolean",
                    "obo:BFO_0000050 oio:is_cyclic \"false\"^^boolean",
                    "obo:BFO_0000050 obo:toy#kept_by obo:TOY_0000002",
                    "obo:toy#kept_by oio:is_metadata_tag \"true\"^^boolean",
                    "obo:toy#counterpart_of oio:is_class_level \"true\"^^boolean",
                    "obo:TOY_0000001 oio:builtin \"true\"^^boolean",
                    "obo:TOY_0000001 oio:is_anonymous \"false\"^^boolean",
                    "obo:toy#WORKSHOP oio:hasScope oio:hasExactSynonym")));
    assertEquals(List.of(), toy.staged().problems().firstSkipped());
  }

  private Imported clauses() throws Exception {
    return Imported.of(Imported.RESOURCES.resolve("clauses.obo"), data.resolve("store"));
  }
}
