package org.myograph;

import java.util.concurrent.CountDownLatch;
import org.myograph.cli.MyographCommand;

/** Where the process starts and ends. */
public final class Main {
  private Main() {}

  /** Runs the command line and ends with its exit code. */
  public static void main(String[] arguments) {
    System.exit(MyographCommand.commandLine(Main::untilSignal).execute(arguments));
  }

  /** Serves until SIGTERM or SIGINT, then stops in good order and ends with 0. */
  private static void untilSignal(Runnable stop) throws InterruptedException {
    Thread hook =
        new Thread(
            () -> {
              stop.run();
              // A signal's own exit code would be 143, even after an orderly end.
              Runtime.getRuntime().halt(0);
            },
            "myograph-stop");
    Runtime.getRuntime().addShutdownHook(hook);
    new CountDownLatch(1).await();
  }
}
