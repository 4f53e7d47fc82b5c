package org.myograph.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.myograph.answer.ArgumentException;
import org.myograph.answer.ArgumentFault;
import org.myograph.answer.ArgumentFault.Kind;
import org.myograph.answer.ConceptFaults;
import org.myograph.problem.Problem;
import org.myograph.problem.ProblemException;
import org.myograph.problem.ProblemType;

/**
 * The body of a translation: a JSON object, or one code a line.
 *
 * @param codes as given, each once, in order
 * @param to names of vocabularies; empty: all
 * @param predicates the weakest predicate wanted; empty: any
 * @param steps empty: the default
 */
record TranslateRequest(
    List<String> codes, List<String> to, Optional<String> predicates, Optional<Integer> steps) {

  /** Codes of one call. */
  static final int MOST_CODES = 1_000;

  private static final int LONGEST = 500;
  private static final String ANY = "*";
  private static final Set<String> MEMBERS = Set.of("codes", "to", "predicates", "steps");
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  TranslateRequest {
    codes = List.copyOf(new LinkedHashSet<>(codes));
  }

  /**
   * Reads a JSON object; everything that is wrong with it is told at once.
   *
   * @param defaults what is taken for a member that the object does not have
   */
  static TranslateRequest json(byte[] body, RequestParameters defaults) {
    JsonNode root;
    try {
      root = JSON.readTree(text(body));
    } catch (JsonProcessingException e) {
      Problem problem =
          Problem.of(ProblemType.BAD_REQUEST, "The body is no JSON: " + e.getOriginalMessage());
      throw new ProblemException(
          e.getLocation() == null
              ? problem
              : problem
                  .with("line", e.getLocation().getLineNr())
                  .with("column", e.getLocation().getColumnNr()));
    }
    if (!root.isObject()) {
      throw new ProblemException(
          ProblemType.BAD_REQUEST, "The body is " + type(root) + ", not a JSON object.");
    }
    List<ArgumentFault> faults = new ArrayList<>();
    root.fieldNames()
        .forEachRemaining(
            name -> {
              if (!MEMBERS.contains(name)) {
                String known = "codes, to, predicates, steps";
                faults.add(
                    new ArgumentFault(
                        ConceptFaults.quote(name),
                        Kind.UNKNOWN_PARAMETER,
                        "These members are known here: " + known + ".",
                        Map.of()));
              }
            });
    List<String> codes = strings(root, "codes", faults);
    JsonNode given = root.path("to");
    boolean any = given.isMissingNode() || given.equals(JSON.getNodeFactory().textNode(ANY));
    TranslateRequest otherwise = of(List.of(ANY), defaults);
    List<String> to =
        any ? List.of() : given.isTextual() ? List.of(given.asText()) : strings(root, "to", faults);
    JsonNode predicates = root.path("predicates");
    if (!predicates.isMissingNode() && !predicates.isTextual()) {
      faults.add(invalid("predicates", "predicates is " + type(predicates) + ", not a string."));
    }
    JsonNode steps = root.path("steps");
    // 2.0 is a whole number in JSON Schema.
    boolean whole = steps.canConvertToExactIntegral() && steps.canConvertToInt();
    if (!steps.isMissingNode() && !whole) {
      faults.add(invalid("steps", "steps is " + type(steps) + ", not a whole number."));
    }
    if (faults.isEmpty()) {
      check(codes, faults);
    }
    if (!faults.isEmpty()) {
      throw new ArgumentException(faults);
    }
    return new TranslateRequest(
        codes,
        given.isMissingNode() ? otherwise.to() : to,
        Optional.of(predicates)
            .filter(JsonNode::isTextual)
            .map(JsonNode::asText)
            .or(otherwise::predicates),
        Optional.of(steps).filter(JsonNode::isNumber).map(JsonNode::asInt).or(otherwise::steps));
  }

  /** Reads one code a line; a first line that says {@code code} is a heading. */
  static TranslateRequest lines(byte[] body, RequestParameters parameters) {
    List<String> lines = text(body).lines().toList();
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      String code =
          line.length() > 1 && line.startsWith("\"") && line.endsWith("\"")
              ? line.substring(1, line.length() - 1).replace("\"\"", "\"").strip()
              : line;
      if (code.equals(line) && line.matches(".*[,;\\t].*")) {
        String detail = "There is more than one column; one code a line is read here.";
        throw new ProblemException(Problem.of(ProblemType.BAD_REQUEST, detail).with("line", i + 1));
      }
      boolean heading = i == 0 && code.toLowerCase(Locale.ROOT).matches("codes?");
      if (!code.isEmpty() && !heading) {
        codes.add(code);
      }
    }
    return of(codes, parameters);
  }

  /** Codes with the query's {@code to}, {@code predicates} and {@code steps}. */
  static TranslateRequest of(List<String> codes, RequestParameters parameters) {
    List<ArgumentFault> faults = new ArrayList<>();
    check(codes, faults);
    if (!faults.isEmpty()) {
      throw new ArgumentException(faults);
    }
    List<String> to =
        parameters
            .find("to")
            .filter(text -> !text.strip().equals(ANY))
            .map(text -> List.of(text.strip().split("\\s*,\\s*")))
            .orElse(List.of());
    Optional<Integer> steps =
        parameters
            .find("steps")
            .map(text -> parameters.number("steps", 1, org.myograph.answer.Translator.MOST_STEPS));
    return new TranslateRequest(codes, to, parameters.find("predicates"), steps);
  }

  private static void check(List<String> codes, List<ArgumentFault> faults) {
    if (codes.isEmpty()) {
      faults.add(new ArgumentFault("codes", Kind.MISSING, "There is no code.", Map.of()));
    }
    if (codes.size() > MOST_CODES) {
      String detail = "There are " + codes.size() + " codes; at most " + MOST_CODES + " a call.";
      throw new ProblemException(
          Problem.of(ProblemType.TOO_LARGE, detail).with("most", MOST_CODES));
    }
    for (int i = 0; i < codes.size(); i++) {
      String name = "codes[" + i + "]";
      if (codes.get(i).isBlank()) {
        faults.add(invalid(name, name + " is empty."));
      } else if (codes.get(i).length() > LONGEST) {
        faults.add(invalid(name, name + " is longer than " + LONGEST + " characters."));
      } else if (codes.get(i).chars().anyMatch(c -> Character.isISOControl(c) || c == 0xFFFD)) {
        faults.add(invalid(name, name + " holds a control or broken character."));
      }
    }
  }

  private static List<String> strings(JsonNode root, String member, List<ArgumentFault> faults) {
    List<String> strings = new ArrayList<>();
    JsonNode list = root.path(member);
    if (list.isMissingNode()) {
      faults.add(new ArgumentFault(member, Kind.MISSING, member + " must be given.", Map.of()));
    } else if (!list.isArray()) {
      faults.add(invalid(member, member + " is " + type(list) + ", not an array of strings."));
    }
    for (int i = 0; list.isArray() && i < list.size(); i++) {
      if (list.get(i).isTextual()) {
        strings.add(list.get(i).asText());
      } else {
        String name = member + "[" + i + "]";
        faults.add(invalid(name, name + " is " + type(list.get(i)) + ", not a string."));
      }
    }
    return strings;
  }

  private static ArgumentFault invalid(String parameter, String message) {
    return new ArgumentFault(parameter, Kind.INVALID, message, Map.of());
  }

  private static String type(JsonNode node) {
    return switch (node.getNodeType()) {
      case ARRAY -> "an array";
      case OBJECT -> "an object";
      case STRING -> "a string";
      case NUMBER -> "a number";
      case BOOLEAN -> "a boolean";
      case NULL -> "null";
      default -> "empty";
    };
  }

  private static String text(byte[] body) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new ProblemException(ProblemType.BAD_REQUEST, "The body is not UTF-8.");
    }
  }
}
