package org.myograph.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.myograph.codes.CodeForms;
import org.myograph.codes.Form;

/**
 * The vocabularies that mappings may lead to: {@code mappings/vocabularies.tsv}, with the columns
 * prefix, name, namespace, licence, homepage. Without that file any prefix that a mapping file
 * declares is good, and is the vocabulary's name.
 */
record Vocabularies(Map<String, Vocabulary> byPrefix) {
  private static final List<String> COLUMNS =
      List.of("prefix", "name", "namespace", "licence", "homepage");

  /**
   * @param name as people write it, for example {@code SNOMED CT}
   * @param namespace start of its terms' IRIs
   */
  record Vocabulary(String name, String namespace) {}

  /** Reads the table; mistakes are added to {@code findings}. */
  static Vocabularies read(Sources sources, List<Finding> findings) {
    Map<String, Vocabulary> found = new HashMap<>();
    for (SourceFile file : sources.of(SourceFile.Kind.VOCABULARIES)) {
      List<String> lines = file.text().lines().toList();
      if (lines.isEmpty() || !List.of(lines.get(0).split("\t", -1)).equals(COLUMNS)) {
        findings.add(file.at(1, 0, "the columns are to be " + String.join(", ", COLUMNS)));
        continue;
      }
      for (int i = 1; i < lines.size(); i++) {
        String[] fields = lines.get(i).split("\t", -1);
        if (fields.length != COLUMNS.size()) {
          findings.add(file.at(i + 1L, 0, fields.length + " fields instead of " + COLUMNS.size()));
        } else if (!SssomHeader.isIri(fields[2])) {
          findings.add(file.at(i + 1L, 0, "the namespace is no IRI: " + fields[2]));
        } else if (found.put(fields[0], new Vocabulary(fields[1], fields[2])) != null) {
          findings.add(file.at(i + 1L, 0, "prefix " + fields[0] + " stands twice"));
        }
      }
    }
    return new Vocabularies(found);
  }

  /** The name of a code's vocabulary. */
  String nameOf(String curie) {
    String prefix = prefix(curie);
    Vocabulary vocabulary = byPrefix.get(prefix);
    return vocabulary == null ? prefix : vocabulary.name();
  }

  /**
   * The name of the vocabulary that somebody else's prefix stands for: ours where the prefix, in
   * any case, or the namespace is one of ours; else the one that {@link CodeForms} knows by the
   * namespace or the prefix ({@code mesh}, {@code SCTID}); else the prefix.
   */
  String nameOf(String prefix, String namespace) {
    return byPrefix.entrySet().stream()
        .filter(
            entry ->
                entry.getKey().equalsIgnoreCase(prefix)
                    || entry.getValue().namespace().equals(namespace))
        .min(Map.Entry.comparingByKey())
        .map(entry -> entry.getValue().name())
        .or(() -> CodeForms.ALL.ofNamespace(namespace).map(Form::vocabulary))
        .or(() -> CodeForms.ALL.ofPrefix(prefix).stream().findFirst().map(Form::vocabulary))
        .orElse(prefix);
  }

  /** What is wrong with {@code curie}, which a mapping file takes to stand for {@code iri}. */
  Optional<String> fault(String curie, String iri) {
    String prefix = prefix(curie);
    Vocabulary vocabulary = byPrefix.get(prefix);
    if (byPrefix.isEmpty()) {
      return Optional.empty();
    }
    if (vocabulary == null) {
      return Optional.of("vocabularies.tsv has no prefix " + prefix);
    }
    return iri.startsWith(vocabulary.namespace())
        ? Optional.empty()
        : Optional.of(
            "in vocabularies.tsv "
                + prefix
                + " stands for "
                + vocabulary.namespace()
                + ", here not");
  }

  private static String prefix(String curie) {
    return curie.contains(":") ? curie.substring(0, curie.indexOf(':')) : curie;
  }
}
