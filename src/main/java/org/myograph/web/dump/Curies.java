package org.myograph.web.dump;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.myograph.store.Names;

/** IRIs as CURIEs, and the prefixes that were needed for it. For one file; not for two threads. */
final class Curies {
  /** Those that SSSOM has built in, and those that every file of ours means the same by. */
  private static final Map<String, String> KNOWN =
      Map.ofEntries(
          Map.entry("article", Names.NS.replaceFirst("ns#$", "article/")),
          Map.entry("biolink", "https://w3id.org/biolink/vocab/"),
          Map.entry("claim", Names.ID + "claim/"),
          Map.entry("dcmitype", "http://purl.org/dc/dcmitype/"),
          Map.entry("DOI", "https://doi.org/"),
          Map.entry("infores", "https://w3id.org/biolink/infores/"),
          Map.entry("mapping", Names.MAPPING),
          // Not "id", as in our Turtle: in Biolink's JSON-LD context that is the keyword @id.
          Map.entry("myid", Names.ID),
          Map.entry("myo", Names.NS),
          Map.entry("obo", "http://purl.obolibrary.org/obo/"),
          Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
          Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
          Map.entry("semapv", "https://w3id.org/semapv/vocab/"),
          Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
          Map.entry("w3id", "https://w3id.org/"));

  /** The prefixes that SSSOM has built in: a file need not declare them. */
  static final Map<String, String> BUILT_IN = Names.SSSOM_PREFIXES;

  private final Map<String, String> declared;
  private final Map<String, String> used = new TreeMap<>();

  private Curies(TreeMap<String, String> declared) {
    this.declared = declared;
  }

  /** Knows what SSSOM has built in, and {@code prefixes}, which a set of others declares. */
  static Curies declared(Map<String, String> prefixes) {
    TreeMap<String, String> all = new TreeMap<>(prefixes);
    all.putAll(BUILT_IN);
    return new Curies(all);
  }

  /** Knows {@code prefixes} too; those of {@link #KNOWN} stay what they are. */
  Curies(Map<String, String> prefixes) {
    this(new TreeMap<>(KNOWN));
    prefixes.forEach(
        (prefix, namespace) -> {
          if (!declared.containsValue(namespace)) {
            declared.putIfAbsent(prefix, namespace);
          }
        });
  }

  /**
   * With the longest namespace that is known, else with a prefix made of the IRI's host. What has
   * no host, such as a name where an IRI is due, or nothing after it, stays as it is.
   */
  String of(String iri) {
    String best = null;
    for (Map.Entry<String, String> entry : declared.entrySet()) {
      boolean longer = best == null || entry.getValue().length() > declared.get(best).length();
      if (longer && iri.length() > entry.getValue().length() && iri.startsWith(entry.getValue())) {
        best = entry.getKey();
      }
    }
    if (best == null) {
      Optional<URI> uri = hosted(iri);
      String namespace =
          uri.map(known -> known.getScheme() + "://" + known.getRawAuthority() + "/").orElse(iri);
      if (iri.length() == namespace.length() || !iri.startsWith(namespace)) {
        return iri;
      }
      best = uri.get().getHost().replace('.', '_');
      while (declared.containsKey(best)) {
        best += "_"; // Taken: by http where this is https, for example.
      }
      declared.put(best, namespace);
    }
    used.put(best, declared.get(best));
    return best + ":" + iri.substring(declared.get(best).length());
  }

  private static Optional<URI> hosted(String iri) {
    try {
      return Optional.of(new URI(iri)).filter(uri -> uri.getHost() != null);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /**
   * Takes a code as its vocabulary writes it, and the IRI it stands for.
   *
   * @return the code, or another CURIE when the code's prefix means something else already
   */
  String code(String code, String iri) {
    int colon = code.indexOf(':');
    String local = code.substring(colon + 1);
    if (colon < 1 || !iri.endsWith(local)) {
      return of(iri);
    }
    String prefix = code.substring(0, colon);
    String namespace = iri.substring(0, iri.length() - local.length());
    if (!namespace.equals(declared.computeIfAbsent(prefix, p -> namespace))) {
      return of(iri);
    }
    used.put(prefix, namespace);
    return code;
  }

  /** A text as it is; where it is a CURIE with a prefix that is known, the prefix was used. */
  String known(String text) {
    String prefix = text.substring(0, Math.max(0, text.indexOf(':')));
    if (declared.containsKey(prefix) && text.matches("[^\\s:]+:[^\\s:]+")) {
      used.put(prefix, declared.get(prefix));
    }
    return text;
  }

  /** All prefixes that were used so far. */
  Map<String, String> used() {
    return used;
  }

  /** All prefixes that are known. */
  Map<String, String> declared() {
    return declared;
  }

  /** The prefixes that were used so far, but for those that SSSOM has built in. */
  Map<String, String> foreign() {
    Map<String, String> foreign = new TreeMap<>(used);
    foreign.keySet().removeAll(BUILT_IN.keySet());
    return foreign;
  }
}
