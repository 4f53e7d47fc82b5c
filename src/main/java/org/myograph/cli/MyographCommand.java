package org.myograph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Properties;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The whole command line. */
@Command(
    name = "myograph",
    mixinStandardHelpOptions = true,
    versionProvider = MyographCommand.Version.class,
    description = "A health article as a knowledge graph, checked and served.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:served until told to stop, or nothing found",
      "1:the sources have mistakes, printed as file:line: message",
      "2:wrong options, or another process has the store",
      "3:the port, a folder or the disk cannot be used"
    })
public final class MyographCommand implements Runnable {
  @Spec private CommandSpec spec;

  private MyographCommand() {}

  /**
   * The command line, ready to execute arguments.
   *
   * @param lifetime how long {@code serve} runs
   */
  public static CommandLine commandLine(Lifetime lifetime) {
    return new CommandLine(new MyographCommand())
        .addSubcommand(new ServeCommand(lifetime))
        .addSubcommand(new ValidateCommand())
        .addSubcommand(new ImportCommand())
        .setExecutionExceptionHandler(MyographCommand::failed);
  }

  /** Without a subcommand there is nothing to do: wrong usage. */
  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), "A command is needed: serve, validate or import.");
  }

  /** What nobody foresaw is a mistake of the program's: it is shown with its trace. */
  private static int failed(
      Exception e, CommandLine commandLine, CommandLine.ParseResult arguments) {
    PrintWriter err = commandLine.getErr();
    e.printStackTrace(err);
    err.flush();
    return ExitCode.UNABLE;
  }

  /** The version that the build wrote into the program. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
      Properties properties = new Properties();
      try (InputStream in = MyographCommand.class.getResourceAsStream("version.properties")) {
        properties.load(in);
      }
      return new String[] {"myograph " + properties.getProperty("version")};
    }
  }
}
