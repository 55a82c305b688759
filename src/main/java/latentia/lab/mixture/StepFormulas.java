package latentia.lab.mixture;

import java.util.List;
import latentia.engine.mixture.GmmSnapshot;
import latentia.engine.mixture.HalfStep;
import latentia.engine.mixture.MixtureSnapshot;
import latentia.figure.Theme;
import latentia.lab.look.NumberText;

/** LaTeX of the half steps (Bishop 9.1 and 9.2) and of the bound (Bishop 9.4). */
final class StepFormulas {
  private static final String E_STEP =
      "r_{nk} = \\frac{\\pi_k\\,\\mathcal{N}(x_n \\mid \\mu_k, \\Sigma_k)}"
          + "{\\sum_j \\pi_j\\,\\mathcal{N}(x_n \\mid \\mu_j, \\Sigma_j)}";
  private static final List<String> M_STEP =
      List.of(
          "N_k = \\sum_n r_{nk} \\qquad \\pi_k = \\frac{N_k}{N}",
          "\\mu_k = \\frac{1}{N_k} \\sum_n r_{nk}\\, x_n",
          "\\Sigma_k = \\frac{1}{N_k} \\sum_n r_{nk}\\, (x_n - \\mu_k)(x_n - \\mu_k)^\\top");
  private static final String ASSIGN =
      "r_{nk} = \\left\\{\\begin{array}{ll} 1 & k = \\mathrm{argmin}_j\\, \\|x_n - \\mu_j\\|^2 \\\\"
          + " 0 & \\mathrm{else} \\end{array}\\right.";
  private static final String UPDATE = "\\mu_k = \\frac{\\sum_n r_{nk}\\, x_n}{\\sum_n r_{nk}}";

  private final Theme theme;

  StepFormulas(Theme theme) {
    this.theme = theme;
  }

  /** The update that comes next; of a finished run the E-step, which no longer changes anything. */
  List<String> of(MixtureSnapshot snapshot) {
    boolean first = snapshot.next() == HalfStep.E_STEP || !snapshot.status().running();
    if (snapshot instanceof GmmSnapshot) {
      return first ? List.of(E_STEP) : M_STEP;
    }
    return List.of(first ? ASSIGN : UPDATE);
  }

  /** ln p = L + KL. */
  String identity() {
    return "\\ln p(X \\mid \\theta) = "
        + coloured(theme.bound().hex(), "\\mathcal{L}(q, \\theta)")
        + " + "
        + coloured(theme.gap().text().hex(), "\\mathrm{KL}(q \\,\\|\\, p)");
  }

  /** ln p = L + KL without their arguments, for a narrow heading in large type. */
  String shortIdentity() {
    return "\\ln p = "
        + coloured(theme.bound().hex(), "\\mathcal{L}")
        + " + "
        + coloured(theme.gap().text().hex(), "\\mathrm{KL}");
  }

  /** L = Q + H. */
  String parts() {
    return coloured(theme.bound().hex(), "\\mathcal{L}(q, \\theta)")
        + " = \\mathcal{Q}(\\theta) + H(q)";
  }

  /** J of K-means. */
  static String inertia() {
    return "J = \\sum_n \\sum_k r_{nk}\\, \\|x_n - \\mu_k\\|^2";
  }

  /** A component's mixing weight as words of a figure, between dollar signs. */
  static String weight(int component, double weight) {
    return "$\\pi_{" + (component + 1) + "} = " + NumberText.share(weight) + "$";
  }

  /** In the text shade of a component. */
  String component(int component, String latex) {
    return coloured(theme.component(component).text().hex(), latex);
  }

  private static String coloured(String hex, String latex) {
    return "\\textcolor{" + hex + "}{" + latex + "}";
  }
}
