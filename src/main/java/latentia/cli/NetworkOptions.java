package latentia.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import latentia.engine.neural.Activation;
import latentia.engine.neural.Architecture;
import latentia.engine.neural.Likelihood;
import latentia.engine.neural.NetworkSettings;
import latentia.engine.neural.Objective;
import latentia.engine.neural.Optimizer;
import latentia.engine.neural.Schedule;
import latentia.engine.neural.TrainingSettings;
import latentia.text.Messages;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that autoencoders share with variational ones: layers, likelihood, training. */
final class NetworkOptions {
  private static final Messages MESSAGES = Messages.of(NetworkOptions.class);

  @Option(names = "--hidden", paramLabel = "W,W..|none", converter = WidthsConverter.class)
  private Widths hidden;

  @Option(names = "--latent", paramLabel = "Z")
  private Integer latent;

  @Option(names = "--activation", paramLabel = "NAME", converter = ActivationConverter.class)
  private Activation activation;

  @Option(names = "--likelihood", paramLabel = "NAME", converter = FamilyConverter.class)
  private Family likelihood;

  @Option(names = "--variance", paramLabel = "fixed:V|learned", converter = VarianceConverter.class)
  private Likelihood variance;

  @Option(names = "--epochs", paramLabel = "N")
  private Integer epochs;

  @Option(names = "--batch", paramLabel = "N")
  private Integer batch;

  @Option(names = "--optimizer", paramLabel = "NAME", converter = OptimizerConverter.class)
  private Optimizer optimizer;

  @Option(names = "--lr", paramLabel = "RATE")
  private Double rate;

  @Option(names = "--schedule", paramLabel = "NAME", converter = ScheduleConverter.class)
  private Schedule schedule;

  @Option(names = "--weight-decay", paramLabel = "F")
  private Double weightDecay;

  @Option(names = "--patience", paramLabel = "N")
  private Integer patience;

  /** The families of distributions that p(x|z) may come from. */
  enum Family {
    BERNOULLI,
    GAUSSIAN
  }

  /** Widths of hidden layers; none for a network without any. */
  record Widths(List<Integer> widths) {}

  /** What is asked for; all that is not said stays as in {@code standard}. */
  NetworkSettings over(NetworkSettings standard, RunOptions run) throws CommandException {
    Objective objective = standard.objective();
    return new NetworkSettings(
        architecture(standard.architecture()),
        objective.withLikelihood(likelihood(objective)),
        training(standard.training(), run));
  }

  private Architecture architecture(Architecture standard) {
    return standard
        .withHidden(hidden == null ? standard.hidden() : hidden.widths())
        .withLatent(given(latent, standard.latent()))
        .withActivation(given(activation, standard.activation()));
  }

  private Likelihood likelihood(Objective standard) throws CommandException {
    boolean coins = standard.likelihood() instanceof Likelihood.Bernoulli;
    Family family = given(likelihood, coins ? Family.BERNOULLI : Family.GAUSSIAN);
    if (family == Family.BERNOULLI) {
      if (variance != null) {
        throw new CommandException(ExitCode.BAD_ARGUMENTS, MESSAGES.get("variance.bernoulli"));
      }
      return new Likelihood.Bernoulli();
    }
    if (standard instanceof Objective.Autoencoding) {
      return new Likelihood.SquaredError();
    }
    return given(variance, coins ? new Likelihood.Gaussian(1) : standard.likelihood());
  }

  private TrainingSettings training(TrainingSettings standard, RunOptions run)
      throws CommandException {
    return standard
        .withOptimizer(given(optimizer, standard.optimizer()))
        .withRate(given(rate, standard.rate()))
        .withSchedule(given(schedule, standard.schedule()))
        .withWeightDecay(given(weightDecay, standard.weightDecay()))
        .withBatch(given(batch, standard.batch()))
        .withEpochs(limit(run, standard.epochs()))
        .withPatience(given(patience, standard.patience()))
        .withTolerance(run.tolerance(standard.tolerance()))
        .withSeed(run.seed());
  }

  private static <T> T given(T asked, T standard) {
    return asked == null ? standard : asked;
  }

  /** An epoch is the iteration of a network. */
  private int limit(RunOptions run, int standard) {
    Optional<Integer> asked = Optional.ofNullable(epochs);
    Optional<Integer> iterations = run.iterationsGiven();
    if (asked.isPresent() && iterations.isPresent()) {
      return Math.min(asked.get(), iterations.get());
    }
    return asked.or(() -> iterations).orElse(standard);
  }

  static final class WidthsConverter implements ITypeConverter<Widths> {
    private static final String NONE = "none";

    @Override
    public Widths convert(String text) {
      List<Integer> widths = new ArrayList<>();
      if (text.equals(NONE)) {
        return new Widths(widths);
      }
      for (String width : text.split(",", -1)) {
        try {
          widths.add(Integer.valueOf(width.strip()));
        } catch (NumberFormatException e) {
          throw new TypeConversionException(MESSAGES.get("hidden.unreadable", text));
        }
      }
      return new Widths(widths);
    }
  }

  static final class ActivationConverter extends EnumConverter<Activation> {
    ActivationConverter() {
      super(List.of(Activation.values()));
    }
  }

  static final class FamilyConverter extends EnumConverter<Family> {
    FamilyConverter() {
      super(List.of(Family.values()));
    }
  }

  static final class OptimizerConverter extends EnumConverter<Optimizer> {
    OptimizerConverter() {
      super(List.of(Optimizer.values()));
    }
  }

  static final class VarianceConverter implements ITypeConverter<Likelihood> {
    @Override
    public Likelihood convert(String text) {
      WordAndNumber given = WordAndNumber.of(text);
      if (given.is("learned", false)) {
        return new Likelihood.LearnedGaussian();
      }
      if (given.is("fixed", true) && given.decimal().isPresent()) {
        return new Likelihood.Gaussian(given.decimal().get());
      }
      throw new TypeConversionException(MESSAGES.get("variance.unreadable", text));
    }
  }

  static final class ScheduleConverter implements ITypeConverter<Schedule> {
    @Override
    public Schedule convert(String text) {
      WordAndNumber given = WordAndNumber.of(text);
      if (given.is("constant", false)) {
        return new Schedule.Constant();
      }
      if (given.is("cosine", false)) {
        return new Schedule.Cosine();
      }
      if (given.is("plateau", true) && given.whole().isPresent()) {
        return new Schedule.HalvingOnPlateau(given.whole().get());
      }
      WordAndNumber step = WordAndNumber.of(given.number());
      if (given.word().equals("step")) {
        Optional<Integer> every = WordAndNumber.of("step:" + step.word()).whole();
        if (every.isPresent() && step.decimal().isPresent()) {
          return new Schedule.Step(every.get(), step.decimal().get());
        }
      }
      throw new TypeConversionException(MESSAGES.get("schedule.unreadable", text));
    }
  }
}
