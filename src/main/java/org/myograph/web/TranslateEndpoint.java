package org.myograph.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glassfish.jersey.process.Inflector;
import org.myograph.answer.ArgumentException;
import org.myograph.answer.ArgumentFault;
import org.myograph.answer.ArgumentFault.Kind;
import org.myograph.answer.ConceptFaults;
import org.myograph.answer.MappingRows;
import org.myograph.answer.MatchKind;
import org.myograph.answer.Translation;
import org.myograph.answer.Translator;
import org.myograph.problem.ProblemException;
import org.myograph.problem.ProblemType;
import org.myograph.web.format.Format;
import org.myograph.web.format.Json;
import org.myograph.web.format.SeparatedText;
import org.myograph.web.format.TranslationTable;
import org.myograph.web.format.TranslationTree;

/**
 * Codes of any vocabulary into codes of others: {@code POST /translate} for many, {@code GET} for
 * one, as a link that can be shared.
 */
final class TranslateEndpoint implements Inflector<ContainerRequestContext, Response> {
  static final List<Format> FORMATS = List.of(Format.JSON, Format.CSV, Format.TSV);

  private static final int BODY = 256 * 1024;
  private static final String CSV = "text/csv";

  private final Snapshots snapshots;
  private final Replies replies;

  TranslateEndpoint(Snapshots snapshots, Replies replies) {
    this.snapshots = snapshots;
    this.replies = replies;
  }

  @Override
  public Response apply(ContainerRequestContext request) {
    if (request.getMethod().equals("POST")) {
      TranslateRequest asked = read(request);
      Format format =
          Negotiation.choose(
              SuffixFilter.format(request), request.getAcceptableMediaTypes(), FORMATS);
      byte[] body = snapshots.read(snapshot -> body(snapshot, asked, format));
      return Response.ok(body, format.contentType())
          .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
          .header(HttpHeaders.CACHE_CONTROL, "no-store")
          .build();
    }
    RequestParameters parameters =
        new RequestParameters(request, "code", "to", "predicates", "steps");
    TranslateRequest asked = TranslateRequest.of(List.of(parameters.require("code")), parameters);
    return snapshots.read(
        snapshot -> {
          wanted(snapshot.index().mappingRows(), asked);
          return replies.reply(
              request, snapshot, FORMATS, format -> Replies.Body.of(body(snapshot, asked, format)));
        });
  }

  private static TranslateRequest read(ContainerRequestContext request) {
    MediaType type = request.getMediaType();
    if (type == null || !isRead(type)) {
      throw new ProblemException(
          ProblemType.UNSUPPORTED_MEDIA_TYPE,
          "Send application/json, or text/csv or text/plain with one code a line.");
    }
    String charset = type.getParameters().get("charset");
    if (charset != null && !charset.equalsIgnoreCase("utf-8")) {
      throw new ProblemException(
          ProblemType.UNSUPPORTED_MEDIA_TYPE, "Only UTF-8 is read here, not " + charset + ".");
    }
    if (type.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
      RequestParameters defaults = new RequestParameters(request, "to", "predicates", "steps");
      return TranslateRequest.json(bytes(request), defaults);
    }
    RequestParameters parameters = new RequestParameters(request, "to", "predicates", "steps");
    return TranslateRequest.lines(bytes(request), parameters);
  }

  private static boolean isRead(MediaType type) {
    return !type.isWildcardType()
        && !type.isWildcardSubtype()
        && (type.isCompatible(MediaType.APPLICATION_JSON_TYPE)
            || type.isCompatible(MediaType.TEXT_PLAIN_TYPE)
            || type.isCompatible(MediaType.valueOf(CSV)));
  }

  /** A body without a length is cut off by the server's own limit while it is read. */
  private static byte[] bytes(ContainerRequestContext request) {
    try {
      byte[] bytes = request.getEntityStream().readNBytes(BODY + 1);
      if (bytes.length <= BODY) {
        return bytes;
      }
    } catch (org.eclipse.jetty.http.HttpException.RuntimeException e) {
      if (e.getCode() != ProblemType.TOO_LARGE.status()) {
        throw e;
      }
    } catch (IOException e) {
      throw new ProblemException(ProblemType.BAD_REQUEST, "The body could not be read.");
    }
    throw new ProblemException(ProblemType.TOO_LARGE, "The body has more than " + BODY + " bytes.");
  }

  private static byte[] body(Snapshot snapshot, TranslateRequest asked, Format format) {
    Translator.Wanted wanted = wanted(snapshot.index().mappingRows(), asked);
    Translator translator = new Translator(snapshot.index());
    List<Translation> translations =
        asked.codes().stream()
            .flatMap(code -> translator.translate(code, wanted).stream())
            .toList();
    return switch (format) {
      case CSV -> SeparatedText.csv(TranslationTable.lines(translations));
      case TSV -> SeparatedText.tsv(TranslationTable.lines(translations));
      default -> Json.bytes(TranslationTree.of(translations, wanted));
    };
  }

  private static Translator.Wanted wanted(MappingRows rows, TranslateRequest asked) {
    List<ArgumentFault> faults = new ArrayList<>();
    Set<String> vocabularies = new LinkedHashSet<>();
    for (String name : asked.to()) {
      rows.vocabulary(name)
          .ifPresentOrElse(
              vocabularies::add,
              () -> {
                String message = "No vocabulary is named " + ConceptFaults.quote(name) + ".";
                faults.add(
                    new ArgumentFault(
                        "to", Kind.INVALID, message, Map.of("allowed", rows.vocabularies())));
              });
    }
    List<String> words = List.of(MatchKind.values()).stream().map(MatchKind::word).toList();
    Optional<MatchKind> weakest =
        MatchKind.named(asked.predicates().orElse(MatchKind.RELATED.word()));
    if (weakest.isEmpty()) {
      String message = "predicates is the weakest one wanted: " + String.join(", ", words) + ".";
      faults.add(new ArgumentFault("predicates", Kind.INVALID, message, Map.of("allowed", words)));
    }
    int steps = asked.steps().orElse(Translator.DEFAULT_STEPS);
    if (steps < 1 || steps > Translator.MOST_STEPS) {
      String message = "steps is a whole number from 1 to " + Translator.MOST_STEPS + ".";
      faults.add(new ArgumentFault("steps", Kind.INVALID, message, Map.of()));
    }
    if (!faults.isEmpty()) {
      throw new ArgumentException(faults);
    }
    return new Translator.Wanted(vocabularies, weakest.orElseThrow(), steps);
  }
}
