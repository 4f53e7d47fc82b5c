package org.myograph.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes what the service answers now as expected answers, for a person to look through: {@code git
 * diff src/test/resources/golden} shows what a change of the graph or of a look-up does. Run by
 * hand only:
 *
 * <pre>{@code
 * mvn -q test-compile org.codehaus.mojo:exec-maven-plugin:3.5.1:java \
 *   -Dexec.classpathScope=test -Dexec.mainClass=org.myograph.web.RecordGolden
 * }</pre>
 */
public final class RecordGolden {
  private RecordGolden() {}

  /** Overwrites all of them. */
  public static void main(String[] arguments) throws IOException {
    ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    for (String call : GoldenTest.calls().toList()) {
      Path file = GoldenTest.file(call);
      Files.createDirectories(file.getParent());
      String answer = json.writeValueAsString(GoldenTest.stable(ApiUnderTest.get(call)));
      Files.writeString(file, answer + "\n");
    }
    System.exit(0);
  }
}
