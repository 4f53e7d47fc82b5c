package org.myograph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.myograph.cli.MyographCommand;
import org.myograph.store.DiskStore;
import org.myograph.store.GenerationBuilder;

/** The same questions have the same answers with another ontology beside ours. */
class QuestionsBesideImportsTest extends QuestionsTest {
  private static final String SYMP = "data/ontologies/symp-2026.owl.gz";

  @TempDir private static Path data;
  private static DiskStore store;

  @Override
  RunningService ask() {
    if (!SharedData.has(SYMP)) {
      return null;
    }
    Path symp = SharedData.file(SYMP);
    int exit =
        MyographCommand.commandLine(stop -> {})
            .execute("import", symp.toString(), "--data", data.toString());
    assertEquals(0, exit);
    Settings settings = Settings.of(Path.of(""));
    store = new DiskStore(data, new GenerationBuilder(settings.ontology(), settings.queries()));
    return RunningService.start(settings, store);
  }

  @BeforeEach
  void itIsAtHand() {
    SharedData.file(SYMP);
  }

  @AfterAll
  void unlock() {
    if (store != null) {
      store.close();
    }
  }
}
