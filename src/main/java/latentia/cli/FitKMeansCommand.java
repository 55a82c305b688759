package latentia.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import latentia.data.DataException;
import latentia.data.Dataset;
import latentia.engine.mixture.KMeansSession;
import latentia.engine.mixture.KMeansSettings;
import latentia.engine.mixture.KMeansSnapshot;
import latentia.engine.mixture.MixtureStart;
import latentia.text.Messages;
import latentia.training.Session;
import latentia.training.SettingsException;
import latentia.training.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fit kmeans}. */
@Command(name = "kmeans", resourceBundle = "latentia.cli.messages")
final class FitKMeansCommand implements Callable<Integer> {
  private static final Messages MESSAGES = Messages.of(FitKMeansCommand.class);

  @Mixin private DataOptions data;
  @Mixin private RunOptions run;

  @Option(names = "-k", paramLabel = "K")
  private Integer clusters;

  @Option(names = "--init", paramLabel = "START", defaultValue = "kmeans++")
  private String init;

  @Override
  public Integer call() throws DataException, CommandException {
    run.checkWritable();
    double tolerance = run.tolerance(0);
    MixtureStart start = StartOption.ofKMeans(init);
    int k =
        StartOption.components(
            clusters == null ? OptionalInt.empty() : OptionalInt.of(clusters), start);
    DataInput input = data.read(run);
    KMeansSettings settings = new KMeansSettings(k, start, run.iterations(), run.seed());
    TrainingLoop<KMeansSnapshot> loop = new TrainingLoop<>(run.progress(), this::progress);
    KMeansSnapshot last = fit(input.train(), settings, tolerance, loop);
    noteFewRows(input.train(), k);

    ObjectNode described = Json.object().put("k", k).put("init", init);
    run.describe(described, tolerance);
    Status status = settled(last, tolerance) ? new Status.Converged() : last.status();
    ObjectNode result = FitResult.of("kmeans", input, described, status, loop.seconds());
    addResults(result, last, input);
    run.finish(result, summary(input, last, status));
    return ExitCode.DONE.number();
  }

  private KMeansSnapshot fit(
      Dataset train, KMeansSettings settings, double tolerance, TrainingLoop<KMeansSnapshot> loop)
      throws CommandException {
    try (KMeansSession session = loop.open(() -> KMeansSession.open(train, settings))) {
      loop.run(session, running -> tolerance > 0 && settled(running, tolerance));
      KMeansSnapshot last = session.snapshot();
      return last.step() % 2 == 1 ? last : assigned(train, settings, last, loop);
    } catch (SettingsException e) {
      throw SettingsFailure.of(e, train);
    }
  }

  /** At the iteration limit the centres have just moved: says which rows are now theirs. */
  private static KMeansSnapshot assigned(
      Dataset train,
      KMeansSettings settings,
      KMeansSnapshot limit,
      TrainingLoop<KMeansSnapshot> loop)
      throws SettingsException {
    KMeansSettings oneMore =
        new KMeansSettings(
            settings.clusters(), settings.start(), limit.iteration() + 1, settings.seed());
    try (KMeansSession session = loop.open(() -> KMeansSession.resume(train, oneMore, limit))) {
      loop.run(session, running -> running.snapshot().step() > limit.step());
      return session.snapshot();
    }
  }

  private static boolean settled(Session<KMeansSnapshot> session, double tolerance) {
    return settled(session.snapshot(), tolerance);
  }

  private static boolean settled(KMeansSnapshot now, double tolerance) {
    if (now.step() % 2 == 0 || now.step() < 3) {
      return false;
    }
    double inertia = now.inertiaAt(now.step());
    return Math.abs(now.inertiaAt(now.step() - 2) - inertia) < tolerance * inertia;
  }

  private void noteFewRows(Dataset train, int k) {
    int different = train.differentRows(k);
    if (different == 1 && k > 1) {
      run.note(List.of(MESSAGES.get("kmeans.oneRow", k)));
    } else if (different < k) {
      run.note(List.of(MESSAGES.get("kmeans.fewRows", different, k)));
    }
  }

  private static void addResults(ObjectNode result, KMeansSnapshot last, DataInput input) {
    ArrayNode trace = result.putArray("trace");
    for (int t = 0; 2 * t + 1 <= last.step(); t++) {
      ObjectNode entry = trace.addObject().put("iteration", t);
      entry.set("inertia", Json.number(last.inertiaAt(2 * t + 1)));
    }
    result.set("centers", Json.matrix(last.centers()));
    result.set("labels", Json.integers(labels(last)));
    result.set("inertia", Json.number(last.inertiaAt(last.step())));
    input
        .test()
        .ifPresent(
            test -> {
              ObjectNode tested = result.putObject("test").put("rows", test.rows());
              tested.set("inertia", Json.number(inertia(test, last.centers())));
            });
  }

  private static List<Integer> labels(KMeansSnapshot last) {
    return IntStream.range(0, last.rows()).map(last::label).boxed().toList();
  }

  /** The sum of squared distances of rows to their nearest centre. */
  private static double inertia(Dataset rows, double[][] centers) {
    double total = 0;
    for (int n = 0; n < rows.rows(); n++) {
      double nearest = Double.POSITIVE_INFINITY;
      for (double[] center : centers) {
        double squared = 0;
        for (int j = 0; j < center.length; j++) {
          double difference = rows.value(n, j) - center[j];
          squared += difference * difference;
        }
        nearest = Math.min(nearest, squared);
      }
      total += nearest;
    }
    return total;
  }

  private String progress(KMeansSnapshot now) {
    return MESSAGES.get(
        "kmeans.progress", now.iteration(), TextTable.number(now.inertiaAt(now.step())));
  }

  private static String summary(DataInput input, KMeansSnapshot last, Status status) {
    TextTable table = new TextTable(0);
    List<String> heading = new ArrayList<>(List.of(MESSAGES.get("kmeans.heading").split(",")));
    heading.addAll(input.train().columnNames());
    table.add(heading);
    for (int k = 0; k < last.components(); k++) {
      int cluster = k;
      long size = IntStream.range(0, last.rows()).filter(n -> last.label(n) == cluster).count();
      List<String> row = new ArrayList<>(List.of(Integer.toString(k), Long.toString(size)));
      for (double coordinate : last.mean(k)) {
        row.add(TextTable.number(coordinate));
      }
      table.add(row);
    }
    return MESSAGES.get(
            "kmeans.summary",
            last.components(),
            input.train().wording().title(),
            last.rows(),
            MESSAGES.get("status." + FitResult.word(status)),
            last.iteration(),
            TextTable.number(last.inertiaAt(last.step())))
        + "\n"
        + table;
  }
}
