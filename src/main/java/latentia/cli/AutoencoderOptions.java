package latentia.cli;

import java.util.List;
import latentia.engine.neural.Activation;
import latentia.engine.neural.Likelihood;
import latentia.engine.neural.NetworkSettings;
import latentia.engine.neural.Noise;
import latentia.engine.neural.Objective;
import latentia.engine.neural.Penalty;
import latentia.text.Messages;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that only an autoencoder has. */
final class AutoencoderOptions {
  private static final Messages MESSAGES = Messages.of(AutoencoderOptions.class);
  private static final double USUAL_WEIGHT = 1e-3;
  private static final double USUAL_SPARSITY = 0.05;

  @Option(
      names = "--penalty",
      paramLabel = "NAME",
      defaultValue = "none",
      converter = PenaltyConverter.class)
  private PenaltyWord penalty;

  @Option(names = "--penalty-weight", paramLabel = "F")
  private Double weight;

  @Option(names = "--sparsity", paramLabel = "RHO")
  private Double sparsity;

  @Option(
      names = "--code",
      paramLabel = "NAME",
      defaultValue = "linear",
      converter = CodeConverter.class)
  private CodeWord code;

  @Option(names = "--tied")
  private boolean tied;

  @Option(
      names = "--noise",
      paramLabel = "NAME",
      defaultValue = "none",
      converter = NoiseConverter.class)
  private Noise noise;

  /** What the code is charged for. */
  enum PenaltyWord {
    NONE,
    L1,
    KL,
    CONTRACTIVE
  }

  /** The activation of the code layer. */
  enum CodeWord {
    LINEAR,
    SIGMOID
  }

  /** What is asked for; layers, likelihood and training stay as in {@code shared}. */
  NetworkSettings over(NetworkSettings shared) throws CommandException {
    Activation activation = code == CodeWord.SIGMOID ? Activation.SIGMOID : Activation.IDENTITY;
    Likelihood likelihood = shared.objective().likelihood();
    return shared
        .withArchitecture(shared.architecture().withCode(activation).withTied(tied))
        .withObjective(new Objective.Autoencoding(likelihood, penalty(), noise));
  }

  private Penalty penalty() throws CommandException {
    if (penalty == PenaltyWord.NONE && weight != null) {
      throw new CommandException(ExitCode.BAD_ARGUMENTS, MESSAGES.get("penalty.none"));
    }
    if (penalty != PenaltyWord.KL && sparsity != null) {
      throw new CommandException(ExitCode.BAD_ARGUMENTS, MESSAGES.get("sparsity.kl"));
    }
    double lambda = weight == null ? USUAL_WEIGHT : weight;
    return switch (penalty) {
      case NONE -> new Penalty.None();
      case L1 -> new Penalty.L1(lambda);
      case KL -> new Penalty.KlSparsity(lambda, sparsity == null ? USUAL_SPARSITY : sparsity);
      case CONTRACTIVE -> new Penalty.Contractive(lambda);
    };
  }

  static final class PenaltyConverter extends EnumConverter<PenaltyWord> {
    PenaltyConverter() {
      super(List.of(PenaltyWord.values()));
    }
  }

  static final class CodeConverter extends EnumConverter<CodeWord> {
    CodeConverter() {
      super(List.of(CodeWord.values()));
    }
  }

  static final class NoiseConverter implements ITypeConverter<Noise> {
    @Override
    public Noise convert(String text) {
      WordAndNumber given = WordAndNumber.of(text);
      if (given.is("none", false)) {
        return new Noise.None();
      }
      if (given.is("gaussian", true) && given.decimal().isPresent()) {
        return new Noise.Gaussian(given.decimal().get());
      }
      if (given.is("mask", true) && given.decimal().isPresent()) {
        return new Noise.Masking(given.decimal().get());
      }
      throw new TypeConversionException(MESSAGES.get("noise.unreadable", text));
    }
  }
}
