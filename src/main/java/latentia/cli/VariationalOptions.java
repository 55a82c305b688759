package latentia.cli;

import latentia.engine.neural.Likelihood;
import latentia.engine.neural.NetworkSettings;
import latentia.engine.neural.Objective;
import latentia.text.Messages;
import picocli.CommandLine.Option;

/** The options that only a variational autoencoder has. */
final class VariationalOptions {
  private static final Messages MESSAGES = Messages.of(VariationalOptions.class);

  @Option(names = "--beta", paramLabel = "B", defaultValue = "1")
  private double beta;

  @Option(names = "--samples", paramLabel = "S")
  private Integer samples;

  @Option(names = "--importance-samples", paramLabel = "K")
  private Integer importanceSamples;

  /** What is asked for; layers, likelihood and training stay as in {@code shared}. */
  NetworkSettings over(NetworkSettings shared) throws CommandException {
    return shared.withObjective(objective(shared.objective().likelihood()));
  }

  private Objective.Variational objective(Likelihood likelihood) throws CommandException {
    if (importanceSamples == null) {
      return new Objective.Variational(likelihood, beta, samples == null ? 1 : samples, false);
    }
    if (beta != 1 || samples != null) {
      throw new CommandException(ExitCode.BAD_ARGUMENTS, MESSAGES.get("importance.alone"));
    }
    return new Objective.Variational(likelihood, beta, importanceSamples, true);
  }
}
