package latentia.lab.latent;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import latentia.engine.neural.Activation;
import latentia.engine.neural.Architecture;
import latentia.engine.neural.NetworkSettings;
import latentia.engine.neural.Noise;
import latentia.engine.neural.Objective;
import latentia.engine.neural.Penalty;
import latentia.lab.look.NumberText;

/**
 * The names of a model among those it is compared with.
 *
 * @param full "Variational autoencoder", with what tells it apart: ", $\\beta = 4$"
 * @param brief "VAE", "VAE $\\beta = 4$"
 */
public record ModelTitle(String full, String brief) {
  /** One title per model, no two alike. */
  public static List<ModelTitle> of(LatentSettings settings) {
    List<NetworkSettings> models = settings.models();
    List<String> marks = marks(models);
    List<ModelTitle> titles = new ArrayList<>();
    for (int i = 0; i < models.size(); i++) {
      String kind = kind(models.get(i));
      String mark = marks.get(i);
      titles.add(
          new ModelTitle(
              Words.of("model." + kind) + (mark.isEmpty() ? "" : ", " + mark),
              Words.of("model." + kind + ".brief") + (mark.isEmpty() ? "" : " " + mark)));
    }
    return titles;
  }

  /** What is said after each kind: the first trait that tells all of one kind apart, or numbers. */
  private static List<String> marks(List<NetworkSettings> models) {
    List<String> none = models.stream().map(model -> "").toList();
    List<Function<NetworkSettings, String>> traits =
        List.of(
            model -> "",
            ModelTitle::beta,
            ModelTitle::samples,
            ModelTitle::strength,
            model -> Words.of("model.latent", model.architecture().latent()),
            ModelTitle::widths,
            model -> Words.of("model.activation." + model.architecture().activation()));
    for (Function<NetworkSettings, String> trait : traits) {
      List<String> marks = models.stream().map(trait).toList();
      if (tellApart(models, marks)) {
        return marks.equals(none) ? none : onlyWhereNeeded(models, marks);
      }
    }
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i < models.size(); i++) {
      numbers.add(Integer.toString(i + 1));
    }
    return onlyWhereNeeded(models, numbers);
  }

  private static boolean tellApart(List<NetworkSettings> models, List<String> marks) {
    HashSet<String> names = new HashSet<>();
    for (int i = 0; i < models.size(); i++) {
      names.add(kind(models.get(i)) + marks.get(i));
    }
    return names.size() == models.size();
  }

  private static List<String> onlyWhereNeeded(List<NetworkSettings> models, List<String> marks) {
    List<String> needed = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      String kind = kind(models.get(i));
      boolean alone = models.stream().filter(other -> kind(other).equals(kind)).count() == 1;
      needed.add(alone ? "" : marks.get(i));
    }
    return needed;
  }

  /** The key of its name: what it is trained for, else its form. */
  private static String kind(NetworkSettings model) {
    if (model.objective() instanceof Objective.Variational variational) {
      return variational.importanceWeighted() ? "iwae" : "vae";
    }
    Objective.Autoencoding autoencoding = (Objective.Autoencoding) model.objective();
    if (!(autoencoding.noise() instanceof Noise.None)) {
      return "denoising";
    }
    if (autoencoding.penalty() instanceof Penalty.Contractive) {
      return "contractive";
    }
    if (!(autoencoding.penalty() instanceof Penalty.None)) {
      return "sparse";
    }
    Architecture layers = model.architecture();
    boolean linear =
        layers.code() == Activation.IDENTITY
            && (layers.hidden().isEmpty() || layers.activation() == Activation.IDENTITY);
    return linear ? "linear" : "ae";
  }

  private static String beta(NetworkSettings model) {
    return model.objective() instanceof Objective.Variational variational
            && !variational.importanceWeighted()
        ? "$\\beta = " + NumberText.value(variational.beta()) + "$"
        : "";
  }

  private static String samples(NetworkSettings model) {
    return model.objective() instanceof Objective.Variational variational
        ? "$" + (variational.importanceWeighted() ? "K" : "S") + " = " + variational.samples() + "$"
        : "";
  }

  /** Of the noise or the penalty. */
  private static String strength(NetworkSettings model) {
    if (!(model.objective() instanceof Objective.Autoencoding autoencoding)) {
      return "";
    }
    if (autoencoding.noise() instanceof Noise.Gaussian gaussian) {
      return "$s = " + NumberText.value(gaussian.standardDeviation()) + "$";
    }
    if (autoencoding.noise() instanceof Noise.Masking masking) {
      return "$p = " + NumberText.value(masking.probability()) + "$";
    }
    Penalty penalty = autoencoding.penalty();
    if (penalty instanceof Penalty.L1 l1) {
      return Words.of("model.l1", lambda(l1.weight()));
    }
    if (penalty instanceof Penalty.KlSparsity sparsity) {
      return Words.of("model.klSparsity", lambda(sparsity.weight()));
    }
    return penalty instanceof Penalty.Contractive contractive ? lambda(contractive.weight()) : "";
  }

  private static String lambda(double weight) {
    return "$\\lambda = " + NumberText.value(weight) + "$";
  }

  /** "64-128-64-2" without the input: "128-64-2". */
  private static String widths(NetworkSettings model) {
    String hidden =
        model.architecture().hidden().stream()
            .map(width -> width + "-")
            .collect(Collectors.joining());
    return hidden + model.architecture().latent();
  }
}
