package org.myograph.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.myograph.answer.ArgumentException;
import org.myograph.answer.ArgumentFault;
import org.myograph.answer.ArgumentFault.Kind;

/** The parameters of an ordinary resource: each known, each at most once. */
final class RequestParameters {
  private static final int LONGEST = 500;
  private final Map<String, String> values = new LinkedHashMap<>();
  private final List<ArgumentFault> faults = new ArrayList<>();

  /**
   * @throws ArgumentException when the request has others, or one twice
   */
  RequestParameters(ContainerRequestContext request, String... known) {
    List<String> names = List.of(known);
    raw(request)
        .forEach(
            (name, given) -> {
              if (!names.contains(name)) {
                String list = names.isEmpty() ? "none" : String.join(", ", names);
                fault(
                    name, Kind.UNKNOWN_PARAMETER, "These parameters are known here: " + list + ".");
              } else if (given.size() > 1) {
                fault(name, Kind.REPEATED, name + " is given more than once.");
              } else if (given.get(0).length() > LONGEST) {
                fault(name, Kind.INVALID, name + " is longer than " + LONGEST + " characters.");
              } else if (!given.get(0).isBlank()) {
                values.put(name, given.get(0));
              }
            });
    check();
  }

  /** Decoded values by name, as they were given. */
  static Map<String, List<String>> raw(ContainerRequestContext request) {
    return request.getUriInfo().getQueryParameters();
  }

  private void fault(String name, Kind kind, String message) {
    faults.add(new ArgumentFault(name, kind, message, Map.of()));
  }

  private void check() {
    if (!faults.isEmpty()) {
      throw new ArgumentException(faults);
    }
  }

  Optional<String> find(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /**
   * @throws ArgumentException when it was not given
   */
  String require(String name) {
    if (!values.containsKey(name)) {
      fault(name, Kind.MISSING, name + " must be given.");
      check();
    }
    return values.get(name);
  }

  /**
   * One of some words in any case, the first when none was given.
   *
   * @throws ArgumentException when it is another
   */
  String oneOf(String name, String... words) {
    String given = values.getOrDefault(name, words[0]).strip();
    for (String word : words) {
      if (word.equalsIgnoreCase(given)) {
        return word;
      }
    }
    fault(name, Kind.INVALID, name + " is one of: " + String.join(", ", words) + ".");
    throw new ArgumentException(faults);
  }

  /**
   * A number, if it was given.
   *
   * @throws ArgumentException when it is none from {@code least} to {@code most}
   */
  OptionalDouble decimal(String name, double least, double most) {
    String given = values.get(name);
    if (given == null) {
      return OptionalDouble.empty();
    }
    double number =
        given.strip().matches("[0-9]{0,9}([.][0-9]{1,9})?") ? Double.parseDouble(given) : -1;
    if (number < least || number > most) {
      fault(name, Kind.INVALID, name + " is a number from " + least + " to " + most + ".");
      check();
    }
    return OptionalDouble.of(number);
  }

  /**
   * A whole number.
   *
   * @throws ArgumentException when it is none from 1 to {@code most}
   */
  int number(String name, int otherwise, int most) {
    return number(name, otherwise, 1, most);
  }

  /** The same from {@code least} on. */
  int number(String name, int otherwise, int least, int most) {
    String given = values.getOrDefault(name, String.valueOf(otherwise));
    if (!given.matches("[0-9]{1,6}")
        || Integer.parseInt(given) < least
        || Integer.parseInt(given) > most) {
      fault(name, Kind.INVALID, name + " is a whole number from " + least + " to " + most + ".");
      check();
    }
    return Integer.parseInt(given);
  }
}
