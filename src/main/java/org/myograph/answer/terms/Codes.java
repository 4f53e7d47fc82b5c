package org.myograph.answer.terms;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.myograph.codes.CodeForms;
import org.myograph.codes.Reading;

/** CURIEs of foreign terms and the IRIs that they may stand for. */
public final class Codes {
  private static final Pattern CURIE =
      Pattern.compile("([A-Za-z][A-Za-z0-9.]*)[:_]([\\w.-]{1,80})");

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

  /** The CURIE of an IRI; its last part where that has not the form {@code HP_0002315}. */
  public static String of(String iri) {
    int cut = Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#'));
    String local = iri.substring(cut + 1);
    int underscore = local.lastIndexOf('_');
    if (underscore > 0 && underscore < local.length() - 1) {
      return local.substring(0, underscore) + ":" + local.substring(underscore + 1);
    }
    Optional<Reading> read = CodeForms.ALL.best(iri);
    if (read.isPresent()) {
      return read.get().code();
    }
    return local.isEmpty() ? iri : local;
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
      String base = BASES.get(curie.group(1).toLowerCase(Locale.ROOT));
      if (base != null) {
        found.add(base + curie.group(2));
      }
      CodeForms.ALL.best(text).ifPresent(reading -> found.add(reading.iri()));
      found.add(OBO + curie.group(1) + "_" + curie.group(2));
      found.add(OBO + curie.group(1).toUpperCase(Locale.ROOT) + "_" + curie.group(2));
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
