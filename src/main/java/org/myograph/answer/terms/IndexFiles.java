package org.myograph.answer.terms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.Cleaner;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.store.NoLockFactory;

/** Where an index over imports lies, and when it is let go of. */
final class IndexFiles {
  private static final Cleaner CLEANER = Cleaner.create();

  private IndexFiles() {}

  /**
   * A generation's folder, whose files are mapped by the system, not read into the heap. Without a
   * lock: it is written once, by one process, then only read.
   */
  static Directory in(Path folder) throws IOException {
    return new MMapDirectory(folder, NoLockFactory.INSTANCE);
  }

  /** Closes both when nobody refers to {@code owner} any more; they must not refer to it. */
  static void closeAfter(Object owner, DirectoryReader reader, Directory directory) {
    CLEANER.register(owner, () -> close(reader, directory));
  }

  private static void close(DirectoryReader reader, Directory directory) {
    try {
      reader.close();
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
