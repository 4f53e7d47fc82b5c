package org.myograph.answer.terms;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.myograph.codes.CodeForms;
import org.myograph.codes.Reading;

/**
 * CURIEs of foreign terms and the IRIs that they may stand for. An IRI of OBO's own space is a
 * CURIE ({@code …/obo/HP_0002315}: OBO Foundry identifier policy), and so is one of a few
 * vocabularies that are named here. Of any other IRI the code is its last part, as it is: no prefix
 * is made up.
 */
public final class Codes {
  private static final Pattern CURIE =
      Pattern.compile(
          "([A-Za-z][\\w.-]*):([\\w.-]{1,80})|([A-Za-z][\\w.-]*)_([A-Za-z0-9.-]{1,80})");
  private static final Pattern OBO_LOCAL =
      Pattern.compile("([A-Za-z][A-Za-z0-9_.]*)_([A-Za-z]{0,3}[0-9][A-Za-z0-9.-]*)");

  /** Of a code without its prefix no more than the service's own address is tried. */
  private static final int IRIS_OF_BARE = 2;

  private static final String OBO = "http://purl.obolibrary.org/obo/";

  /** Vocabularies whose IRIs do not begin as those of OBO do. */
  private static final Map<String, String> BASES =
      Map.of(
          "orphanet", "http://www.orpha.net/ORDO/Orphanet_",
          "orpha", "http://www.orpha.net/ORDO/Orphanet_",
          "ordo", "http://www.orpha.net/ORDO/Orphanet_",
          "sio", "http://semanticscience.org/resource/SIO_",
          "efo", "http://www.ebi.ac.uk/efo/EFO_",
          "biolink", "https://w3id.org/biolink/vocab/",
          "schema", "https://schema.org/",
          "mesh", "http://id.nlm.nih.gov/mesh/");

  private Codes() {}

  /**
   * The CURIE of an IRI; without one the IRI's last part, and of one that ends with none itself.
   */
  public static String of(String iri) {
    String local = local(iri);
    if (local.isEmpty()) {
      return iri;
    }
    Matcher obo = OBO_LOCAL.matcher(local);
    if (iri.equals(OBO + local) && obo.matches()) {
      return obo.group(1) + ":" + obo.group(2);
    }
    for (Map.Entry<String, String> base : BASES.entrySet()) {
      String namespace = base.getValue();
      if (namespace.endsWith("_")
          && iri.startsWith(namespace)
          && iri.length() > namespace.length()) {
        return local(namespace).replaceFirst("_$", "") + ":" + iri.substring(namespace.length());
      }
    }
    return CodeForms.ALL.best(iri).map(Reading::code).orElse(local);
  }

  /** What follows the last slash or hash. */
  static String local(String iri) {
    return iri.substring(namespace(iri).length());
  }

  /** An IRI up to its last slash or hash, with it. */
  static String namespace(String iri) {
    return iri.substring(0, Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }

  /** What stands before a CURIE's colon, in lower case; empty without one. */
  static String prefix(String code) {
    int colon = code.indexOf(':');
    return colon < 0 ? "" : code.substring(0, colon).toLowerCase(Locale.ROOT);
  }

  /**
   * IRIs that the text may mean: itself, those of a CURIE, and those of what {@link CodeForms}
   * reads in it; none when it is neither.
   */
  static List<String> iris(String text) {
    Set<String> found = new LinkedHashSet<>();
    if (text.matches("https?://[^\\s<>\"{}|^`\\\\]+")) {
      found.add(text);
    }
    Matcher curie = CURIE.matcher(text);
    if (curie.matches()) {
      String prefix = curie.group(1) != null ? curie.group(1) : curie.group(3);
      String local = curie.group(2) != null ? curie.group(2) : curie.group(4);
      String base = BASES.get(prefix.toLowerCase(Locale.ROOT));
      if (base != null) {
        found.add(base + local);
      }
      CodeForms.ALL.best(text).ifPresent(reading -> found.add(reading.iri()));
      found.add(OBO + prefix + "_" + local);
      found.add(OBO + prefix.toUpperCase(Locale.ROOT) + "_" + local);
    }
    for (Reading reading : CodeForms.ALL.all(text)) {
      List<String> all = reading.iris();
      found.addAll(
          CodeForms.isBare(text) ? all.subList(0, Math.min(IRIS_OF_BARE, all.size())) : all);
      found.add(OBO + reading.form().prefix() + "_" + reading.local());
    }
    return new ArrayList<>(found);
  }
}
