package org.myograph.codes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads codes as people write them: with any prefix that the vocabulary has anywhere ({@code MSH},
 * {@code SNOMEDCT_US_2018_03_01}), in any case, as an address of one of the sites that show it,
 * without a prefix, without leading zeros or the dot. The table is {@code code-forms.tsv}, of the
 * Bioregistry's data (src/test/clients/python/code_forms.py writes it). Immutable.
 */
public final class CodeForms {
  /** The table that is shipped. */
  public static final CodeForms ALL = new CodeForms();

  private static final String COLUMNS = "prefix\tvocabulary\tnamespace\tpattern\tprefixes\tiris";
  private static final Pattern IRI = Pattern.compile("https?://(\\S+)");
  private static final Pattern CURIE = Pattern.compile("([A-Za-z][\\w. -]*):\\s?(\\S{1,80})");
  private static final Pattern UNDERSCORE = Pattern.compile("([A-Za-z][\\w.-]*)_([\\w.-]{1,80})");

  /** A number alone is a code when it is a long one. */
  private static final Pattern BARE =
      Pattern.compile("[0-9]{5,20}|(?=.*[0-9])(?=.*[A-Za-z.-])[A-Za-z0-9][A-Za-z0-9.-]{2,20}");

  /** Sites that take any CURIE, or a prefix and a code as two parts of the path. */
  private static final Pattern RESOLVER =
      Pattern.compile(
          "(?:www\\.)?(?:bioregistry\\.io|identifiers\\.org|n2t\\.net|bio2rdf\\.org)/(.+)");

  /** The edition that UMLS writes behind its name for a vocabulary. */
  private static final Pattern EDITION =
      Pattern.compile("(.*?[A-Za-z])(?:_?(?:19|20)\\d\\d(?:_\\d{1,2}[A-Z]?)*)+");

  private final List<Form> forms = new ArrayList<>();
  private final Map<String, List<Form>> byPrefix = new HashMap<>();
  private final Map<String, Form> byVocabulary = new HashMap<>();
  private final NavigableMap<String, List<Form>> byAddress = new TreeMap<>();

  private CodeForms() {
    try (InputStream in = CodeForms.class.getResourceAsStream("code-forms.tsv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      if (!COLUMNS.equals(lines.readLine())) {
        throw new IllegalStateException("code-forms.tsv has other columns than " + COLUMNS);
      }
      lines.lines().map(CodeForms::form).forEach(forms::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    // A vocabulary's own prefix goes before a spelling of another's.
    forms.forEach(form -> add(byPrefix, plain(form.prefix()), form));
    forms.forEach(form -> form.prefixes().forEach(other -> add(byPrefix, plain(other), form)));
    forms.forEach(form -> byVocabulary.put(plain(form.vocabulary()), form));
    for (Form form : forms) {
      if (!form.namespace().isEmpty()) {
        add(byAddress, form.namespace().replaceFirst("https?://", ""), form);
      }
      form.iris().forEach(start -> add(byAddress, start, form));
    }
  }

  private static Form form(String line) {
    String[] cells = line.split("\t", -1);
    Optional<Pattern> pattern =
        Optional.of(cells[3]).filter(p -> !p.isEmpty()).map(Pattern::compile);
    return new Form(cells[0], cells[1], cells[2], pattern, list(cells[4]), list(cells[5]));
  }

  private static List<String> list(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
  }

  private static void add(Map<String, List<Form>> map, String key, Form form) {
    List<Form> there = map.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (!there.contains(form)) {
      there.add(form);
    }
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  /** All vocabularies. */
  public List<Form> forms() {
    return List.copyOf(forms);
  }

  /** Those that a prefix may stand for, in any spelling; the one that has it as its own first. */
  public List<Form> ofPrefix(String prefix) {
    List<Form> found = byPrefix.getOrDefault(plain(prefix), List.of());
    Matcher edition = EDITION.matcher(prefix);
    return found.isEmpty() && edition.matches() ? ofPrefix(edition.group(1)) : found;
  }

  /** The one that is called so, in any case and spacing, or that has such a prefix. */
  public Optional<Form> ofVocabulary(String name) {
    Form called = byVocabulary.get(plain(name));
    return called != null ? Optional.of(called) : ofPrefix(name).stream().findFirst();
  }

  /** The vocabulary whose terms' addresses begin so. */
  public Optional<Form> ofNamespace(String namespace) {
    return byAddress.getOrDefault(namespace.replaceFirst("https?://", ""), List.of()).stream()
        .findFirst();
  }

  /**
   * All that a text may mean, the likeliest first; of one vocabulary perhaps several. None for a
   * prefix that is not in the table, and for words.
   */
  public List<Reading> all(String text) {
    String asked = text.strip();
    Matcher iri = IRI.matcher(asked);
    if (iri.matches()) {
      return ofAddress(iri.group(1));
    }
    Matcher curie = CURIE.matcher(asked);
    if (curie.matches()) {
      return of(ofPrefix(curie.group(1)), curie.group(2));
    }
    Matcher underscore = UNDERSCORE.matcher(asked);
    if (underscore.matches()) {
      return of(ofPrefix(underscore.group(1)), underscore.group(2));
    }
    return isBare(asked) ? forms.stream().flatMap(form -> bare(form, asked)).toList() : List.of();
  }

  /** Whether a text may be a code without its prefix. */
  public static boolean isBare(String text) {
    return BARE.matcher(text.strip()).matches();
  }

  private static Stream<Reading> bare(Form form, String local) {
    return form.locals(local).stream().filter(form::fits).map(one -> new Reading(form, one));
  }

  private static List<Reading> of(List<Form> forms, String local) {
    return forms.stream()
        .flatMap(form -> form.locals(local).stream().map(one -> new Reading(form, one)))
        .toList();
  }

  /** By the longest beginning that leaves a code; a resolver's address by the CURIE in it. */
  private List<Reading> ofAddress(String address) {
    for (String start = byAddress.floorKey(address);
        start != null;
        start = byAddress.lowerKey(start)) {
      if (address.startsWith(start)) {
        String local = address.substring(start.length());
        List<Reading> found =
            byAddress.get(start).stream()
                .filter(
                    form -> !local.isEmpty() && form.locals(local).stream().anyMatch(form::fits))
                .flatMap(form -> bare(form, local))
                .toList();
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    Matcher resolver = RESOLVER.matcher(address);
    if (!resolver.matches()) {
      return List.of();
    }
    Matcher curie = CURIE.matcher(resolver.group(1).replaceFirst("^([^/:]+)/(?!.*:)", "$1:"));
    return curie.matches() ? of(ofPrefix(curie.group(1)), curie.group(2)) : List.of();
  }

  /**
   * What a text means by its form alone; empty for a code without prefix, and for one that is not
   * as its vocabulary's codes are.
   */
  public Optional<Reading> best(String text) {
    return isBare(text)
        ? Optional.empty()
        : all(text).stream().filter(reading -> reading.form().fits(reading.local())).findFirst();
  }

  /** What a text means among those codes that are known: at most one of each vocabulary. */
  public List<Reading> known(String text, Predicate<Reading> known) {
    Map<Form, Reading> found = new LinkedHashMap<>();
    for (Reading reading : all(text)) {
      if (!found.containsKey(reading.form()) && known.test(reading)) {
        found.put(reading.form(), reading);
      }
    }
    return List.copyOf(found.values());
  }
}
