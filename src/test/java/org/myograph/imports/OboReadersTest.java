package org.myograph.imports;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.myograph.SharedData;
import org.myograph.Tool;

/**
 * Names, definitions, synonyms and references of OBO files, as this field's own readers find them.
 */
class OboReadersTest {
  @TempDir private Path data;

  private void compare(Path file) throws Exception {
    Path statements = Imported.of(file, data).staged().statements();
    Tool.reader(
            "obo",
            "obo_readers.py",
            file.toAbsolutePath().toString(),
            statements.toAbsolutePath().toString())
        .assertPassed();
  }

  @Test
  void fastobo_and_pronto_read_what_we_import_of_a_file_with_every_such_clause() throws Exception {
    compare(Imported.RESOURCES.resolve("readers.obo"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cmo-2016", "hp-2015"})
  void fastobo_and_pronto_read_what_we_import_of_a_published_file(String name) throws Exception {
    compare(SharedData.file("data/ontologies/" + name + ".obo.gz"));
  }
}
