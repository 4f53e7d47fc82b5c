package org.myograph.imports;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.myograph.imports.Comparison.Difference;
import org.myograph.imports.Comparison.Side;
import org.myograph.imports.Facts.Kind;

/**
 * How OWLAPI 4.5.29 and we differ, and why. A difference in how something is written is known only
 * where the other side has the same fact written its way.
 */
enum KnownDifference {
  NAMES_OF_ITS_VOCABULARY(
      "OWLAPI adds the names of the properties that it makes; the file does not say them") {
    @Override
    boolean explains(Difference of, ComparedFacts facts) {
      return of.side() == Side.THEIRS
          && of.kind() == Kind.NAME
          && of.fact().matches("<(" + OIO + "\\w[\\w-]*|" + OBO + "IAO_\\d+)> \"[\\w -]+\"");
    }
  },
  VERSION(
      "data-version is the version's text for us, owl:versionInfo, as in the releases in OWL; its"
          + " IRI is made of it once, where OWLAPI repeats the path of an ontology that gives it") {
    @Override
    boolean explains(Difference of, ComparedFacts facts) {
      return of.kind() == Kind.HEADER
          && of.fact().matches("<http://www.w3.org/2002/07/owl#version(Info|IRI)> .*");
    }
  },
  CURRENT_TERM_IS_ALT_ID(
      "A term with a frame that is not obsolete stays current, though another names it as alt_id;"
          + " the import tells it. OWLAPI makes it obsolete") {
    @Override
    boolean explains(Difference of, ComparedFacts facts) {
      Matcher subject = SUBJECT.matcher(of.fact());
      return of.side() == Side.THEIRS
          && (of.kind() == Kind.OBSOLETE
              || of.kind() == Kind.REPLACED_BY
              || of.fact().contains("> <" + OBO + "IAO_0000231> "))
          && subject.lookingAt()
          && facts.isAltId(subject.group(1));
    }
  },
  SCOPE_OF_ITS_TYPE(
      "A synonym with a type and no scope has the scope of its type (OBO 1.4, synonymtypedef), or"
          + " RELATED; OWLAPI takes the type for a property and makes no synonym") {
    @Override
    boolean explains(Difference of, ComparedFacts facts) {
      if (of.side() == Side.THEIRS) {
        Matcher value = Pattern.compile("(<.*>) (<\\S+>) (\"[^\"]*\")").matcher(of.fact());
        return of.kind() == Kind.VALUE
            && value.matches()
            && facts.isTypedSynonym(value.group(1), value.group(2), value.group(3));
      }
      Matcher typed = TYPED.matcher(of.fact());
      return of.kind() == Kind.SYNONYM
          && typed.matches()
          && facts.isTheirValue(typed.group(1), typed.group(3), typed.group(2));
    }
  },
  ALT_ID_OF_A_RELATION("The alt_id of a relation is kept; OWLAPI drops it") {
    @Override
    boolean explains(Difference of, ComparedFacts facts) {
      return of.side() == Side.OURS && of.fact().matches("<.*#hasAlternativeId> \"[^:]*\"");
    }
  },
  NUMBERED_RELATION(
      "A relation called by a word is the numbered one that is its xref, and keeps its own name"
          + " where its xrefs have no number; OWLAPI takes any xref for it") {
    @Override
    boolean explains(Difference of, ComparedFacts facts) {
      return of.side() == Side.THEIRS
          && of.fact().matches("<.*oboInOwl#shorthand> .*")
          && !facts.withOurRelations(of.fact()).equals(of.fact());
    }

    @Override
    String asOurs(String fact, ComparedFacts facts) {
      return facts.withOurRelations(fact);
    }
  },
  LOCAL_ID_WITH_UNDERSCORE(
      "PREFIX:A_B is PREFIX#_A_B in OBO 1.4, section 5.9.2, as we have it; OWLAPI writes"
          + " PREFIX_#A_B") {
    @Override
    String asOurs(String fact, ComparedFacts facts) {
      return fact.replaceAll("<(" + OBO + "\\w+)_#(\\w)", "<$1#_$2");
    }
  },
  PROPERTY_OF_RDFS(
      "seeAlso and isDefinedBy are those of RDF Schema, as in the same ontologies' releases in OWL;"
          + " OWLAPI makes properties of the ontology of them, and now and then oboInOwl:seeAlso") {
    @Override
    String asOurs(String fact, ComparedFacts facts) {
      String same = "<http://www.w3.org/2000/01/rdf-schema#$1>";
      return fact.replaceAll("<[^> ]*#(seeAlso|isDefinedBy)>", same);
    }
  },
  EXCLAMATION_MARK(
      "Free text goes on to the end of its line; OWLAPI takes what follows an exclamation mark for"
          + " a comment on the file") {
    @Override
    boolean explains(Difference of, ComparedFacts facts) {
      return facts.isCutAt(of, '!');
    }
  },
  NOT_UTF8(
      "A line that is no UTF-8 is left out and told with its number; OWLAPI puts a question mark"
          + " for what it cannot read") {
    @Override
    boolean explains(Difference of, ComparedFacts facts) {
      return of.side() == Side.THEIRS
          && of.fact().contains("\uFFFD")
          && facts.told().stream().anyMatch(line -> line.endsWith("not UTF-8"));
    }
  },
  UNKNOWN_TAG(
      "A tag that OBO does not have is left out and told with its line; OWLAPI makes a property of"
          + " it") {
    @Override
    boolean explains(Difference of, ComparedFacts facts) {
      Matcher property = Pattern.compile("> <" + OIO + "(\\w+)> ").matcher(of.fact());
      return of.side() == Side.THEIRS
          && property.find()
          && facts.told().stream()
              .anyMatch(line -> line.contains("not understood: " + property.group(1) + ":"));
    }
  };

  private static final String OIO = "http://www\\.geneontology\\.org/formats/oboInOwl#";
  private static final String OBO = "http://purl.obolibrary.org/obo/";
  private static final Pattern TYPED =
      Pattern.compile("(<.*>) [A-Z]+ (\"[^\"]*\") \\{<.*#hasSynonymType> (<.*>)}");
  private static final Pattern SUBJECT = Pattern.compile("<" + OBO + "([^>]*)> ");

  private final String reason;

  KnownDifference(String reason) {
    this.reason = reason;
  }

  /** For people: who does what, by which rule. */
  String reason() {
    return reason;
  }

  static Optional<KnownDifference> of(Difference difference, ComparedFacts facts) {
    return Stream.of(values())
        .filter(known -> known.explains(difference, facts))
        .findFirst()
        .or(() -> facts.writtenOtherwise(difference));
  }

  /** The first that writes {@code fact}, which is one of theirs, otherwise than we do. */
  static Optional<KnownDifference> writing(String fact, ComparedFacts facts) {
    return Stream.of(values()).filter(known -> !known.asOurs(fact, facts).equals(fact)).findFirst();
  }

  /** A fact of theirs, written as we do in every respect. */
  static String allAsOurs(String fact, ComparedFacts facts) {
    String written = fact;
    for (KnownDifference known : values()) {
      written = known.asOurs(written, facts);
    }
    return Facts.sorted(written);
  }

  /** Whether this is why one side has a fact that the other has not in any writing. */
  boolean explains(Difference of, ComparedFacts facts) {
    return false;
  }

  /** A fact of theirs, written as we do. */
  String asOurs(String fact, ComparedFacts facts) {
    return fact;
  }
}
