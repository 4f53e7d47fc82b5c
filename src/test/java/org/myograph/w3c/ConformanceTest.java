package org.myograph.w3c;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingConsumer;
import org.myograph.web.Service;

/**
 * The W3C SPARQL 1.1 suite over HTTP. What a read-only service cannot pass, or what we refuse, is
 * listed with its reason in {@code w3c/expected-failures.tsv}; a listed case that passes is a
 * failure too.
 *
 * <p>Out of scope, since the service neither writes nor federates nor reasons at query time: the
 * update suites (add … update-silent, syntax-update-*), http-rdf-update and graph-store-protocol
 * (no graph store is mounted), and entailment (inference is materialised at load). Of the federated
 * suites (service, syntax-fed) every case must be refused.
 */
class ConformanceTest {
  private static final List<String> QUERY =
      List.of(
          "aggregates",
          "bind",
          "bindings",
          "cast",
          "construct",
          "exists",
          "functions",
          "grouping",
          "negation",
          "project-expression",
          "property-path",
          "subquery",
          "syntax-query");

  private static final Map<String, String> EXPECTED = new TreeMap<>();

  private static Manifest suite;
  private static Service service;

  @BeforeAll
  static void start() throws IOException {
    if (Manifest.find().isEmpty()) {
      return; // Each test says so: an assumption made here would leave no trace in the report.
    }
    suite = Manifest.find().get();
    service = Service.of(Service.trig("empty", ""));
    try (InputStream in = ConformanceTest.class.getResourceAsStream("/w3c/expected-failures.tsv")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .forEach(cells -> EXPECTED.put(cells[0], cells[1]));
    }
  }

  private static void assumeSuite() {
    Assumptions.assumeTrue(
        suite != null,
        "the W3C suite is not there: -Dmyograph.shared names the folder that has"
            + " data/w3c-rdf-tests");
  }

  /** The cases, or one test that is skipped with the reason. */
  private static Stream<DynamicTest> cases(String title, Supplier<Stream<DynamicTest>> cases) {
    return suite != null
        ? cases.get()
        : Stream.of(DynamicTest.dynamicTest(title, ConformanceTest::assumeSuite));
  }

  @AfterAll
  static void stop() {
    if (service != null) {
      service.close();
    }
  }

  @TestFactory
  Stream<DynamicTest> service_description() {
    return cases(
        "service description",
        () ->
            suite(
                "service description",
                List.of("service-description"),
                new DescriptionCases(service)::run));
  }

  @TestFactory
  Stream<DynamicTest> protocol() {
    return cases(
        "protocol",
        () -> suite("protocol", List.of("protocol"), new ProtocolCases(suite, service)::run));
  }

  @TestFactory
  Stream<DynamicTest> query() {
    return cases("query", () -> suite("query", QUERY, new QueryCases(suite, service)::run));
  }

  @TestFactory
  Stream<DynamicTest> result_formats() {
    return cases(
        "result formats",
        () ->
            suite(
                "result formats",
                List.of("csv-tsv-res", "json-res"),
                new QueryCases(suite, service)::run));
  }

  @TestFactory
  Stream<DynamicTest> federated_queries_are_all_refused() {
    return cases(
        "federated queries",
        () ->
            Stream.of("service", "syntax-fed")
                .flatMap(folder -> suite.cases(folder).stream())
                .map(
                    test ->
                        DynamicTest.dynamicTest(
                            test.name(), () -> new FederatedCases(suite, service).run(test))));
  }

  @Test
  void every_expected_failure_is_a_case_of_the_suite() {
    assumeSuite();
    List<String> all = new ArrayList<>();
    for (String folder :
        Stream.concat(
                QUERY.stream(),
                Stream.of("service-description", "protocol", "csv-tsv-res", "json-res"))
            .toList()) {
      suite.cases(folder).forEach(test -> all.add(test.name()));
    }
    assertEquals(
        List.of(), EXPECTED.keySet().stream().filter(name -> !all.contains(name)).toList());
  }

  /** One test a case, and one at the end that prints how many passed. */
  private static Stream<DynamicTest> suite(
      String title, List<String> folders, ThrowingConsumer<Manifest.Case> runner) {
    List<Manifest.Case> cases =
        folders.stream().flatMap(folder -> suite.cases(folder).stream()).toList();
    List<String> passed = new ArrayList<>();
    Stream<DynamicTest> tests =
        cases.stream()
            .map(
                test ->
                    DynamicTest.dynamicTest(
                        test.name(),
                        () -> {
                          if (passes(test, runner)) {
                            passed.add(test.name());
                          }
                        }));
    DynamicTest count =
        DynamicTest.dynamicTest(
            title,
            () -> {
              System.out.printf("W3C %s: %d of %d passed%n", title, passed.size(), cases.size());
              long listed =
                  cases.stream().filter(test -> EXPECTED.containsKey(test.name())).count();
              assertEquals(cases.size() - listed, passed.size());
            });
    return Stream.concat(tests, Stream.of(count));
  }

  private static boolean passes(Manifest.Case test, ThrowingConsumer<Manifest.Case> runner)
      throws Throwable {
    String reason = EXPECTED.get(test.name());
    try {
      runner.accept(test);
    } catch (AssertionError e) {
      if (reason == null) {
        throw new AssertionError(test.name() + ": " + e.getMessage(), e);
      }
      return false;
    }
    if (reason != null) {
      fail("passes, though it is listed: " + reason);
    }
    return true;
  }
}
