package latentia.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import latentia.data.DataException;
import latentia.data.Dataset;
import latentia.engine.mixture.CovarianceKind;
import latentia.engine.mixture.Criteria;
import latentia.engine.mixture.MixtureStart;
import latentia.engine.mixture.ModelSelection;
import latentia.figure.Figure;
import latentia.lab.mixture.MixtureFigures;
import latentia.lab.mixture.MixtureReadout;
import latentia.lab.mixture.MixtureSettings;
import latentia.lab.mixture.MixtureView;
import latentia.lab.mixture.StartChoice;
import latentia.text.Messages;
import latentia.training.SettingsException;
import latentia.training.Status;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code render mixture}: a picture of the Mixtures lab at one moment of a run. */
@Command(name = "mixture", resourceBundle = "latentia.cli.messages")
final class RenderMixtureCommand implements Callable<Integer> {
  private static final Messages MESSAGES = Messages.of(RenderMixtureCommand.class);
  private static final String STANDARD_DATA = "faithful";
  private static final String POOR = "poor";
  private static final double TOLERANCE = 1e-6;
  private static final int LEAST_RANGE = 6;

  @Mixin private DataOptions data;
  @Mixin private RunOptions run;
  @Mixin private MixtureViewOptions look;
  @Mixin private PictureOptions picture;

  @Option(
      names = "--method",
      paramLabel = "METHOD",
      defaultValue = "em",
      converter = MethodConverter.class)
  private MixtureSettings.Method method;

  @Option(names = "-k", paramLabel = "K")
  private Integer components;

  @Option(
      names = "--covariance",
      paramLabel = "KIND",
      defaultValue = "full",
      converter = KindConverter.class)
  private CovarianceKind covariance;

  @Option(names = "--init", paramLabel = "START")
  private String init;

  @Option(names = "--floor", paramLabel = "F", defaultValue = "1e-6")
  private double floor;

  @Option(names = "--restarts", paramLabel = "N", defaultValue = "1")
  private int restarts;

  @Option(
      names = "--view",
      paramLabel = "VIEW",
      defaultValue = "stage",
      converter = ViewConverter.class)
  private Part part;

  @Option(names = "--at", paramLabel = "ITERATION")
  private Double at;

  /** Which of the lab's figures. */
  enum Part {
    STAGE,
    SCATTER,
    HISTOGRAM,
    BOUND,
    CRITERIA
  }

  /** The command with its options: data need not be named, and the result is no JSON. */
  static CommandLine line() {
    CommandLine line = new CommandLine(new RenderMixtureCommand());
    CommandSpec spec = line.getCommandSpec();
    OptionSpec data = spec.findOption("--data");
    spec.remove(data);
    spec.addOption(OptionSpec.builder(data).required(false).defaultValue(STANDARD_DATA).build());
    spec.remove(spec.findOption("--json"));
    return line;
  }

  @Override
  public Integer call() throws DataException, CommandException {
    picture.check();
    int halfStep = halfStep();
    MixtureSettings settings = settings();
    Dataset train = data.read(run).train();
    MixtureView view = look.view(picture.theme(), train, part == Part.HISTOGRAM);
    try {
      if (part == Part.CRITERIA) {
        picture.write(criteria(train, settings));
        return ExitCode.DONE.number();
      }
      return render(train, settings, view, halfStep);
    } catch (SettingsException e) {
      throw SettingsFailure.of(e, train);
    }
  }

  private int render(Dataset train, MixtureSettings settings, MixtureView view, int halfStep)
      throws SettingsException, CommandException {
    ProgressLine progress = run.progress();
    MixtureRun done =
        MixtureRun.of(
            train,
            settings,
            halfStep,
            iteration -> progress.offer(() -> MESSAGES.get("render.progress", iteration)));
    MixtureFigures figures = new MixtureFigures();
    picture.write(
        switch (part) {
          case STAGE -> figures.stage(train, done.scene(), view);
          case BOUND -> figures.bound(done.scene(), view.theme());
          default -> figures.scatter(train, done.scene(), view);
        });
    if (at != null && done.shown().step() < halfStep) {
      run.note(List.of(MESSAGES.get("at.beyond", done.last().iteration())));
    }
    if (done.shown().status() instanceof Status.Collapsed) {
      String sentence = MixtureReadout.of(train, done.shown(), view).status().orElseThrow();
      throw new CommandException(ExitCode.MODEL_FAILED, sentence);
    }
    return ExitCode.DONE.number();
  }

  private Figure criteria(Dataset train, MixtureSettings settings) throws CommandException {
    if (method == MixtureSettings.Method.KMEANS) {
      throw new CommandException(ExitCode.BAD_ARGUMENTS, MESSAGES.get("criteria.kmeans"));
    }
    int most = Math.min(train.rows(), Math.max(LEAST_RANGE, settings.components() + 2));
    List<Criteria> found = new ArrayList<>();
    ModelSelection.over(
        train,
        settings.withStart(new StartChoice.KMeans()).gmm(train),
        1,
        most,
        found::add,
        () -> false);
    return new MixtureFigures().criteria(found, settings.components(), picture.theme());
  }

  /** Half steps until the moment asked for; the end if none was. */
  private int halfStep() throws CommandException {
    if (at == null) {
      return Integer.MAX_VALUE;
    }
    if (!(at >= 0 && at <= Integer.MAX_VALUE / 2) || Math.rint(2 * at) != 2 * at) {
      throw new CommandException(ExitCode.BAD_ARGUMENTS, MESSAGES.get("at.unusable", at));
    }
    return (int) Math.rint(2 * at);
  }

  private MixtureSettings settings() throws DataException, CommandException {
    MixtureSettings settings =
        MixtureSettings.standard()
            .withMethod(method)
            .withCovariance(covariance)
            .withFloor(floor)
            .withTolerance(run.tolerance(TOLERANCE))
            .withRestarts(restarts)
            .withIterationLimit(run.iterations())
            .withSeed(run.seed());
    OptionalInt asked = components == null ? OptionalInt.empty() : OptionalInt.of(components);
    if (POOR.equals(init)) {
      return settings.withComponents(asked.orElse(2));
    }
    MixtureStart start =
        method == MixtureSettings.Method.KMEANS
            ? StartOption.ofKMeans(init == null ? "kmeans++" : init)
            : StartOption.ofGmm(init == null ? "kmeans" : init);
    return settings
        .withStart(StartChoice.of(start))
        .withComponents(StartOption.components(asked, start));
  }

  static final class MethodConverter implements ITypeConverter<MixtureSettings.Method> {
    @Override
    public MixtureSettings.Method convert(String text) {
      return switch (text) {
        case "em" -> MixtureSettings.Method.EM;
        case "kmeans" -> MixtureSettings.Method.KMEANS;
        default -> throw new TypeConversionException(MESSAGES.get("method.unknown", text));
      };
    }
  }

  static final class ViewConverter implements ITypeConverter<Part> {
    @Override
    public Part convert(String text) {
      for (Part part : Part.values()) {
        if (part.name().toLowerCase(Locale.ROOT).equals(text)) {
          return part;
        }
      }
      throw new TypeConversionException(MESSAGES.get("view.unknown", text));
    }
  }
}
