package latentia.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import latentia.data.DataException;
import latentia.data.Dataset;
import latentia.engine.neural.BulkEvaluator;
import latentia.engine.neural.EpochLosses;
import latentia.engine.neural.Likelihood;
import latentia.engine.neural.NetworkData;
import latentia.engine.neural.NetworkSession;
import latentia.engine.neural.NetworkSettings;
import latentia.engine.neural.NetworkSnapshot;
import latentia.engine.neural.TrainedNetwork;
import latentia.text.Messages;
import latentia.training.SettingsException;
import latentia.training.Status;

/**
 * Trains a network and reports it: what {@code fit ae} and {@code fit vae} have in common.
 *
 * @param model its name on the command line
 * @param codes whether the codes of the training rows are wanted
 */
record NetworkFit(String model, NetworkSettings settings, boolean codes) {
  private static final Messages MESSAGES = Messages.of(NetworkFit.class);

  int call(DataOptions data, RunOptions run) throws DataException, CommandException {
    run.checkWritable();
    DataInput input = data.read(run);
    if (settings.objective().likelihood() instanceof Likelihood.Bernoulli) {
      ValueRange.of(input).requireChances("bernoulli");
    }
    TrainingLoop<NetworkSnapshot> loop = new TrainingLoop<>(run.progress(), NetworkFit::progress);
    NetworkSnapshot last = trained(input, loop);
    NetworkReport report = NetworkReport.of(last, input.train(), input.test());
    ObjectNode result =
        FitResult.of(model, input, NetworkDescription.of(settings), last.status(), loop.seconds());
    report.addTo(result);
    if (codes) {
      result.set("codes", Json.matrix(codes(last.network(), input.train())));
    }
    run.finish(result, summary(input, last) + report.table());
    if (last.status() instanceof Status.Diverged diverged) {
      throw new CommandException(
          ExitCode.MODEL_FAILED, MESSAGES.get("network.diverged", diverged.step()));
    }
    return ExitCode.DONE.number();
  }

  private NetworkSnapshot trained(DataInput input, TrainingLoop<NetworkSnapshot> loop)
      throws CommandException {
    // Snapshots are made for their numbers only: one row is shown, whose code costs nothing.
    NetworkData rows = new NetworkData(input.train(), input.test(), input.train().selectRows(0));
    try (NetworkSession session = NetworkSession.open(rows, settings)) {
      loop.run(session, running -> false);
      return session.snapshot();
    } catch (SettingsException e) {
      throw SettingsFailure.of(e, input.train());
    }
  }

  /** Codes or posterior means, a row each. */
  private static double[][] codes(TrainedNetwork network, Dataset data) {
    double[] values = data.rowMajor();
    float[] rows = new float[values.length];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = (float) values[i];
    }
    try (BulkEvaluator evaluator = BulkEvaluator.of(network)) {
      float[] codes = evaluator.encode(rows, data.rows());
      int q = network.latent();
      return IntStream.range(0, data.rows())
          .mapToObj(n -> IntStream.range(0, q).mapToDouble(j -> codes[n * q + j]).toArray())
          .toArray(double[][]::new);
    }
  }

  private static String progress(NetworkSnapshot now) {
    EpochLosses losses = now.trace().last();
    String train = TextTable.number(losses.train().objective());
    return losses
        .test()
        .map(test -> TextTable.number(test.objective()))
        .map(test -> MESSAGES.get("network.progressTest", now.step(), losses.epoch(), train, test))
        .orElseGet(() -> MESSAGES.get("network.progress", now.step(), losses.epoch(), train));
  }

  private String summary(DataInput input, NetworkSnapshot last) {
    Dataset train = input.train();
    List<Integer> hidden = settings.architecture().hidden();
    Stream<Integer> widths = Stream.concat(Stream.of(train.columns()), hidden.stream());
    String layers =
        Stream.concat(widths, Stream.of(settings.architecture().latent()))
            .map(String::valueOf)
            .collect(Collectors.joining("-"));
    return MESSAGES.get(
            "network.summary",
            MESSAGES.get("network." + model),
            layers,
            train.wording().title(),
            train.rows(),
            MESSAGES.get("status." + FitResult.word(last.status())),
            last.epoch(),
            last.network().parameters())
        + "\n";
  }
}
