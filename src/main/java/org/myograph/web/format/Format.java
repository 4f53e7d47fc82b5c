package org.myograph.web.format;

import java.util.Arrays;
import java.util.Optional;

/** The formats of answers, in the order of preference where a client does not care. */
public enum Format {
  /** The envelope with names, claims and evidence. */
  JSON("json", "application/json", "application/json"),
  /** A table (RFC 4180). */
  CSV("csv", "text/csv", "text/csv;charset=utf-8;header=present"),
  /** A table with tabs. */
  TSV("tsv", "text/tab-separated-values", "text/tab-separated-values;charset=utf-8"),
  /** The query's own bindings (SPARQL 1.1 Query Results JSON Format). */
  RESULTS("srj", "application/sparql-results+json", "application/sparql-results+json"),
  /** The graph's description of what stands in the answer. */
  TURTLE("ttl", "text/turtle", "text/turtle;charset=utf-8"),
  /** The same as JSON-LD 1.1. */
  JSON_LD("jsonld", "application/ld+json", "application/ld+json");

  private final String suffix;
  private final String mediaType;
  private final String contentType;

  Format(String suffix, String mediaType, String contentType) {
    this.suffix = suffix;
    this.mediaType = mediaType;
    this.contentType = contentType;
  }

  /** Ending of a path that asks for it, without the dot. */
  public String suffix() {
    return suffix;
  }

  /** Media type without parameters. */
  public String mediaType() {
    return mediaType;
  }

  /** Value of Content-Type. */
  public String contentType() {
    return contentType;
  }

  /** The format that a path's ending asks for. */
  public static Optional<Format> ofSuffix(String ending) {
    return Arrays.stream(values()).filter(f -> f.suffix.equals(ending)).findFirst();
  }
}
