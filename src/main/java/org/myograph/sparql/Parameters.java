package org.myograph.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.myograph.problem.Problem;
import org.myograph.problem.ProblemException;
import org.myograph.problem.ProblemType;

/**
 * What a caller of the endpoint sent, by any of the three ways of the SPARQL 1.1 Protocol (section
 * 2.1): GET, POST of a form, POST of the query itself. Read here and not by the servlet container,
 * since it replaces what is not UTF-8 and knows no limit of ours.
 */
final class Parameters {
  static final String FORM = "application/x-www-form-urlencoded";
  static final String DIRECT = "application/sparql-query";

  /**
   * Names for a format of the answer: clients in use send any of them, all of them, or one twice.
   */
  private static final List<String> FORMAT = List.of("format", "output", "results");

  private static final Set<String> REPEATABLE =
      Set.of("default-graph-uri", "named-graph-uri", "format", "output", "results");

  private static final List<String> KNOWN =
      List.of(
          "query",
          "default-graph-uri",
          "named-graph-uri",
          "timeout",
          "format",
          "output",
          "results");

  private final Map<String, List<String>> values = new LinkedHashMap<>();

  private Parameters() {}

  /**
   * Reads a GET, HEAD or POST.
   *
   * @param limit how many bytes a query may have
   * @throws ProblemException if it is not understood, too large, or has a parameter that is unknown
   *     or given twice
   */
  static Parameters read(HttpServletRequest request, int limit) {
    Parameters parameters = new Parameters();
    parameters.addForm(request.getQueryString());
    if ("POST".equals(request.getMethod())) {
      switch (contentType(request)) {
        // A percent-encoded byte takes three.
        case FORM -> parameters.addForm(body(request, 3 * limit + 4096, limit));
        case DIRECT -> parameters.add("query", body(request, limit, limit));
        default ->
            throw new ProblemException(
                ProblemType.UNSUPPORTED_MEDIA_TYPE,
                "POST a query as " + DIRECT + ", or as the parameter query of " + FORM + ".");
      }
    }
    parameters.check();
    return parameters;
  }

  /** The query's text; empty if there is none. */
  Optional<String> query() {
    return first("query");
  }

  /** Neither a query nor anything that would go with one. */
  boolean askForDescription() {
    return values.keySet().stream().allMatch(FORMAT::contains);
  }

  List<String> defaultGraphs() {
    return values.getOrDefault("default-graph-uri", List.of());
  }

  List<String> namedGraphs() {
    return values.getOrDefault("named-graph-uri", List.of());
  }

  /** Formats that were asked for by a parameter, which outweighs the Accept header. */
  List<String> formats() {
    return FORMAT.stream().flatMap(name -> values.getOrDefault(name, List.of()).stream()).toList();
  }

  /** Seconds, as they were sent. */
  Optional<String> timeout() {
    return first("timeout");
  }

  private Optional<String> first(String name) {
    return values.getOrDefault(name, List.of()).stream().findFirst();
  }

  private void add(String name, String value) {
    values.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
  }

  private void addForm(String form) {
    if (form == null || form.isEmpty()) {
      return;
    }
    for (String pair : form.split("&")) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        String name = equals < 0 ? pair : pair.substring(0, equals);
        add(decode(name), equals < 0 ? "" : decode(pair.substring(equals + 1)));
      }
    }
  }

  private void check() {
    if (values.containsKey("update")) {
      throw Refusals.update();
    }
    // The SIB's editor marks what it asks by itself with ac=1, for an endpoint's statistics.
    values.remove("ac");
    if (!KNOWN.containsAll(values.keySet())) {
      throw new ProblemException(
          Problem.of(
                  ProblemType.UNKNOWN_PARAMETER, "Known here are " + String.join(", ", KNOWN) + ".")
              .with("known", KNOWN));
    }
    values.forEach(
        (name, all) -> {
          if (all.size() > 1 && !REPEATABLE.contains(name)) {
            throw new ProblemException(
                ProblemType.REPEATED_PARAMETER, "The parameter " + name + " is given twice.");
          }
        });
  }

  private static String contentType(HttpServletRequest request) {
    String header = request.getContentType() == null ? "" : request.getContentType();
    String[] parts = header.toLowerCase(Locale.ROOT).split(";");
    for (int i = 1; i < parts.length; i++) {
      String parameter = parts[i].strip();
      if (parameter.startsWith("charset=")
          && !parameter.substring(8).replace("\"", "").equals("utf-8")) {
        throw new ProblemException(
            ProblemType.UNSUPPORTED_MEDIA_TYPE, "A query is sent in UTF-8, nothing else.");
      }
    }
    return parts[0].strip();
  }

  private static String body(HttpServletRequest request, int most, int limit) {
    byte[] bytes;
    try {
      bytes = request.getInputStream().readNBytes(most + 1);
      if (bytes.length > most) {
        // A client that is still sending would see a broken connection instead of the answer.
        request.getInputStream().skip(most);
        throw Refusals.tooLong(limit);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return utf8(ByteBuffer.wrap(bytes));
  }

  /** Percent-decoding as forms do it, strictly: what is not UTF-8 is an error. */
  private static String decode(String text) {
    ByteBuffer bytes = ByteBuffer.allocate(text.length() * 3);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '+') {
        bytes.put((byte) ' ');
      } else if (c == '%') {
        int high = i + 2 <= text.length() - 1 ? Character.digit(text.charAt(i + 1), 16) : -1;
        int low = i + 2 <= text.length() - 1 ? Character.digit(text.charAt(i + 2), 16) : -1;
        if (high < 0 || low < 0) {
          throw new ProblemException(
              ProblemType.BAD_REQUEST, "A % is not followed by two hexadecimal digits.");
        }
        bytes.put((byte) (high * 16 + low));
        i += 2;
      } else if (Character.isHighSurrogate(c) && i + 1 < text.length()) {
        bytes.put(text.substring(i, i + 2).getBytes(StandardCharsets.UTF_8));
        i++;
      } else {
        bytes.put(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
      }
    }
    return utf8(bytes.flip());
  }

  private static String utf8(ByteBuffer bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      throw new ProblemException(ProblemType.BAD_REQUEST, "The request is not in UTF-8.");
    }
  }
}
