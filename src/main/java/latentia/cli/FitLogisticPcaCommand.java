package latentia.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.Callable;
import latentia.data.DataException;
import latentia.data.Dataset;
import latentia.engine.linear.LogisticPcaSession;
import latentia.engine.linear.LogisticPcaSettings;
import latentia.engine.linear.LogisticPcaSnapshot;
import latentia.text.Messages;
import latentia.training.Session;
import latentia.training.SettingsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fit logistic-pca}. */
@Command(name = "logistic-pca", resourceBundle = "latentia.cli.messages")
final class FitLogisticPcaCommand implements Callable<Integer>, LinearReport<LogisticPcaSnapshot> {
  private static final Messages MESSAGES = Messages.of(FitLogisticPcaCommand.class);
  private static final double TOLERANCE = 1e-6;

  @Mixin private DataOptions data;
  @Mixin private RunOptions run;

  @Option(names = "--components", paramLabel = "Q", defaultValue = "2")
  private int components;

  @Option(names = "--ridge", paramLabel = "R", defaultValue = "1")
  private double ridge;

  @Option(names = "--codes")
  private boolean codes;

  private double tolerance;

  @Override
  public Integer call() throws DataException, CommandException {
    tolerance = run.tolerance(TOLERANCE);
    return new LinearFit<>("logistic-pca", this, codes).call(data, run, tolerance);
  }

  @Override
  public void check(DataInput input) throws CommandException {
    ValueRange.of(input).requireChances("logistic-pca");
  }

  @Override
  public Session<LogisticPcaSnapshot> open(Dataset train) throws SettingsException {
    return LogisticPcaSession.open(
        train, new LogisticPcaSettings(components, ridge, run.iterations(), tolerance, run.seed()));
  }

  @Override
  public void describe(ObjectNode settings) {
    settings.put("components", components);
    settings.set("ridge", Json.number(ridge));
  }

  @Override
  public void addTo(ObjectNode result, LogisticPcaSnapshot last) {
    LinearFit.addTrace(result, "objective", last.trace());
    result.set("objective", Json.number(last.trace().last()));
    result.set("w", Json.matrix(last.model().w()));
    result.set("bias", Json.numbers(last.model().bias()));
    result.put("separated", last.separated());
  }

  @Override
  public double[][] codes(LogisticPcaSnapshot last, Dataset train) {
    return last.codes();
  }

  /** The cost of the rows as coins, without the ridge. */
  @Override
  public void addTest(ObjectNode tested, LogisticPcaSnapshot last, Dataset test, double[][] found) {
    double sum = 0;
    for (int n = 0; n < found.length; n++) {
      sum += last.model().crossEntropy(test.row(n), found[n]);
    }
    tested.set("cross_entropy", Json.number(sum / found.length));
  }

  @Override
  public String progress(LogisticPcaSnapshot now) {
    return MESSAGES.get("logistic-pca.progress", now.step(), TextTable.number(now.trace().last()));
  }

  @Override
  public String summary(Dataset train, LogisticPcaSnapshot last, double error) {
    String separated =
        last.separated() == 0
            ? ""
            : MESSAGES.get("logistic-pca.separated", last.separated()) + "\n";
    return MESSAGES.get(
            "logistic-pca.summary",
            components,
            train.wording().title(),
            train.rows(),
            MESSAGES.get("status." + FitResult.word(last.status())),
            last.step(),
            TextTable.number(last.trace().last()),
            TextTable.number(error))
        + "\n"
        + separated;
  }
}
