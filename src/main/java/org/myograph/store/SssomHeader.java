package org.myograph.store;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * The metadata of a mapping set: the lines before the table, each behind a {@code #}, together YAML
 * (SSSOM/TSV, embedded mode).
 *
 * @param slots the set's single-valued slots as text, for example {@code mapping_set_id}
 * @param curieMap prefix to IRI, with SSSOM's built-in prefixes
 */
record SssomHeader(Map<String, String> slots, Map<String, String> curieMap) {

  private static final Map<String, String> BUILT_IN =
      Map.of(
          "owl", "http://www.w3.org/2002/07/owl#",
          "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
          "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
          "semapv", "https://w3id.org/semapv/vocab/",
          "skos", "http://www.w3.org/2004/02/skos/core#",
          "sssom", "https://w3id.org/sssom/",
          "xsd", "http://www.w3.org/2001/XMLSchema#");

  private static final List<String> REQUIRED =
      List.of("mapping_set_id", "mapping_set_version", "license");

  /** What the standard asks of any set. */
  private static final List<String> REQUIRED_BY_SSSOM = List.of("mapping_set_id", "license");

  /** Reads {@code lines}, the header of {@code file}; mistakes are added to {@code findings}. */
  static SssomHeader read(SourceFile file, List<String> lines, List<Finding> findings) {
    String yaml = String.join("\n", lines.stream().map(line -> line.substring(1)).toList());
    Map<String, String> slots = new LinkedHashMap<>();
    Map<String, String> curieMap = new HashMap<>(BUILT_IN);
    try {
      LoaderOptions options = new LoaderOptions();
      options.setAllowDuplicateKeys(false);
      Object root = new Yaml(new SafeConstructor(options)).load(yaml);
      if (root instanceof Map<?, ?> map) {
        for (Map.Entry<?, ?> entry : map.entrySet()) {
          long line = lineOf(lines, String.valueOf(entry.getKey()));
          if (!"curie_map".equals(entry.getKey())) {
            slots.put(String.valueOf(entry.getKey()), String.valueOf(entry.getValue()));
          } else if (entry.getValue() instanceof Map<?, ?> prefixes) {
            prefixes.forEach(
                (prefix, iri) -> declare(file, lines, prefix, iri, curieMap, findings));
          } else {
            findings.add(file.at(line, 0, "curie_map is not a mapping of prefixes to IRIs"));
          }
        }
      } else {
        findings.add(file.at(1, 0, "no SSSOM header: lines behind # that together are YAML"));
      }
      for (String slot : file.kind() == SourceFile.Kind.SSSOM ? REQUIRED : REQUIRED_BY_SSSOM) {
        if (root instanceof Map<?, ?> && !slots.containsKey(slot)) {
          findings.add(file.at(1, 0, "the header lacks " + slot));
        }
      }
    } catch (MarkedYAMLException e) {
      long line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine();
      long column = e.getProblemMark() == null ? 0 : e.getProblemMark().getColumn() + 2L;
      findings.add(file.at(line + 1, column, "the header is not YAML: " + e.getProblem()));
    } catch (YAMLException e) {
      findings.add(file.at(1, 0, "the header is not YAML: " + e.getMessage()));
    }
    SssomHeader header = new SssomHeader(slots, curieMap);
    header.checkSlots(file, lines, findings);
    return header;
  }

  private static void declare(
      SourceFile file,
      List<String> lines,
      Object prefix,
      Object iri,
      Map<String, String> curieMap,
      List<Finding> findings) {
    String name = String.valueOf(prefix);
    String expansion = String.valueOf(iri);
    long line = lineOf(lines, name);
    if (!isIri(expansion)) {
      findings.add(file.at(line, 0, "prefix " + name + " does not stand for an IRI: " + iri));
    } else if (!BUILT_IN.getOrDefault(name, expansion).equals(expansion)) {
      findings.add(file.at(line, 0, "SSSOM reserves prefix " + name + " for another IRI"));
    } else {
      curieMap.put(name, expansion);
    }
  }

  private void checkSlots(SourceFile file, List<String> lines, List<Finding> findings) {
    String expected = Names.MAPPING + file.stem();
    String id = slots.getOrDefault("mapping_set_id", expected);
    boolean ours = file.kind() == SourceFile.Kind.SSSOM;
    if (!ours && !isIri(id)) {
      findings.add(file.at(lineOf(lines, "mapping_set_id"), 0, "mapping_set_id is no IRI: " + id));
    }
    if (ours && !id.equals(expected)) {
      findings.add(
          file.at(
              lineOf(lines, "mapping_set_id"),
              0,
              "mapping_set_id of this file is to be " + expected + ", not " + id));
    }
    String license = slots.get("license");
    if (license != null && !isIri(license)) {
      findings.add(file.at(lineOf(lines, "license"), 0, "license is no IRI: " + license));
    }
  }

  /**
   * The IRI that a CURIE stands for; empty when its prefix is not declared or what comes out is no
   * IRI.
   */
  Optional<String> expand(String curie) {
    int colon = curie.indexOf(':');
    String namespace = colon < 0 ? null : curieMap.get(curie.substring(0, colon));
    return Optional.ofNullable(namespace)
        .map(start -> start + curie.substring(colon + 1))
        .filter(iri -> colon + 1 < curie.length() && isIri(iri));
  }

  /**
   * Whether {@code text} is an IRI with a scheme (RFC 3987) and without violations of its scheme's
   * rules.
   */
  static boolean isIri(String text) {
    try {
      IRIx iri = IRIx.create(text);
      return !iri.isRelative() && !iri.hasViolations();
    } catch (IRIException e) {
      return false;
    }
  }

  private static long lineOf(List<String> lines, String key) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).replaceFirst("^#\\s*", "").replaceAll("^[\"']", "").startsWith(key)) {
        return i + 1L;
      }
    }
    return 1;
  }
}
