package org.myograph.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps a second process out of a store's folder. The system frees it when the process dies. */
final class StoreLock implements AutoCloseable {
  private final FileChannel channel;

  private StoreLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock {@code folder/lock}.
   *
   * @param advice what a person may do who does not get it
   * @throws StoreException.Locked when somebody has it; the message names process and file
   * @throws StoreException when the file cannot be written
   */
  static StoreLock take(Path folder, String advice) {
    Path file = folder.resolve("lock");
    FileChannel channel = null;
    try {
      channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      if (held(channel)) {
        String owner = Files.readString(file).strip();
        channel.close();
        throw new StoreException.Locked(
            "The store is in use: process " + owner + " holds " + file + "; " + advice);
      }
      byte[] pid = (ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII);
      channel.truncate(0).write(ByteBuffer.wrap(pid), 0);
      return new StoreLock(channel);
    } catch (IOException e) {
      throw DiskTrouble.in(e, folder, "a lock needs to be written").orElseThrow();
    }
  }

  private static boolean held(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock == null;
    } catch (OverlappingFileLockException e) {
      return true;
    }
  }

  /** Frees the lock. The file stays: deleting it could take it from under the next owner. */
  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new StoreException("The lock cannot be freed: " + DiskTrouble.reason(e), e);
    }
  }
}
