package latentia.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.Callable;
import latentia.data.DataException;
import latentia.data.Dataset;
import latentia.engine.linear.DictionarySession;
import latentia.engine.linear.DictionarySettings;
import latentia.engine.linear.DictionarySnapshot;
import latentia.engine.linear.LearnedEncoder;
import latentia.engine.linear.SparseCoder;
import latentia.text.Messages;
import latentia.training.Session;
import latentia.training.SettingsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fit dictionary}. */
@Command(name = "dictionary", resourceBundle = "latentia.cli.messages")
final class FitDictionaryCommand implements Callable<Integer>, LinearReport<DictionarySnapshot> {
  private static final Messages MESSAGES = Messages.of(FitDictionaryCommand.class);
  private static final double TOLERANCE = 1e-6;

  @Mixin private DataOptions data;
  @Mixin private RunOptions run;

  @Option(names = "--atoms", paramLabel = "Q", defaultValue = "32")
  private int atoms;

  @Option(names = "--alpha", paramLabel = "A", defaultValue = "0.5")
  private double alpha;

  @Option(names = "--center")
  private boolean center;

  @Option(names = "--encoder")
  private boolean encoder;

  @Option(names = "--codes")
  private boolean codes;

  private double tolerance;

  @Override
  public Integer call() throws DataException, CommandException {
    tolerance = run.tolerance(TOLERANCE);
    return new LinearFit<>("dictionary", this, codes).call(data, run, tolerance);
  }

  @Override
  public Session<DictionarySnapshot> open(Dataset train) throws SettingsException {
    DictionarySettings settings =
        new DictionarySettings(
            atoms, alpha, center, encoder, run.iterations(), tolerance, run.seed());
    return DictionarySession.open(train, settings);
  }

  @Override
  public void describe(ObjectNode settings) {
    settings.put("atoms", atoms);
    settings.set("alpha", Json.number(alpha));
    settings.put("center", center);
    settings.put("encoder", encoder);
  }

  @Override
  public void addTo(ObjectNode result, DictionarySnapshot last) {
    LinearFit.addTrace(result, "objective", last.trace());
    double objective = last.trace().last();
    result.set("objective", Json.number(objective));
    result.set("objective_per_row", Json.number(objective / last.codes().length));
    result.set("mean", Json.numbers(last.model().mean()));
    result.set("atoms", Json.matrix(last.model().atoms()));
    result.put("codes_nonzero", last.nonZeros());
    last.model().encoder().ifPresent(found -> addEncoder(result.putObject("encoder"), found));
  }

  /** Those of the objective, which an encoder pulls towards its guesses. */
  @Override
  public double[][] codes(DictionarySnapshot last, Dataset train) {
    return last.codes();
  }

  @Override
  public void addTest(ObjectNode tested, DictionarySnapshot last, Dataset test, double[][] found) {
    SparseCoder coder = last.model().coder();
    double sum = 0;
    for (int n = 0; n < found.length; n++) {
      sum += coder.objective(last.model().centred(test.row(n)), alpha, found[n]);
    }
    tested.set("objective_per_row", Json.number(sum / found.length));
  }

  private static void addEncoder(ObjectNode described, LearnedEncoder found) {
    described.set("w", Json.matrix(found.w()));
    described.set("bias", Json.numbers(found.bias()));
    described.set("gain", Json.numbers(found.gain()));
  }

  @Override
  public String progress(DictionarySnapshot now) {
    return MESSAGES.get("dictionary.progress", now.step(), TextTable.number(now.trace().last()));
  }

  @Override
  public String summary(Dataset train, DictionarySnapshot last, double error) {
    return MESSAGES.get(
            "dictionary.summary",
            atoms,
            train.wording().title(),
            train.rows(),
            MESSAGES.get("status." + FitResult.word(last.status())),
            last.step(),
            TextTable.number(last.trace().last()),
            TextTable.number((double) last.nonZeros() / train.rows()),
            TextTable.number(error))
        + "\n";
  }
}
