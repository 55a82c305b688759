package latentia.lab.mixture;

import java.util.ArrayList;
import java.util.List;
import latentia.data.Dataset;
import latentia.engine.mixture.GmmSnapshot;
import latentia.engine.mixture.MixtureSnapshot;
import latentia.lab.look.NumberText;

/** What the next M-step or update will compute, with its numbers. */
final class UpdateNumbers {
  private static final int COORDINATES_SHOWN = 3;

  private UpdateNumbers() {}

  static MixtureReadout.Table of(Dataset data, MixtureSnapshot snapshot, MixtureView view) {
    List<String> sizes = new ArrayList<>();
    List<String> weights = new ArrayList<>();
    boolean soft = snapshot instanceof GmmSnapshot;
    for (int k = 0; k < snapshot.components(); k++) {
      double size = size(snapshot, k);
      sizes.add(NumberText.fixed(size, soft ? 1 : 0));
      weights.add(NumberText.fixed(size / data.rows(), 3));
    }
    List<MixtureReadout.Line> lines = new ArrayList<>();
    lines.add(new MixtureReadout.Line("N_k", sizes));
    if (soft) {
      lines.add(new MixtureReadout.Line("\\pi_k^{\\mathrm{new}}", weights));
    }
    return new MixtureReadout.Table(lines, worked(data, snapshot, view, sizes));
  }

  /** mu_k^new = (1/N_k) sum r_nk x_n = its coordinates, for the selected component. */
  private static List<String> worked(
      Dataset data, MixtureSnapshot snapshot, MixtureView view, List<String> sizes) {
    int k = view.selectedComponent();
    if (k < 0 || k >= snapshot.components() || !(size(snapshot, k) > 0)) {
      return List.of();
    }
    double[] weights = new double[data.rows()];
    for (int n = 0; n < weights.length; n++) {
      weights[n] = snapshot.responsibility(n, k);
    }
    double[] mean = DataMoments.weighted(data, weights).mean();
    List<String> coordinates = new ArrayList<>();
    for (int j = 0; j < Math.min(mean.length, COORDINATES_SHOWN); j++) {
      coordinates.add(NumberText.latex(NumberText.significant(mean[j], 3)));
    }
    if (mean.length > COORDINATES_SHOWN) {
      coordinates.add("\\ldots");
    }
    StepFormulas formulas = new StepFormulas(view.theme());
    return List.of(
        formulas.component(k, "\\mu_{" + (k + 1) + "}^{\\mathrm{new}}")
            + " = \\frac{1}{"
            + NumberText.latex(sizes.get(k))
            + "} \\sum_n r_{n"
            + (k + 1)
            + "}\\, x_n = "
            + formulas.component(k, "(" + String.join(",\\; ", coordinates) + ")"));
  }

  /** N_k, how many rows a component answers for. */
  private static double size(MixtureSnapshot snapshot, int component) {
    double size = 0;
    for (int n = 0; n < snapshot.rows(); n++) {
      size += snapshot.responsibility(n, component);
    }
    return size;
  }
}
