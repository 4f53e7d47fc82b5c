package org.myograph.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads OBO 1.2 and 1.4 as a stream, one frame in memory at a time. A line that is no OBO or no
 * UTF-8 is left out and counted, the rest of its frame is taken over.
 */
final class OboReader {
  /** Longer than any line that a person wrote. */
  private static final int LONGEST_LINE = 16 << 20;

  /** Receives a frame: its kind without brackets, empty for the header. */
  @FunctionalInterface
  interface Frames {
    void frame(String kind, long line, List<OboLine> lines);
  }

  private final Problems problems;
  private final Frames frames;
  private String kind = "";
  private long start = 1;
  private List<OboLine> frame = new ArrayList<>();

  private OboReader(Problems problems, Frames frames) {
    this.problems = problems;
    this.frames = frames;
  }

  /** Reads all frames; mistakes go to {@code problems}. */
  static void read(InputStream in, Problems problems, Frames frames)
      throws IOException, ImportException {
    OboReader reader = new OboReader(problems, frames);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    long number = 1;
    byte[] buffer = new byte[1 << 16];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      int from = 0;
      for (int i = 0; i < read; i++) {
        if (buffer[i] == '\n') {
          bytes.write(buffer, from, i - from);
          reader.line(number++, bytes.toByteArray());
          bytes.reset();
          from = i + 1;
        }
      }
      bytes.write(buffer, from, read - from);
      if (bytes.size() > LONGEST_LINE) {
        throw ImportException.at(number, 0, "this line does not end");
      }
    }
    reader.line(number, bytes.toByteArray());
    reader.endFrame();
  }

  private void line(long number, byte[] bytes) {
    String line;
    try {
      line =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString()
              .strip();
    } catch (CharacterCodingException e) {
      problems.skipLine(number, "not UTF-8");
      return;
    }
    if (number == 1 && line.startsWith("\uFEFF")) {
      line = line.substring(1);
    }
    if (line.isEmpty() || line.startsWith("!")) {
      return;
    }
    if (line.startsWith("[") && line.endsWith("]")) {
      endFrame();
      kind = line.substring(1, line.length() - 1);
      start = number;
      return;
    }
    OboLine parsed = OboLine.parse(number, line);
    if (parsed == null) {
      problems.skipLine(number, "not a tag with a value: " + line);
      return;
    }
    if (parsed.fault() != null) {
      problems.skipLine(number, "qualifiers that cannot be read: " + parsed.fault());
    }
    frame.add(parsed);
  }

  private void endFrame() {
    if (!frame.isEmpty() || !kind.isEmpty()) {
      frames.frame(kind, start, frame);
    }
    frame = new ArrayList<>();
  }
}
