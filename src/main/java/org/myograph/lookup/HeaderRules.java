package org.myograph.lookup;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The rules that a header keeps by itself, whatever the query says. */
final class HeaderRules {
  private static final Pattern PATH = Pattern.compile("(?:/(?:[a-z][a-z0-9-]*|\\{[A-Za-z0-9]+}))+");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");
  private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");

  private final Header header;
  private final Faults faults;

  private HeaderRules(Header header, Faults faults) {
    this.header = header;
    this.faults = faults;
  }

  static void check(Header header, Faults faults) {
    HeaderRules rules = new HeaderRules(header, faults);
    rules.path();
    header.parameters().forEach(rules::parameter);
    rules.example();
  }

  private void path() {
    String path = header.path();
    if (path.isEmpty()) {
      return;
    }
    if (!PATH.matcher(path).matches()) {
      String what = "path '" + path + "' is not of the form /words/{parameter}/words";
      faults.add(Rule.PATH_ILLEGAL, header.line("path"), what);
    }
    if (Catalogue.RESERVED.contains(Catalogue.shape(path))) {
      String what = "path " + path + " belongs to a resource of the service's own";
      faults.add(Rule.PATH_RESERVED, header.line("path"), what);
    }
    Set<String> placeholders = new TreeSet<>();
    Matcher matcher = PLACEHOLDER.matcher(path);
    while (matcher.find()) {
      placeholders.add(matcher.group(1));
    }
    Set<String> declared =
        header.parameters().stream()
            .filter(Parameter::inPath)
            .map(Parameter::name)
            .collect(Collectors.toCollection(TreeSet::new));
    if (!placeholders.equals(declared)) {
      String what =
          "the path's placeholders are " + placeholders + ", the parameters in: path " + declared;
      faults.add(Rule.PLACEHOLDER_UNMATCHED, header.line("path"), what);
    }
  }

  private void parameter(Parameter parameter) {
    String name = parameter.name();
    int line = header.line("params." + name);
    boolean named = NAME.matcher(name).matches() && NAME.matcher(parameter.variable()).matches();
    if (!named || name.equals("iri")) {
      String what = "'" + name + "' cannot name a parameter: a lower-case letter, then letters and";
      faults.add(Rule.VALUE_SHAPE, line, what + " digits; 'iri' is taken");
    }
    if (parameter.type() == ParameterType.ENUM && parameter.values().isEmpty()) {
      String what = "'" + name + "' is an enum and lists no values: [one, other]";
      faults.add(Rule.ENUM_WITHOUT_VALUES, line, what);
    }
    if (parameter.type() == ParameterType.LIMIT && parameter.max().isEmpty()) {
      faults.add(Rule.LIMIT_WITHOUT_MAX, line, "'" + name + "' is a limit and has no max");
    }
    if (parameter.declaredDefault().isPresent()) {
      String given = parameter.declaredDefault().get();
      if (parameter.required()) {
        String what = "'" + name + "' is required, so that its default is never taken";
        faults.add(Rule.DEFAULT_ILLEGAL, line, what);
      } else if (!parameter.type().hasDefault()) {
        String what = "a " + parameter.type().word() + " has no default: it needs a graph to judge";
        faults.add(Rule.DEFAULT_ILLEGAL, line, what);
      } else if (!legal(parameter, given)) {
        String what = "default '" + given + "' of '" + name + "' is no legal value of it";
        faults.add(Rule.DEFAULT_ILLEGAL, line, what);
      }
    }
  }

  /** Types that need a graph to judge are legal here. */
  private static boolean legal(Parameter parameter, String value) {
    return switch (parameter.type()) {
      case ENUM, POLARITY -> parameter.values().isEmpty() || parameter.values().contains(value);
      case INTEGER -> value.matches("-?[0-9]{1,9}");
      case OFFSET -> value.matches("[0-9]{1,9}");
      case LIMIT ->
          value.matches("[1-9][0-9]{0,5}")
              && (parameter.max().isEmpty()
                  || Integer.parseInt(value) <= parameter.max().getAsInt());
      default -> !value.isBlank();
    };
  }

  private void example() {
    for (Parameter parameter : header.parameters()) {
      String name = parameter.name();
      List<String> values = header.example().getOrDefault(name, List.of());
      if (values.isEmpty() && parameter.required()) {
        String what = "the example does not give '" + name + "', which is required";
        faults.add(Rule.EXAMPLE_ILLEGAL, header.line("example"), what);
      }
      if (values.size() > 1 && !parameter.repeatable()) {
        String what = "the example gives '" + name + "' more than once";
        faults.add(Rule.EXAMPLE_ILLEGAL, header.line("example." + name), what);
      }
      for (String value : values) {
        if (!legal(parameter, value)) {
          String what = "example '" + value + "' is no legal value of '" + name + "'";
          faults.add(Rule.EXAMPLE_ILLEGAL, header.line("example." + name), what);
        }
      }
    }
    for (String name : header.example().keySet()) {
      if (header.parameters().stream().noneMatch(p -> p.name().equals(name))) {
        String what = "the example gives '" + name + "', which is no parameter";
        faults.add(Rule.EXAMPLE_ILLEGAL, header.line("example." + name), what);
      }
    }
  }
}
