package latentia.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import latentia.data.DataException;
import latentia.data.Dataset;
import latentia.engine.linear.PpcaSession;
import latentia.engine.linear.PpcaSettings;
import latentia.engine.linear.PpcaSnapshot;
import latentia.text.Messages;
import latentia.training.Session;
import latentia.training.SettingsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fit ppca}. */
@Command(name = "ppca", resourceBundle = "latentia.cli.messages")
final class FitPpcaCommand implements Callable<Integer>, LinearReport<PpcaSnapshot> {
  private static final Messages MESSAGES = Messages.of(FitPpcaCommand.class);

  /** EM creeps where the noise is small beside the variances kept. */
  private static final double TOLERANCE = 1e-8;

  @Mixin private DataOptions data;
  @Mixin private RunOptions run;

  @Option(names = "--components", paramLabel = "Q", defaultValue = "2")
  private int components;

  @Option(
      names = "--solver",
      paramLabel = "SOLVER",
      defaultValue = "closed-form",
      converter = SolverConverter.class)
  private Solver solver;

  @Option(names = "--codes")
  private boolean codes;

  private double tolerance;

  /** The two ways to the maximum of the likelihood. */
  enum Solver {
    CLOSED_FORM,
    EM
  }

  @Override
  public Integer call() throws DataException, CommandException {
    tolerance = run.tolerance(TOLERANCE);
    return new LinearFit<>("ppca", this, codes).call(data, run, tolerance);
  }

  @Override
  public Session<PpcaSnapshot> open(Dataset train) throws SettingsException {
    PpcaSettings settings =
        new PpcaSettings(
            components,
            solver == Solver.EM,
            run.iterations(),
            tolerance,
            run.seed(),
            Optional.empty());
    return PpcaSession.open(train, settings);
  }

  @Override
  public void describe(ObjectNode settings) {
    settings.put("components", components);
    settings.put("solver", EnumConverter.written(solver));
  }

  @Override
  public void addTo(ObjectNode result, PpcaSnapshot last) {
    if (solver == Solver.EM) {
      LinearFit.addTrace(result, "log_likelihood", last.trace());
    }
    result.set("mean", Json.numbers(last.model().mean()));
    result.set("w", Json.matrix(last.model().w()));
    result.set("noise_variance", Json.number(last.model().noiseVariance()));
    result.set("log_likelihood", Json.number(last.trace().last()));
  }

  /** ln p per row that the model has not seen, in nats. */
  @Override
  public void addTest(ObjectNode tested, PpcaSnapshot last, Dataset test, double[][] found) {
    tested.set("log_likelihood", Json.number(last.model().logLikelihood(test)));
  }

  @Override
  public String progress(PpcaSnapshot now) {
    return MESSAGES.get(
        "ppca.progress", now.trace().length() - 1, TextTable.number(now.trace().last()));
  }

  @Override
  public String summary(Dataset train, PpcaSnapshot last, double error) {
    return MESSAGES.get(
            "ppca.summary",
            components,
            train.wording().title(),
            train.rows(),
            MESSAGES.get("status." + FitResult.word(last.status())),
            Math.max(0, last.trace().length() - 1),
            TextTable.number(last.trace().last()),
            TextTable.number(last.model().noiseVariance()),
            TextTable.number(error))
        + "\n";
  }

  static final class SolverConverter extends EnumConverter<Solver> {
    SolverConverter() {
      super(List.of(Solver.values()));
    }
  }
}
