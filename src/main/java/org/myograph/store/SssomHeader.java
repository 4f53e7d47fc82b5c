package org.myograph.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * The metadata of a mapping set, which is YAML: either the lines before the table, each behind a
 * {@code #}, or a file of its own beside the table's (SSSOM/TSV, external mode).
 *
 * @param slots each slot's values as text, for example {@code mapping_set_id}; those that SSSOM
 *     does not know too
 * @param curieMap prefix to IRI, with SSSOM's built-in prefixes
 */
record SssomHeader(Map<String, List<String>> slots, Map<String, String> curieMap) {

  /**
   * Reads {@code yaml}, which has a line for each of the first lines of {@code file}; mistakes are
   * added to {@code findings}.
   *
   * @param file where the lines stand
   * @param indent how many characters of each line stand before the YAML
   */
  static SssomHeader read(SourceFile file, String yaml, int indent, List<Finding> findings) {
    List<String> lines = yaml.lines().toList();
    Map<String, List<String>> slots = new LinkedHashMap<>();
    Map<String, String> curieMap = new HashMap<>(Names.SSSOM_PREFIXES);
    try {
      if (textOnly().load(yaml) instanceof Map<?, ?> map) {
        for (Map.Entry<?, ?> entry : map.entrySet()) {
          String name = String.valueOf(entry.getKey());
          if (!name.equals("curie_map")) {
            slots.put(name, texts(entry.getValue()));
          } else if (entry.getValue() instanceof Map<?, ?> prefixes) {
            prefixes.forEach(
                (prefix, iri) -> declare(file, lines, prefix, iri, curieMap, findings));
          } else {
            String fault = "curie_map is not a mapping of prefixes to IRIs";
            findings.add(file.at(lineOf(lines, name), 0, fault));
          }
        }
        return new SssomHeader(slots, curieMap);
      }
      findings.add(
          file.at(
              1,
              0,
              "no SSSOM header: lines behind # that together are YAML, or such a file beside it"
                  + " whose name ends in .sssom.yml"));
    } catch (MarkedYAMLException e) {
      long line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine();
      long column = e.getProblemMark() == null ? 0 : e.getProblemMark().getColumn() + 1L + indent;
      findings.add(file.at(line + 1, column, "the header is not YAML: " + e.getProblem()));
    } catch (YAMLException e) {
      findings.add(file.at(1, 0, "the header is not YAML: " + e.getMessage()));
    }
    return new SssomHeader(slots, curieMap);
  }

  /** Takes each scalar as text: a version 1.10 stays what it is, and so does a date. */
  private static Yaml textOnly() {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    DumperOptions unused = new DumperOptions();
    Resolver none =
        new Resolver() {
          @Override
          protected void addImplicitResolvers() {
            // None: a plain scalar is text.
          }
        };
    return new Yaml(new SafeConstructor(options), new Representer(unused), unused, options, none);
  }

  private static List<String> texts(Object value) {
    List<String> texts = new ArrayList<>();
    for (Object one : value instanceof List<?> list ? list : List.of(value)) {
      if (!String.valueOf(one).isBlank()) {
        texts.add(String.valueOf(one));
      }
    }
    return texts;
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
    } else if (!Names.SSSOM_PREFIXES.getOrDefault(name, expansion).equals(expansion)) {
      findings.add(file.at(line, 0, "SSSOM reserves prefix " + name + " for another IRI"));
    } else {
      curieMap.put(name, expansion);
    }
  }

  /** The first value of a slot. */
  Optional<String> find(String slot) {
    return slots.getOrDefault(slot, List.of()).stream().findFirst();
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

  /** The number of the line that begins with {@code key}; 1 where there is none. */
  static long lineOf(List<String> lines, String key) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).strip().replaceAll("^[\"']", "").startsWith(key)) {
        return i + 1L;
      }
    }
    return 1;
  }
}
