package org.myograph.imports;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/**
 * A file's content, unpacked when it is gzip (by its first bytes, not its name), counted and
 * bounded: a packed file may not grow out of measure.
 */
final class Input implements AutoCloseable {
  /** Real ontologies shrink to a fiftieth at best; what shrinks more was made to do harm. */
  private static final long LARGEST_RATIO = 200;

  private static final long ALWAYS_ALLOWED = 64L << 20;
  private static final long LARGEST = 20L << 30;
  private static final int BUFFER = 1 << 16;

  /** A file that unpacks out of measure. */
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    private TooLarge(long unpacked, long packed) {
      super(
          String.format(
              Locale.ROOT,
              "out of measure, not read on: %d KiB unpack to more than %d MiB; at most %d times as"
                  + " much and %d GiB is read (unpack it yourself if it is sound)",
              packed >> 10,
              unpacked >> 20,
              LARGEST_RATIO,
              LARGEST >> 30));
    }
  }

  private final MessageDigest digest = sha256();
  private final Counting packed;
  private final InputStream content;

  private static final class Counting extends FilterInputStream {
    private long count;

    Counting(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      count += value < 0 ? 0 : 1;
      return value;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = super.read(bytes, from, length);
      count += Math.max(0, read);
      return read;
    }
  }

  /** The content as it is read: the limits hold here. */
  private final class Bounded extends FilterInputStream {
    private long count;

    Bounded(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = super.read(bytes, from, length);
      count += Math.max(0, read);
      if (count > LARGEST || (count > ALWAYS_ALLOWED && count > LARGEST_RATIO * packed.count)) {
        throw new TooLarge(count, packed.count);
      }
      return read;
    }

    @Override
    public boolean markSupported() {
      return false;
    }

    @Override
    public void close() {
      // Readers close what they read; what follows is still to be looked at. See Input.close().
    }
  }

  private Input(InputStream file) throws IOException {
    packed = new Counting(new DigestInputStream(file, digest));
    BufferedInputStream start = new BufferedInputStream(packed, BUFFER);
    start.mark(2);
    boolean gzip = start.read() == 0x1F && start.read() == 0x8B;
    start.reset();
    content = new Bounded(gzip ? new GZIPInputStream(start, BUFFER) : start);
  }

  static Input open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    try {
      return new Input(in);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  /** The first bytes of the content, at most {@code length}. */
  static byte[] head(Path file, int length) throws IOException {
    try (Input input = open(file)) {
      return input.stream().readNBytes(length);
    }
  }

  InputStream stream() {
    return content;
  }

  /** Reads what is left, so that a file cut short is noticed, and gives the SHA-256 of the file. */
  String finish() throws IOException {
    content.transferTo(OutputStream.nullOutputStream());
    packed.transferTo(OutputStream.nullOutputStream());
    return HexFormat.of().formatHex(digest.digest());
  }

  @Override
  public void close() throws IOException {
    packed.close();
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
