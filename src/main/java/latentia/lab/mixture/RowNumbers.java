package latentia.lab.mixture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import latentia.data.Dataset;
import latentia.engine.mixture.GmmSnapshot;
import latentia.engine.mixture.MixtureDensity;
import latentia.engine.mixture.MixtureParameters;
import latentia.engine.mixture.MixtureSnapshot;
import latentia.lab.look.NumberText;

/** How the responsibilities of one row come about, with its numbers. */
final class RowNumbers {
  private static final int VALUES_SHOWN = 4;
  private static final int TERMS_SHOWN = 3;
  private static final int NUMBERS_ADDED_UP = 2;
  private static final int DIGITS = 3;

  private final Dataset data;
  private final MixtureSnapshot snapshot;
  private final StepFormulas formulas;
  private final int row;
  private final int component;

  private RowNumbers(Dataset data, MixtureSnapshot snapshot, MixtureView view) {
    this.data = data;
    this.snapshot = snapshot;
    this.formulas = new StepFormulas(view.theme());
    this.row = view.hoveredRow();
    this.component =
        view.selectedComponent() >= 0 && view.selectedComponent() < snapshot.components()
            ? view.selectedComponent()
            : 0;
  }

  static Optional<MixtureReadout.RowReadout> of(
      Dataset data, MixtureSnapshot snapshot, MixtureView view) {
    if (view.hoveredRow() < 0 || view.hoveredRow() >= data.rows()) {
      return Optional.empty();
    }
    return Optional.of(new RowNumbers(data, snapshot, view).readout());
  }

  private MixtureReadout.RowReadout readout() {
    List<Double> now = new ArrayList<>();
    for (int k = 0; snapshot.step() > 0 && k < snapshot.components(); k++) {
      now.add(snapshot.responsibility(row, k));
    }
    List<Double> next = new ArrayList<>();
    MixtureReadout.Table table =
        snapshot instanceof GmmSnapshot gmm ? soft(gmm.parameters(), next) : hard(next);
    return new MixtureReadout.RowReadout(
        Words.capitalised(Words.row(data, row)), values(), table, now, next);
  }

  private MixtureReadout.Table soft(MixtureParameters theta, List<Double> next) {
    MixtureDensity density = new MixtureDensity(theta);
    double[] x = data.row(row);
    double[] densities = density.componentDensities(x);
    double[] responsibilities = density.responsibilities(x);
    List<String> weights = new ArrayList<>();
    List<String> heights = new ArrayList<>();
    List<String> products = new ArrayList<>();
    double[] joint = products(theta, densities);
    for (int k = 0; k < densities.length; k++) {
      weights.add(NumberText.fixed(theta.weights()[k], 3));
      heights.add(NumberText.significant(densities[k], DIGITS));
      products.add(NumberText.significant(joint[k], DIGITS));
      next.add(responsibilities[k]);
    }
    return new MixtureReadout.Table(
        List.of(
            new MixtureReadout.Line("\\pi_k", weights),
            new MixtureReadout.Line("\\mathcal{N}(x_n \\mid \\mu_k, \\Sigma_k)", heights),
            new MixtureReadout.Line("\\pi_k\\,\\mathcal{N}_k", products)),
        worked(products, Arrays.stream(joint).sum(), responsibilities[component]));
  }

  private static double[] products(MixtureParameters theta, double[] densities) {
    double[] products = new double[densities.length];
    for (int k = 0; k < products.length; k++) {
      products[k] = theta.weights()[k] * densities[k];
    }
    return products;
  }

  /**
   * r_{n1} = pi_1 N_1 / (pi_1 N_1 + pi_2 N_2), then with numbers; more than two are added up, since
   * the column is narrow.
   */
  private List<String> worked(List<String> products, double total, double result) {
    List<String> symbols = new ArrayList<>();
    List<String> numbers = new ArrayList<>();
    for (int k = 0; k < products.size(); k++) {
      symbols.add(formulas.component(k, "\\pi_{" + (k + 1) + "}\\,\\mathcal{N}_{" + (k + 1) + "}"));
      numbers.add(formulas.component(k, NumberText.latex(products.get(k))));
    }
    String left = formulas.component(component, "r_{" + row + "," + (component + 1) + "}") + " = ";
    String share = formulas.component(component, "\\mathbf{" + NumberText.share(result) + "}");
    String below =
        numbers.size() <= NUMBERS_ADDED_UP
            ? sum(numbers)
            : NumberText.latex(NumberText.significant(total, DIGITS));
    return List.of(
        left + "\\frac{" + symbols.get(component) + "}{" + sum(symbols) + "}",
        left + "\\frac{" + numbers.get(component) + "}{" + below + "} = " + share);
  }

  /** The first few terms, and dots for the others. */
  private static String sum(List<String> terms) {
    if (terms.size() <= TERMS_SHOWN) {
      return String.join(" + ", terms);
    }
    return terms.get(0) + " + " + terms.get(1) + " + \\cdots + " + terms.get(terms.size() - 1);
  }

  private MixtureReadout.Table hard(List<Double> next) {
    double[] x = data.row(row);
    List<String> distances = new ArrayList<>();
    int nearest = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int k = 0; k < snapshot.components(); k++) {
      double distance = squaredDistance(x, snapshot.mean(k));
      distances.add(NumberText.significant(distance, DIGITS));
      if (distance < least) {
        least = distance;
        nearest = k;
      }
    }
    for (int k = 0; k < snapshot.components(); k++) {
      next.add(k == nearest ? 1.0 : 0.0);
    }
    String worked =
        formulas.component(nearest, "r_{" + row + "," + (nearest + 1) + "} = \\mathbf{1}");
    return new MixtureReadout.Table(
        List.of(new MixtureReadout.Line("\\|x_n - \\mu_k\\|^2", distances)), List.of(worked));
  }

  private static double squaredDistance(double[] a, double[] b) {
    double sum = 0;
    for (int j = 0; j < a.length; j++) {
      sum += (a[j] - b[j]) * (a[j] - b[j]);
    }
    return sum;
  }

  /** "(3.333, 74) minutes": a unit shared by all columns is said once. */
  private String values() {
    List<String> captions = data.wording().captions();
    List<String> units =
        captions.stream().map(caption -> Unit.of(caption).words()).distinct().toList();
    boolean shared = units.size() == 1;
    List<String> values = new ArrayList<>();
    for (int j = 0; j < Math.min(data.columns(), VALUES_SHOWN); j++) {
      String unit = shared ? "" : " " + Unit.of(captions.get(j)).words();
      values.add((NumberText.value(data.value(row, j)) + unit).strip());
    }
    if (data.columns() > VALUES_SHOWN) {
      values.add("…");
    }
    String joined = String.join(", ", values);
    return shared ? ("(" + joined + ") " + units.get(0)).strip() : joined;
  }
}
