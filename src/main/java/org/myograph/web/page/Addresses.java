package org.myograph.web.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where IRIs lead. What we name ourselves is found at the same path below the service; the rest of
 * the web is linked to by http and https alone, so that no literal or IRI of a graph becomes a
 * script.
 */
public final class Addresses {
  /** What all names of ours begin with. */
  static final String NAMES = "https://w3id.org/myograph/";

  /** First segments of the paths at which things are served. */
  static final List<String> ROOTS =
      List.of("id", "ns", "article", "source", "mapping", "graph", "problem");

  private static final Set<String> LINKED = Set.of("http", "https");

  /** Not the semicolon, with which a server may take what follows as no part of the name. */
  private static final String PATH = "%-._~!$&'()*+,=:@/";

  private static final String FRAGMENT = PATH + "?";

  private final String base;

  /**
   * @param publicBase where clients reach the service; empty: links are relative to the host
   */
  public Addresses(Optional<URI> publicBase) {
    this.base = publicBase.map(URI::toString).orElse("");
  }

  /** Of an encoded path that begins with a slash. */
  public String at(String path) {
    return base + path;
  }

  /** The IRI of the document, with no character that a header cannot hold. */
  String canonical(String iri) {
    return NAMES + encode(document(iri).substring(NAMES.length()), PATH);
  }

  /** The address at which we describe the thing with that IRI, without a fragment. */
  String page(String iri) {
    return at("/" + encode(document(iri).substring(NAMES.length()), PATH));
  }

  /** The same in one form. */
  String page(String iri, Form form) {
    return page(iri) + "." + form.suffix();
  }

  /** What a link to an IRI leads to; null where it leads nowhere or should not be followed. */
  public String link(String iri) {
    if (isOurs(iri)) {
      int hash = iri.indexOf('#');
      return page(iri) + (hash < 0 ? "" : "#" + encode(iri.substring(hash + 1), FRAGMENT));
    }
    try {
      URI uri = new URI(iri);
      String scheme = uri.getScheme();
      boolean followed = scheme != null && LINKED.contains(scheme.toLowerCase(Locale.ROOT));
      return followed && uri.getRawAuthority() != null ? uri.toASCIIString() : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }

  /** The IRI without its fragment. */
  static String document(String iri) {
    int hash = iri.indexOf('#');
    return hash < 0 ? iri : iri.substring(0, hash);
  }

  /** What follows the last slash or hash. */
  static String localName(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }

  /** Whether we serve a description of it: its first segment is one of the roots. */
  public static boolean isOurs(String iri) {
    if (!iri.startsWith(NAMES)) {
      return false;
    }
    String[] segments = document(iri).substring(NAMES.length()).split("/", 2);
    boolean alone = segments.length < 2 || segments[1].isEmpty();
    return ROOTS.contains(segments[0]) && (!alone || segments[0].equals("ns"));
  }

  private static String encode(String text, String allowed) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || allowed.indexOf(c) >= 0);
      if (plain) {
        encoded.append(c);
      } else {
        encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      }
    }
    return encoded.toString();
  }
}
