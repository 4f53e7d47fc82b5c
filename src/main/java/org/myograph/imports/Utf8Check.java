package org.myograph.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Passes bytes on as long as they are UTF-8 (RFC 3629); then fails, with the line. */
final class Utf8Check extends FilterInputStream {
  private long line = 1;
  private int missing;
  private int low = 0x80;
  private int high = 0xBF;

  Utf8Check(InputStream in) {
    super(in);
  }

  /** Bytes that are no UTF-8. */
  static final class NotUtf8 extends IOException {
    private static final long serialVersionUID = 1L;

    NotUtf8(long line) {
      super("line " + line + ": not UTF-8 from here on");
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = super.read(bytes, from, length);
    for (int i = from; i < from + read; i++) {
      take(bytes[i] & 0xFF);
    }
    if (read < 0 && missing > 0) {
      throw new NotUtf8(line);
    }
    return read;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void take(int value) throws IOException {
    if (missing > 0) {
      if (value < low || value > high) {
        throw new NotUtf8(line);
      }
      missing--;
      low = 0x80;
      high = 0xBF;
    } else if (value < 0x80) {
      line += value == '\n' ? 1 : 0;
    } else if (value < 0xC2 || value > 0xF4) {
      throw new NotUtf8(line);
    } else {
      // No overlong forms, no surrogates, nothing beyond U+10FFFF.
      missing = value < 0xE0 ? 1 : value < 0xF0 ? 2 : 3;
      low = value == 0xE0 ? 0xA0 : value == 0xF0 ? 0x90 : 0x80;
      high = value == 0xED ? 0x9F : value == 0xF4 ? 0x8F : 0xBF;
    }
  }
}
