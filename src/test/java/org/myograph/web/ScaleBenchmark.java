package org.myograph.web;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.myograph.BesideMillions;
import org.myograph.Settings;
import org.myograph.answer.ArgumentReader;
import org.myograph.answer.BoundQuery;
import org.myograph.answer.Index;
import org.myograph.answer.IndexQueries;
import org.myograph.lookup.Lookup;
import org.myograph.store.Generations;

/**
 * How long answers take with five million triples beside ours, and the same requests without, in
 * one run, in milliseconds: the first time, then median and 99th percentile of a hundred. Run by
 * hand:
 *
 * <pre>{@code
 * mvn -q test-compile exec:java -Dexec.classpathScope=test
 *     -Dexec.mainClass=org.myograph.web.ScaleBenchmark -Dmyograph.millions=DIR
 * }</pre>
 */
public final class ScaleBenchmark {
  private static final int TIMES = 100;

  private static final List<String> ALONE_TOO =
      List.of(
          "/sparql",
          "/.well-known/void",
          "/sitemap.xml",
          "/dump/",
          "/api/statistics",
          "/api/ontologies",
          "/api/mapping-sets",
          "/api/mappings?limit=100",
          "/api/search?q=woozy",
          "/api/search?q=headache",
          "/api/search?q=enlarged%20liver",
          "/api/search?q=blured%20vision",
          "/api/concepts/neck-pain/similar",
          "/api/concepts/neck-pain/similar?among=terms",
          "/api/terms/HP:0002315",
          "/api/terms/HP:0000707/ancestors",
          "/api/terms/HP:0000707/descendants?ontology=hp",
          "/api/terms/HP:0000707/descendants",
          "/api/terms/HP:0000707/siblings",
          "/api/terms/HP:0000707/symptoms",
          "/api/terms/HP:0000707/claims",
          "/api/symptoms/neck-pain/ancestors",
          "/id/NeckSpasm",
          "/id/claim/neck-spasms-C055",
          "/ns",
          "/mapping/hpo",
          "/article/neck-spasms",
          "/graph/direct");

  private ScaleBenchmark() {}

  /** Prints a table. */
  public static void main(String[] arguments) throws Exception {
    long start = System.nanoTime();
    Service millions = BesideMillions.service();
    System.out.printf(Locale.ROOT, "opened in %.1f s%n", (System.nanoTime() - start) / 1e9);
    Service alone = ApiUnderTest.service();
    System.out.println("| request | alone first | p50 | p99 | beside first | p50 | p99 |");
    System.out.println("|---|---|---|---|---|---|---|");
    for (String path : ALONE_TOO) {
      String accept =
          path.startsWith("/api") || path.endsWith("xml")
              ? null
              : "text/html, text/turtle;q=0.9, */*;q=0.1";
      row(
          path,
          service -> Service.send(accepting(service.request(path), accept)).statusCode(),
          alone,
          millions);
    }
    translate(alone, millions);
    Map<String, List<Function<Service, Integer>>> groups = new LinkedHashMap<>();
    for (Lookup lookup : ApiUnderTest.lookups()) {
      String kind = lookup.acrossOntologies() ? "across" : "of ours";
      groups
          .computeIfAbsent("look-ups " + kind + ", REST", k -> new ArrayList<>())
          .add(s -> s.get(ApiUnderTest.example(lookup), null).statusCode());
      groups
          .computeIfAbsent("look-ups " + kind + ", SPARQL", k -> new ArrayList<>())
          .add(s -> s.ask(query(s, lookup), "application/sparql-results+json").statusCode());
    }
    groups.forEach((name, calls) -> group(name, calls, alone, millions));
    for (Lookup lookup : ApiUnderTest.lookups()) {
      row(
          "SPARQL " + lookup.name(),
          s -> s.ask(query(s, lookup), "application/sparql-results+json").statusCode(),
          alone,
          millions);
    }
    memory();
    System.exit(0);
  }

  private static HttpRequest.Builder accepting(HttpRequest.Builder request, String accept) {
    return accept == null ? request : request.header("Accept", accept);
  }

  private static final Map<Service, Index> INDEXES = new LinkedHashMap<>();

  private static String query(Service service, Lookup lookup) {
    Index index =
        INDEXES.computeIfAbsent(
            service,
            s -> {
              try (Generations.Lease lease = s.generations.lease()) {
                Path queries = Settings.of(Path.of("")).queries();
                return Index.of(lease.generation(), IndexQueries.read(queries), Optional.empty());
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            });
    return BoundQuery.of(lookup, ArgumentReader.read(lookup, lookup.example(), index)).serialize();
  }

  private static void translate(Service alone, Service millions) {
    List<String> codes = new ArrayList<>();
    for (int i = 1; i <= 1_000; i++) {
      codes.add("\"DOID:" + i + "\"");
    }
    String body = "{\"codes\":[" + String.join(",", codes) + "],\"to\":[\"MeSH\",\"SNOMED CT\"]}";
    row(
        "POST /api/translate, 1,000 codes",
        s ->
            Service.send(
                    s.request("/api/translate")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)))
                .statusCode(),
        alone,
        millions);
  }

  private static void row(
      String name, Function<Service, Integer> call, Service alone, Service millions) {
    group(name, List.of(call), alone, millions);
  }

  private static void group(
      String name, List<Function<Service, Integer>> calls, Service alone, Service millions) {
    System.out.println(
        "| " + name + " | " + times(calls, alone) + " | " + times(calls, millions) + " |");
  }

  /** First time of each call together, by their mean, then the distribution of all. */
  private static String times(List<Function<Service, Integer>> calls, Service service) {
    double first = 0;
    List<Double> later = new ArrayList<>();
    for (Function<Service, Integer> call : calls) {
      first += millis(call, service);
    }
    for (int i = 0; i < Math.max(1, TIMES / calls.size()) && first / calls.size() < 5_000; i++) {
      for (Function<Service, Integer> call : calls) {
        later.add(millis(call, service));
      }
    }
    double[] sorted = later.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return String.format(
        Locale.ROOT, "%.1f | %s | %s", first / calls.size(), part(sorted, 0.5), part(sorted, 0.99));
  }

  private static String part(double[] sorted, double part) {
    return sorted.length == 0
        ? "-"
        : String.format(Locale.ROOT, "%.1f", sorted[(int) (part * (sorted.length - 1))]);
  }

  private static double millis(Function<Service, Integer> call, Service service) {
    long start = System.nanoTime();
    int status = call.apply(service);
    double millis = (System.nanoTime() - start) / 1e6;
    return status < 500 ? millis : 99_999;
  }

  private static void memory() throws IOException {
    System.gc();
    long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    System.out.println("heap " + (used >> 20) + " MiB");
    Path status = Path.of("/proc/self/status");
    if (Files.exists(status)) {
      Files.readAllLines(status).stream()
          .filter(
              line ->
                  line.startsWith("VmRSS") || line.startsWith("VmHWM") || line.startsWith("Rss"))
          .forEach(System.out::println);
    }
    System.out.println(
        Arrays.toString(new long[] {Runtime.getRuntime().maxMemory() >> 20}) + " MiB allowed");
  }
}
