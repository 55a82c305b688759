package latentia.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import latentia.data.DataException;
import latentia.data.Dataset;
import latentia.engine.mixture.CovarianceKind;
import latentia.engine.mixture.Criteria;
import latentia.engine.mixture.GmmSession;
import latentia.engine.mixture.GmmSettings;
import latentia.engine.mixture.GmmSnapshot;
import latentia.engine.mixture.MixtureDensity;
import latentia.engine.mixture.MixtureParameters;
import latentia.engine.mixture.MixtureStart;
import latentia.text.Messages;
import latentia.training.SettingsException;
import latentia.training.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fit gmm}: a mixture of Gaussians by EM. */
@Command(name = "gmm", resourceBundle = "latentia.cli.messages")
final class FitGmmCommand implements Callable<Integer> {
  private static final Messages MESSAGES = Messages.of(FitGmmCommand.class);
  private static final double TOLERANCE = 1e-6;

  @Mixin private DataOptions data;
  @Mixin private RunOptions run;

  @Option(names = "-k", paramLabel = "K")
  private Integer components;

  @Option(
      names = "--covariance",
      paramLabel = "KIND",
      defaultValue = "full",
      converter = KindConverter.class)
  private CovarianceKind covariance;

  @Option(names = "--init", paramLabel = "START", defaultValue = "kmeans")
  private String init;

  @Option(names = "--floor", paramLabel = "F", defaultValue = "1e-6")
  private double floor;

  @Option(names = "--restarts", paramLabel = "N", defaultValue = "1")
  private int restarts;

  @Override
  public Integer call() throws DataException, CommandException {
    run.checkWritable();
    GmmSettings settings = settings();
    DataInput input = data.read(run);
    TrainingLoop<GmmSnapshot> loop = new TrainingLoop<>(run.progress(), this::progress);
    GmmSnapshot last = fit(input.train(), settings, loop);

    ObjectNode result =
        FitResult.of("gmm", input, described(settings), last.status(), loop.seconds());
    addResults(result, last, input);
    run.finish(result, summary(input, last));
    if (last.status() instanceof Status.Collapsed) {
      throw new CommandException(
          ExitCode.MODEL_FAILED, MESSAGES.get("gmm.collapsed", joined(collapsed(last))));
    }
    return ExitCode.DONE.number();
  }

  private GmmSettings settings() throws DataException, CommandException {
    MixtureStart start = StartOption.ofGmm(init);
    OptionalInt asked = components == null ? OptionalInt.empty() : OptionalInt.of(components);
    return new GmmSettings(
        StartOption.components(asked, start),
        covariance,
        start,
        floor,
        run.tolerance(TOLERANCE),
        run.iterations(),
        restarts,
        run.seed(),
        1);
  }

  private static GmmSnapshot fit(
      Dataset train, GmmSettings settings, TrainingLoop<GmmSnapshot> loop) throws CommandException {
    try (GmmSession session = loop.open(() -> GmmSession.open(train, settings))) {
      loop.run(session, running -> false);
      return session.snapshot();
    } catch (SettingsException e) {
      throw SettingsFailure.of(e, train);
    }
  }

  private ObjectNode described(GmmSettings settings) {
    ObjectNode described = Json.object();
    described.put("k", settings.components());
    described.put("covariance", KindConverter.written(settings.covariance()));
    described.put("init", init);
    described.set("floor", Json.number(settings.floor()));
    described.put("restarts", settings.restarts());
    described.put("threads", settings.threads());
    run.describe(described, settings.tolerance());
    return described;
  }

  private void addResults(ObjectNode result, GmmSnapshot last, DataInput input) {
    ArrayNode trace = result.putArray("trace");
    for (int t = 0; t <= last.iteration(); t++) {
      ObjectNode entry = trace.addObject().put("iteration", t);
      entry.set("log_likelihood", Json.number(last.trace().at(2 * t).logLikelihood()));
    }
    MixtureParameters theta = last.parameters();
    result.set("weights", Json.numbers(theta.weights()));
    result.set("means", Json.matrix(theta.means()));
    ArrayNode covariances = result.putArray("covariances");
    for (double[][] matrix : theta.covariances()) {
      covariances.add(Json.matrix(matrix));
    }
    Criteria criteria = criteria(last);
    result.set("log_likelihood", Json.number(criteria.logLikelihood()));
    result.set("aic", Json.number(criteria.aic()));
    result.set("bic", Json.number(criteria.bic()));
    result.put("parameters", criteria.parameters());
    result.set("collapsed", Json.integers(collapsed(last)));
    input
        .test()
        .ifPresent(
            test -> {
              ObjectNode tested = result.putObject("test").put("rows", test.rows());
              tested.set("log_likelihood", Json.number(logLikelihood(test, theta)));
            });
  }

  private Criteria criteria(GmmSnapshot last) {
    return Criteria.of(
        covariance,
        last.components(),
        last.parameters().columns(),
        last.rows(),
        last.bound().logLikelihood(),
        last.status());
  }

  /** ln p of rows the model has not seen, in nats. */
  private static double logLikelihood(Dataset rows, MixtureParameters theta) {
    MixtureDensity density = new MixtureDensity(theta);
    double total = 0;
    for (int n = 0; n < rows.rows(); n++) {
      total += density.logDensity(rows.row(n));
    }
    return total;
  }

  /** Components that collapsed or rest on the floor, 0-based. */
  private static Iterable<Integer> collapsed(GmmSnapshot last) {
    TreeSet<Integer> numbers = new TreeSet<>(last.floored());
    if (last.status() instanceof Status.Collapsed stopped) {
      numbers.addAll(stopped.components());
    }
    return numbers;
  }

  private static String joined(Iterable<Integer> numbers) {
    List<String> words = new ArrayList<>();
    numbers.forEach(number -> words.add(number.toString()));
    return String.join(", ", words);
  }

  private String progress(GmmSnapshot now) {
    return MESSAGES.get(
        "gmm.progress", now.iteration(), TextTable.number(now.bound().logLikelihood()));
  }

  private String summary(DataInput input, GmmSnapshot last) {
    Criteria criteria = criteria(last);
    TextTable table = new TextTable(0);
    List<String> heading = new ArrayList<>(List.of(MESSAGES.get("gmm.heading").split(",")));
    heading.addAll(input.train().columnNames());
    table.add(heading);
    for (int k = 0; k < last.components(); k++) {
      List<String> row = new ArrayList<>();
      row.add(Integer.toString(k));
      row.add(TextTable.number(last.parameters().weights()[k]));
      for (double coordinate : last.mean(k)) {
        row.add(TextTable.number(coordinate));
      }
      table.add(row);
    }
    String floored = joined(collapsed(last));
    return MESSAGES.get(
            "gmm.summary",
            last.components(),
            KindConverter.written(covariance),
            input.train().wording().title(),
            last.rows(),
            MESSAGES.get("status." + FitResult.word(last.status())),
            last.iteration(),
            TextTable.number(criteria.logLikelihood()),
            TextTable.number(criteria.aic()),
            TextTable.number(criteria.bic()),
            criteria.parameters())
        + "\n"
        + table
        + (floored.isEmpty() ? "" : MESSAGES.get("gmm.floored", floored) + "\n");
  }
}
