package org.myograph.answer;

import java.util.function.Predicate;
import org.myograph.store.Names;

/** What a parameter may want a concept to be. */
final class Kinds {
  private Kinds() {}

  /** IRI of a prefixed name of a header: {@code myo:} and {@code id:}; else an IRI as it is. */
  static String iri(String prefixed) {
    return prefixed.startsWith("myo:")
        ? Names.NS + prefixed.substring("myo:".length())
        : prefixed.startsWith("id:") ? Names.ID + prefixed.substring("id:".length()) : prefixed;
  }

  static Predicate<Concept> of(String iri) {
    return concept -> concept.is(iri) && !concept.iri().equals(iri);
  }

  /** Classes of the vocabulary, which group concepts. */
  static boolean isClassOfOurs(Concept concept) {
    String local = Slugs.localName(concept.iri());
    return concept.iri().startsWith(Names.NS)
        && !local.isEmpty()
        && Character.isUpperCase(local.charAt(0));
  }
}
