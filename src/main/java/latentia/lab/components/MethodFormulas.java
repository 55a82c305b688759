package latentia.lab.components;

import java.util.List;
import latentia.engine.linear.PpcaSnapshot;
import latentia.figure.Theme;

/**
 * LaTeX of what a method computes in its next step (Bishop 12.1 and 12.2; Tipping and Bishop 1999;
 * Kavukcuoglu, Ranzato and LeCun 2008). What is lost has the colour of the row's curve, what a
 * method lowers or raises that of its trace.
 */
final class MethodFormulas {
  private static final String T = "^\\top";
  private static final String W = "W" + T;
  private static final String CENTRED = "(x_n - \\mu)";
  private static final String MEAN_CODE = "\\langle z_n \\rangle";
  private static final String MEAN_SQUARE = "\\langle z_n z_n" + T + " \\rangle";

  private final Theme theme;

  MethodFormulas(Theme theme) {
    this.theme = theme;
  }

  /** One formula per line, the most important first. */
  List<String> of(ComponentsScene scene) {
    ComponentsSettings settings = scene.settings();
    return switch (settings.method()) {
      case PCA -> settings.whitened() ? whitened() : principal();
      case PROBABILISTIC -> probabilistic((PpcaSnapshot) scene.shown());
      case LOGISTIC -> logistic();
      case DICTIONARY -> dictionary(settings.centred());
      case PREDICTIVE -> predictive(settings.centred());
      case GIVEN -> given();
    };
  }

  private List<String> principal() {
    return List.of(
        "z_m = a_m" + T + " (x - \\mu)",
        "\\hat x = \\mu + \\sum_{m=1}^{M} z_m\\, a_m",
        cost("\\|x - \\hat x\\|^2"));
  }

  private List<String> whitened() {
    return List.of(
        "z_m = a_m" + T + " (x - \\mu) \\,/ \\sqrt{\\lambda_m}",
        "\\hat x = \\mu + \\sum_{m=1}^{M} z_m \\sqrt{\\lambda_m}\\, a_m",
        cost("\\|x - \\hat x\\|^2"));
  }

  private List<String> given() {
    return List.of(
        "z = \\mathrm{argmin}_z\\; \\|x - \\hat x(z)\\|^2",
        "\\hat x = o + \\sum_{m=1}^{M} z_m\\, v_m",
        cost("\\|x - \\hat x\\|^2"));
  }

  /** Of the half step that comes next; where none does, the model and its maximum. */
  private List<String> probabilistic(PpcaSnapshot ppca) {
    if (!ppca.status().running()) {
      return List.of(
          "z \\sim \\,\\mathcal{N}(0, I), \\quad x = W z + \\mu + \\varepsilon",
          "p(x) = \\,\\mathcal{N}(x \\mid \\mu,\\, W " + W + " + \\sigma^2 I)",
          "W = U_q (\\Lambda_q - \\sigma^2 I)^{1/2}",
          "\\sigma^2 = \\frac{1}{d - q} \\sum_{i > q} \\lambda_i");
    }
    return ppca.eStepNext() ? expectation() : maximisation();
  }

  private static List<String> expectation() {
    return List.of(
        "M = " + W + " W + \\sigma^2 I",
        MEAN_CODE + " = M^{-1} " + W + CENTRED,
        MEAN_SQUARE + " = \\sigma^2 M^{-1} + " + MEAN_CODE + MEAN_CODE + T);
  }

  private static List<String> maximisation() {
    return List.of(
        "W = \\left[\\sum_n "
            + CENTRED
            + MEAN_CODE
            + T
            + "\\right] \\left[\\sum_n "
            + MEAN_SQUARE
            + "\\right]^{-1}",
        "\\sigma^2 = \\frac{1}{N d} \\sum_n \\{\\, \\|x_n - \\mu\\|^2 - 2 "
            + MEAN_CODE
            + T
            + W
            + CENTRED,
        "\\qquad + \\mathrm{tr}(" + MEAN_SQUARE + " " + W + " W) \\,\\}");
  }

  private List<String> logistic() {
    return List.of(
        "\\hat x_{nd} = \\frac{1}{1 + e^{-T_{nd}}}, \\quad T = Z " + W + " + 1 b" + T,
        "\\min_{Z, W, b} " + trace("\\sum_{nd} [\\ln(1 + e^{T_{nd}}) - x_{nd} T_{nd}]"),
        "\\qquad + \\frac{r}{2} (\\|Z\\|^2 + \\|W\\|^2) + \\frac{r}{200} \\|b\\|^2");
  }

  private List<String> dictionary(boolean centred) {
    return List.of(
        "\\min_{D, c}\\; "
            + trace("\\frac{1}{2} \\|" + row(centred) + " - D c\\|^2 + \\alpha\\, |c|_1"),
        "\\|d_j\\| \\leq 1");
  }

  private List<String> predictive(boolean centred) {
    return List.of(
        "\\min\\; " + trace("\\frac{1}{2} \\|" + row(centred) + " - D c\\|^2 + \\alpha\\, |c|_1"),
        "\\qquad + " + trace("\\frac{1}{2} \\|c - \\tilde c\\|^2"),
        "\\tilde c = \\mathrm{diag}(\\beta) \\tanh(W " + (centred ? "(x - \\mu)" : "x") + " + b)",
        "\\|d_j\\| \\leq 1");
  }

  private static String row(boolean centred) {
    return centred ? "x - \\mu" : "x";
  }

  private String cost(String latex) {
    return "\\mathrm{cost} = " + coloured(theme.accent().hex(), latex);
  }

  private String trace(String latex) {
    return coloured(theme.component(0).text().hex(), latex);
  }

  private static String coloured(String hex, String latex) {
    return "\\textcolor{" + hex + "}{" + latex + "}";
  }
}
