package org.myograph.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** What goes wrong with a disk, in one line that a person can act upon. */
public final class DiskTrouble {
  private static final long MIB = 1 << 20;

  private DiskTrouble() {}

  /**
   * The refusal that {@code thrown}, of whatever library, comes down to; empty when no disk is at
   * its root.
   *
   * @param folder where was written
   * @param needed what for, and how much, for example {@code it needs about 20 MiB}
   */
  public static Optional<StoreException> in(Throwable thrown, Path folder, String needed) {
    if (isFull(thrown)) {
      String message = "The disk is full: " + needed + ", in " + folder;
      return Optional.of(new StoreException(message, thrown));
    }
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof StoreException known) {
        return Optional.of(known); // Which file it was is better known where it was read.
      }
      if (cause instanceof IOException io) {
        return Optional.of(unusable(folder, io));
      }
    }
    return Optional.empty();
  }

  /** Throws that refusal, if there is one. */
  static void rethrow(Throwable thrown, Path folder, String needed) {
    Optional<StoreException> refusal = in(thrown, folder, needed);
    if (refusal.isPresent()) {
      throw refusal.get();
    }
  }

  /**
   * Whether a full disk is at the root. A page of a mapped file for which the disk has no room is
   * no IOException: the system stops the access, and Java tells an InternalError of unsafe memory.
   */
  public static boolean isFull(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      String message = String.valueOf(cause.getMessage());
      if (cause instanceof IOException
          ? message.matches("(?s).*(No space left|quota exceeded|not enough space).*")
          : cause instanceof InternalError && message.contains("unsafe memory access")) {
        return true;
      }
    }
    return false;
  }

  /** {@code bytes} as a person reads it, rounded up. */
  public static String size(long bytes) {
    return (bytes + MIB - 1) / MIB + " MiB";
  }

  /** What is wrong, without a Java class's name. */
  public static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no " + e.getMessage();
    }
    if (e instanceof AccessDeniedException) {
      return "access to " + e.getMessage() + " is denied";
    }
    if (e instanceof FileSystemException file && file.getReason() != null) {
      return file.getReason() + ": " + file.getFile();
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  static StoreException unusable(Path folder, IOException e) {
    return new StoreException("The store " + folder + " cannot be used: " + reason(e), e);
  }

  /** Creates {@code folder} and those it lies in, where they are missing. */
  static void createFolder(Path folder) {
    for (Path path = folder; path != null; path = path.getParent()) {
      if (Files.exists(path) && !Files.isDirectory(path)) {
        throw new StoreException("The store needs a folder, and " + path + " is a file");
      }
    }
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw unusable(folder, e);
    }
  }

  /** How much may be written into {@code folder}, as a person reads it. */
  static String free(Path folder) throws IOException {
    return Files.getFileStore(folder).getUsableSpace() / MIB + " MiB";
  }
}
