package org.myograph.cli;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketException;

/** Whether a TCP port is ours to take. */
final class Port {
  private Port() {}

  /** Asked before the graph is built, which takes longer than a person wants to wait for a no. */
  static boolean isFree(int port) {
    try (ServerSocket probe = new ServerSocket(port)) {
      return probe.isBound();
    } catch (IOException e) {
      return false;
    }
  }

  static String taken(int port) {
    return "Port " + port + " is in use or not allowed";
  }

  /** Whether that is what {@code thrown} says, of a port that was free a while ago. */
  static boolean isTaken(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SocketException) {
        return true;
      }
    }
    return false;
  }
}
