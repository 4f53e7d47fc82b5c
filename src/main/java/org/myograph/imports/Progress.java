package org.myograph.imports;

import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;

/** Says now and then how far an import has come. */
final class Progress {
  private static final long PAUSE = Duration.ofSeconds(2).toNanos();

  private final String name;
  private final Consumer<String> lines;
  private final long start = System.nanoTime();
  private long next = start + PAUSE;

  Progress(String name, Consumer<String> lines) {
    this.name = name;
    this.lines = lines;
  }

  /** {@code triples} were read so far. */
  void at(long triples) {
    long now = System.nanoTime();
    if (now >= next) {
      next = now + PAUSE;
      lines.accept(name + ": " + rate(triples));
    }
  }

  String rate(long triples) {
    double seconds = seconds();
    return String.format(
        Locale.ROOT, "%,d triples, %,.0f a second", triples, triples / Math.max(seconds, 0.001));
  }

  double seconds() {
    return (System.nanoTime() - start) / 1e9;
  }
}
