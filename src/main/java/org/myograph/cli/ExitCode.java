package org.myograph.cli;

import java.util.List;
import org.myograph.store.Finding;
import picocli.CommandLine;

/** What the process says when it ends. */
public final class ExitCode {
  /** Served until told to stop; or validated without findings. */
  public static final int OK = CommandLine.ExitCode.OK;

  /** The sources have mistakes, which were printed. */
  public static final int FINDINGS = 1;

  /** Wrong options; or another process has the store. */
  public static final int REFUSED = CommandLine.ExitCode.USAGE;

  /** The surroundings do not allow it: port, folder, disk. */
  public static final int UNABLE = 3;

  private ExitCode() {}

  /** How many {@code findings} there are, in words. */
  static String count(List<Finding> findings) {
    return findings.size() + (findings.size() == 1 ? " finding" : " findings");
  }
}
