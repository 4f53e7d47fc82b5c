package org.myograph.web.page;

import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.riot.RDFFormat;
import org.myograph.problem.Problem;
import org.myograph.problem.ProblemException;
import org.myograph.problem.ProblemType;
import org.myograph.web.format.Quality;

/** The forms in which a thing is described, in the order of preference where nobody cares. */
enum Form {
  TURTLE("ttl", "text/turtle", "Turtle", RDFFormat.TURTLE_PRETTY),
  N_TRIPLES("nt", "application/n-triples", "N-Triples", RDFFormat.NTRIPLES),
  RDF_XML("rdf", "application/rdf+xml", "RDF/XML", RDFFormat.RDFXML_PLAIN),
  JSON_LD("jsonld", "application/ld+json", "JSON-LD", RDFFormat.JSONLD11_PLAIN),
  HTML("html", "text/html", "HTML", null);

  private final String suffix;
  private final String mediaType;
  private final String label;
  private final RDFFormat rdf;

  Form(String suffix, String mediaType, String label, RDFFormat rdf) {
    this.suffix = suffix;
    this.mediaType = mediaType;
    this.label = label;
    this.rdf = rdf;
  }

  /** Ending of a path that asks for it, without the dot. */
  String suffix() {
    return suffix;
  }

  /** Without parameters. */
  String mediaType() {
    return mediaType;
  }

  /** Value of Content-Type. */
  String contentType() {
    return contentType(mediaType);
  }

  private static String contentType(String type) {
    return type.startsWith("text/") ? type + ";charset=utf-8" : type;
  }

  /** As people call it. */
  String label() {
    return label;
  }

  /** Jena's name for it; null for HTML. */
  RDFFormat rdf() {
    return rdf;
  }

  static Optional<Form> ofSuffix(String ending) {
    return Arrays.stream(values()).filter(form -> form.suffix.equals(ending)).findFirst();
  }

  /**
   * The form that a client gets (RFC 9110, section 12.5.1).
   *
   * @param accepted ranges of the Accept header; one that allows all, where there is none
   * @throws ProblemException 406 that lists what there is
   */
  static Form choose(List<MediaType> accepted) {
    return choose(accepted, List.of(values()));
  }

  /**
   * The same among some forms.
   *
   * @param offered the first of equally wanted ones is given
   */
  static Form choose(List<MediaType> accepted, List<Form> offered) {
    return wanted(accepted, offered).orElseThrow(() -> notAcceptable(offered));
  }

  /** The same; empty when none is wanted. */
  static Optional<Form> wanted(List<MediaType> accepted, List<Form> offered) {
    Form best = null;
    double bestQuality = 0;
    for (Form form : offered) {
      double quality = form.quality(accepted);
      if (quality > bestQuality) {
        best = form;
        bestQuality = quality;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Of the most specific range that the form falls into, by whichever name; 0: not wanted. */
  double quality(List<MediaType> accepted) {
    return Quality.of(Quality.wanted(mediaType, accepted), accepted);
  }

  /** Value of Content-Type for a client that accepts it by that or another name. */
  String contentType(List<MediaType> accepted) {
    return contentType(Quality.wanted(mediaType, accepted));
  }

  static ProblemException notAcceptable(List<Form> offered) {
    return notAcceptable(offered, true);
  }

  /**
   * @param bySuffix whether the path can have an ending: {@code /} cannot
   */
  static ProblemException notAcceptable(List<Form> offered, boolean bySuffix) {
    List<Map<String, String>> available = new ArrayList<>();
    for (Form form : offered) {
      Map<String, String> one = new LinkedHashMap<>();
      one.put("mediaType", form.mediaType);
      if (bySuffix) {
        one.put("suffix", "." + form.suffix);
      }
      available.add(one);
    }
    String detail =
        "Ask for one of the available formats, by Accept"
            + (bySuffix ? " or by a suffix of the path." : ".");
    return new ProblemException(
        Problem.of(ProblemType.NOT_ACCEPTABLE, detail).with("available", available));
  }
}
