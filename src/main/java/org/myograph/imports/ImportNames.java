package org.myograph.imports;

import java.nio.file.Path;
import java.util.Locale;

/** Names of imports. */
public final class ImportNames {
  private static final String ENDINGS =
      "(?i)(\\.(owl|obo|rdf|xml|owx|ofn|omn|ttl|nt|json|js|gz|gzip|txt))+$";

  private ImportNames() {}

  /**
   * A name from a file's: without the endings of known formats, in lower case, every run of other
   * characters a hyphen. {@code hp-2023-01-27.json.gz} gives {@code hp-2023-01-27}.
   */
  public static String of(Path file) {
    String name =
        file.getFileName()
            .toString()
            .replaceFirst(ENDINGS, "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return name.isEmpty() ? "ontology" : name;
  }
}
