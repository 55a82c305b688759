package latentia.lab.latent;

import java.util.ArrayList;
import java.util.List;
import latentia.engine.neural.Likelihood;
import latentia.engine.neural.NetworkSettings;
import latentia.engine.neural.Noise;
import latentia.engine.neural.Objective;
import latentia.engine.neural.Penalty;
import latentia.figure.Theme;
import latentia.lab.look.NumberText;

/**
 * LaTeX of what a model is trained for, without dollar signs: the reconstruction in the colour of
 * its curve, the KL and the penalty in that of theirs (Kingma and Welling 2014; Burda et al. 2016;
 * Rifai et al. 2011).
 */
public final class LatentFormulas {
  private static final String ENCODED = "E_\\phi(x)";
  private static final String POSTERIOR = "q_\\phi(z \\mid x)";

  private final Theme theme;

  public LatentFormulas(Theme theme) {
    this.theme = theme;
  }

  /** Words over the formulas: "What the VAE maximises". */
  public static String title(NetworkSettings model, ModelTitle title) {
    return Words.of(
        model.isVariational() ? "formula.maximises" : "formula.minimises", title.brief());
  }

  /** The objective of a row, one formula per line, the most important first. */
  public List<String> objective(NetworkSettings model) {
    return model.objective() instanceof Objective.Variational variational
        ? variational(variational)
        : autoencoding((Objective.Autoencoding) model.objective());
  }

  private List<String> variational(Objective.Variational objective) {
    if (objective.importanceWeighted()) {
      return List.of(
          "\\mathcal{L}_{K}(x) = \\mathbb{E}_{z_1 \\ldots z_K \\sim q_\\phi}\\left[\\,\\ln"
              + " \\frac{1}{K} \\sum_{k=1}^{K} \\frac{p_\\theta(x, z_k)}{q_\\phi(z_k \\mid x)}\\right]",
          "\\mathcal{L}_1 \\leq \\mathcal{L}_K \\leq \\ln p_\\theta(x) \\qquad K = "
              + objective.samples());
    }
    String beta = objective.beta() == 1 ? "" : "\\beta\\,";
    List<String> lines = new ArrayList<>();
    String bound = "\\mathcal{L}(x) = ";
    lines.add(bound + reconstruction("\\mathbb{E}_{q_\\phi}[\\,\\ln p_\\theta(x \\mid z)\\,]"));
    // Under the expectation it is taken from.
    lines.add(
        "\\phantom{"
            + bound
            + "}{}-\\; "
            + kl(beta + "\\mathrm{KL}(" + POSTERIOR + " \\,\\|\\, p(z))"));
    if (objective.beta() != 1) {
      lines.add("\\beta = " + number(objective.beta()));
    }
    return lines;
  }

  private List<String> autoencoding(Objective.Autoencoding objective) {
    List<String> lines = new ArrayList<>();
    lines.add("\\min_{\\phi, \\theta}\\, " + minimised(objective.penalty()));
    boolean noisy = !(objective.noise() instanceof Noise.None);
    lines.add("\\hat x = D_\\theta(E_\\phi(" + (noisy ? "\\tilde x" : "x") + "))");
    if (objective.noise() instanceof Noise.Gaussian gaussian) {
      lines.add(
          "\\tilde x = x + \\varepsilon, \\quad \\varepsilon \\sim \\,\\mathcal{N}(0, "
              + number(gaussian.standardDeviation())
              + "^2 I)");
    } else if (objective.noise() instanceof Noise.Masking masking) {
      lines.add(
          "\\tilde x_d = 0 \\;\\mathrm{with\\;probability}\\; "
              + number(masking.probability())
              + ",\\; \\mathrm{else}\\; x_d");
    }
    lines.add(loss(objective.likelihood()));
    return lines;
  }

  /** Most penalties are paid by every row; that of sparsity once, by the means of all rows. */
  private String minimised(Penalty penalty) {
    String loss = reconstruction("\\ell(x_n, \\hat x_n)");
    if (penalty instanceof Penalty.None) {
      return "\\sum_n " + loss;
    }
    if (penalty instanceof Penalty.KlSparsity) {
      String divergence = "\\lambda \\sum_j \\mathrm{KL}(\\rho \\,\\|\\, \\bar h_j)";
      return "\\frac{1}{N} \\sum_n " + loss + " + " + kl(divergence);
    }
    String perRow =
        penalty instanceof Penalty.L1
            ? "\\lambda\\, \\|h_n\\|_1"
            : "\\lambda\\, \\left\\|\\partial h / \\partial x_n\\right\\|_F^2";
    return "\\sum_n \\left[" + loss + " + " + kl(perRow) + "\\right]";
  }

  private String loss(Likelihood likelihood) {
    String value =
        likelihood instanceof Likelihood.Bernoulli
            ? "-\\sum_d x_d \\ln \\hat x_d + (1 - x_d) \\ln (1 - \\hat x_d)"
            : likelihood instanceof Likelihood.SquaredError
                ? "\\|x - \\hat x\\|^2"
                : "-\\ln \\,\\mathcal{N}(x \\mid \\hat x, s^2 I)";
    return reconstruction("\\ell(x, \\hat x)") + " = " + value;
  }

  /** What codes are, for the heading of a plane: formulas between dollar signs. */
  static String code(NetworkSettings model) {
    return model.isVariational()
        ? "$" + POSTERIOR + "$, $p(z) = \\,\\mathcal{N}(0, I)$"
        : "$z = " + ENCODED + "$";
  }

  /** The map of holes. */
  static String holes() {
    return "$h(z) = \\|E(D(z)) - z\\|$";
  }

  /** The decoded manifold. */
  static String decoded() {
    return "$\\hat x = D_\\theta(z)$";
  }

  private String reconstruction(String latex) {
    return coloured(theme.component(0).text().hex(), latex);
  }

  private String kl(String latex) {
    return coloured(theme.component(1).text().hex(), latex);
  }

  private static String coloured(String hex, String latex) {
    return "\\textcolor{" + hex + "}{" + latex + "}";
  }

  private static String number(double value) {
    return NumberText.value(value);
  }
}
