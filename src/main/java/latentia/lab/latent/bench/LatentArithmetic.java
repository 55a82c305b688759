package latentia.lab.latent.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import latentia.data.Dataset;
import latentia.data.Labels;
import latentia.engine.neural.TrainedNetwork;
import latentia.lab.latent.LatentScene;
import latentia.lab.look.RowForm;

/**
 * z(x) + t (mean code of class A - mean code of class B), decoded.
 *
 * @param plus the name of class A
 * @param minus the name of class B
 * @param title of the row: "digit 12, class 4"
 * @param factors t, ascending from 0
 */
public record LatentArithmetic(
    RowForm form,
    String plus,
    String minus,
    String title,
    double[] row,
    double[] factors,
    List<Result> models) {
  /**
   * In one model.
   *
   * @param plus the decoded mean code of class A
   * @param minus the decoded mean code of class B
   * @param steps the decoded sum for each factor
   */
  public record Result(String name, double[] plus, double[] minus, List<double[]> steps) {}

  /**
   * @throws IllegalArgumentException if the rows shown have no classes or one of the two classes
   *     has no rows among them
   */
  public static LatentArithmetic of(LatentScene scene, ArithmeticOptions options) {
    Dataset shown = scene.data().shown();
    Labels labels =
        shown.labels().orElseThrow(() -> new IllegalArgumentException("rows without classes"));
    int number = options.row() >= 0 ? options.row() : first(labels, options.minus());
    double[] row = shown.row(number);
    double[] factors = new double[options.frames()];
    for (int i = 0; i < factors.length; i++) {
      factors[i] = options.most() * i / Math.max(1, factors.length - 1);
    }
    List<String> names = ModelNames.of(scene.settings());
    List<Result> models = new ArrayList<>();
    for (int m = 0; m < scene.models(); m++) {
      TrainedNetwork network = scene.network(m);
      float[] codes = scene.shown().model(m).codes();
      double[] plus = meanCode(codes, network.latent(), labels, options.plus());
      double[] minus = meanCode(codes, network.latent(), labels, options.minus());
      models.add(
          new Result(
              names.get(m),
              network.decode(plus),
              network.decode(minus),
              steps(network, row, plus, minus, factors)));
    }
    return new LatentArithmetic(
        scene.data().rowForm(),
        labels.classes().get(options.plus()),
        labels.classes().get(options.minus()),
        Words.row(scene.data().source(), scene.data().shownRows()[number]),
        row,
        factors,
        List.copyOf(models));
  }

  private static int first(Labels labels, int wanted) {
    return Arrays.stream(labels.rowsOf(wanted))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no row of class " + wanted));
  }

  /** The mean code of a class. */
  static double[] meanCode(float[] codes, int latent, Labels labels, int wanted) {
    int[] members = labels.rowsOf(wanted);
    if (members.length == 0) {
      throw new IllegalArgumentException("no row of class " + wanted);
    }
    double[] mean = new double[latent];
    for (int row : members) {
      for (int j = 0; j < latent; j++) {
        mean[j] += (double) codes[row * latent + j] / members.length;
      }
    }
    return mean;
  }

  private static List<double[]> steps(
      TrainedNetwork network, double[] row, double[] plus, double[] minus, double[] factors) {
    double[] code = network.encode(row).mean();
    List<double[]> steps = new ArrayList<>();
    for (double factor : factors) {
      double[] z = code.clone();
      for (int j = 0; j < z.length; j++) {
        z[j] += factor * (plus[j] - minus[j]);
      }
      steps.add(network.decode(z));
    }
    return List.copyOf(steps);
  }
}
