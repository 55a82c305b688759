package latentia.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import latentia.text.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options every fit has: seed, limits, and where the result goes. */
final class RunOptions {
  private static final String STANDARD_OUTPUT = "-";
  private static final int USUAL_ITERATIONS = 500;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(names = "--seed", paramLabel = "N", defaultValue = "1")
  private long seed;

  @Option(names = "--iterations", paramLabel = "N")
  private Integer iterations;

  @Option(names = "--tol", paramLabel = "T")
  private Double tolerance;

  @Option(names = "--quiet")
  private boolean quiet;

  @Option(names = "--json", paramLabel = "OUT|-")
  private String json;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true)
  private boolean help;

  long seed() {
    return seed;
  }

  int iterations() {
    return iterationsGiven().orElse(USUAL_ITERATIONS);
  }

  /** The most iterations, if the user has said something about it. */
  Optional<Integer> iterationsGiven() {
    return Optional.ofNullable(iterations);
  }

  /** Stop when |change| / |value| falls below it; 0 never does. */
  double tolerance(double standard) throws CommandException {
    double chosen = tolerance == null ? standard : tolerance;
    if (!(chosen >= 0) || Double.isInfinite(chosen)) {
      throw new CommandException(
          ExitCode.BAD_ARGUMENTS, Messages.of(RunOptions.class).get("tol.unusable", chosen));
    }
    return chosen;
  }

  /** Adds what decides a run to the settings. */
  void describe(ObjectNode settings, double usedTolerance) {
    settings.put("seed", seed);
    settings.put("iterations", iterations());
    settings.set("tol", Json.number(usedTolerance));
  }

  /** Before any training: a result that could not be written would be lost. */
  void checkWritable() throws CommandException {
    Optional<OutputFile> file = file();
    if (file.isPresent()) {
      file.get().check();
    }
  }

  /** Prints sentences to standard error unless the user wants quiet. */
  void note(List<String> sentences) {
    if (!quiet) {
      sentences.forEach(err()::println);
    }
  }

  ProgressLine progress() {
    return new ProgressLine(err(), quiet);
  }

  /** Writes the result as JSON where the user asked for it, else the summary. */
  void finish(JsonNode result, String summary) throws CommandException {
    Optional<OutputFile> file = file();
    if (file.isPresent()) {
      file.get().write(Json.written(result));
    } else if (json != null) {
      out().println(Json.ascii(result));
    } else {
      out().print(summary);
    }
    out().flush();
  }

  private Optional<OutputFile> file() throws CommandException {
    return json == null || json.equals(STANDARD_OUTPUT)
        ? Optional.empty()
        : Optional.of(OutputFile.of(json));
  }

  private PrintWriter out() {
    return command.commandLine().getOut();
  }

  private PrintWriter err() {
    return command.commandLine().getErr();
  }
}
