package latentia.cli;

import java.io.PrintWriter;
import java.util.Set;
import java.util.concurrent.Callable;
import latentia.data.DataException;
import latentia.text.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command line. Results go to standard output, progress, notes and errors to standard error;
 * the exit code is 0 for done, 2 for bad arguments, 3 for bad input, 4 for a model that failed, 5
 * for a result that could not be written, 1 for a bug.
 */
public final class CommandLineProgram {
  private static final Messages MESSAGES = Messages.of(CommandLineProgram.class);

  /** The ending of files that hold a whole experiment. */
  private static final String EXPERIMENT = ".latentia";

  private CommandLineProgram() {}

  /** Carries out a command on the streams of this process and returns the exit code. */
  public static int run(String... arguments) {
    return run(new PrintWriter(System.out), new PrintWriter(System.err, true), arguments);
  }

  /** Carries out a command and returns the exit code. */
  public static int run(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine line = commands().setOut(out).setErr(err).setExpandAtFiles(false);
    line.setParameterExceptionHandler((failure, given) -> badArguments(failure));
    line.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, err));
    int exitCode = executed(line, err, arguments);
    err.flush();
    if (out.checkError() && exitCode == ExitCode.DONE.number()) {
      err.println(MESSAGES.get("output.broken"));
      return ExitCode.NOT_WRITTEN.number();
    }
    return exitCode;
  }

  /** Errors are not exceptions to the option parser; running out of memory is no bug. */
  private static int executed(CommandLine line, PrintWriter err, String... arguments) {
    try {
      return line.execute(arguments);
    } catch (OutOfMemoryError e) {
      err.println(MESSAGES.get("memory"));
      return ExitCode.MODEL_FAILED.number();
    }
  }

  /** Every subcommand has its place here. */
  private static CommandLine commands() {
    CommandLine data =
        group("data")
            .addSubcommand(new DataListCommand())
            .addSubcommand(new DataShowCommand())
            .addSubcommand(DataMakeCommand.line())
            .addSubcommand(new DataGetCommand());
    CommandLine fit =
        group("fit")
            .addSubcommand(new FitKMeansCommand())
            .addSubcommand(new FitGmmCommand())
            .addSubcommand(new FitPcaCommand())
            .addSubcommand(new FitPpcaCommand())
            .addSubcommand(new FitLogisticPcaCommand())
            .addSubcommand(new FitDictionaryCommand())
            .addSubcommand(new FitAutoencoderCommand())
            .addSubcommand(new FitVariationalCommand());
    CommandLine render =
        group("render")
            .addSubcommand(RenderMixtureCommand.line())
            .addSubcommand(RenderLatentCommand.line())
            .addSubcommand(RenderComponentsCommand.line());
    CommandLine latentia =
        group("latentia")
            .addSubcommand(data)
            .addSubcommand(fit)
            .addSubcommand(render)
            .addSubcommand(new GalleryCommand());
    NumberConverters.register(latentia);
    return latentia;
  }

  private static CommandLine group(String name) {
    return new CommandLine(new CommandGroup()).setCommandName(name);
  }

  private static int badArguments(ParameterException failure) {
    CommandLine command = failure.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    String message = failure.getMessage();
    if (failure instanceof UnmatchedArgumentException unmatched) {
      message = unknown(unmatched, command, name);
    } else if (failure instanceof OverwrittenOptionException twice
        && twice.getOverwritten() instanceof OptionSpec option) {
      message = MESSAGES.get("option.twice", option.longestName());
    }
    command.getErr().println(message);
    command.getErr().println(MESSAGES.get("help.hint", name));
    return ExitCode.BAD_ARGUMENTS.number();
  }

  private static String unknown(
      UnmatchedArgumentException failure, CommandLine command, String name) {
    String first = failure.getUnmatched().get(0);
    if (failure.isUnknownOption()) {
      return MESSAGES.get("option.unknown", name, first);
    }
    Set<String> known = command.getSubcommands().keySet();
    if (known.isEmpty()) {
      return MESSAGES.get("word.unknown", name, first);
    }
    if (first.equals("open") || first.endsWith(EXPERIMENT)) {
      return MESSAGES.get("experiment.notYet", first);
    }
    return MESSAGES.get("command.unknown", name, first, String.join(", ", known));
  }

  private static int failed(Exception failure, PrintWriter err) {
    if (failure instanceof CommandException command) {
      err.println(command.getMessage());
      return command.exitCode().number();
    }
    if (failure instanceof DataException data) {
      err.println(data.getMessage());
      return (data.request() ? ExitCode.BAD_ARGUMENTS : ExitCode.BAD_INPUT).number();
    }
    if (failure.getCause() instanceof OutOfMemoryError) {
      err.println(MESSAGES.get("memory"));
      return ExitCode.MODEL_FAILED.number();
    }
    err.println(MESSAGES.get("bug", failure));
    failure.printStackTrace(err);
    return ExitCode.BUG.number();
  }

  /** A command that only holds others: says which, and asks for one. */
  @CommandLine.Command(
      resourceBundle = "latentia.cli.messages",
      synopsisSubcommandLabel = "COMMAND")
  private static final class CommandGroup implements Callable<Integer> {
    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    @CommandLine.Option(
        names = {"-h", "--help"},
        usageHelp = true)
    private boolean help;

    @Override
    public Integer call() {
      spec.commandLine().usage(spec.commandLine().getErr());
      return ExitCode.BAD_ARGUMENTS.number();
    }
  }
}
