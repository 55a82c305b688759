package latentia.lab.components;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import latentia.data.Dataset;
import latentia.engine.linear.GivenBasis;
import latentia.engine.linear.LinearModel;
import latentia.engine.linear.PcaModel;
import latentia.engine.linear.PrincipalComponents;
import latentia.lab.look.Kept;

/**
 * The mean square per cell of x - xhat against the number of components, for all rows and for one.
 * The last curves are kept. Used by one thread.
 */
final class ErrorCurves {
  /** Where every row costs a decoding per point, no more rows than that are measured. */
  static final int MOST_ROWS = 500;

  private final Kept<Curve> all = new Kept<>();
  private final Kept<double[]> own = new Kept<>();

  /**
   * @param values index M is the error with M components
   * @param rows how many rows it is the mean of
   */
  record Curve(double[] values, int rows) {}

  /** Of all rows; components that are not in use count too. */
  Curve all(ComponentsScene scene) {
    return all.get(List.of(ModelReach.identity(scene.model()), scene.data()), () -> ofAll(scene));
  }

  /** Of the row looked at, with its own code. */
  double[] own(ComponentsScene scene) {
    List<Object> source =
        List.of(ModelReach.identity(scene.model()), scene.data(), scene.probe().row());
    return own.get(source, () -> ofRow(scene));
  }

  private static Curve ofAll(ComponentsScene scene) {
    Dataset rows = scene.data().rows();
    LinearModel model = scene.model();
    if (model instanceof PcaModel pca) {
      PrincipalComponents components = pca.components();
      double[] values =
          IntStream.rangeClosed(0, components.count())
              .mapToDouble(components::meanSquaredError)
              .toArray();
      return new Curve(values, rows.rows());
    }
    int[] measured = MeanError.measured(scene.data());
    double[] sum = new double[ModelReach.count(model) + 1];
    if (model instanceof GivenBasis given) {
      NestedFits fits = NestedFits.of(given);
      for (int n : measured) {
        add(sum, fits.errors(rows.row(n)));
      }
    } else {
      IntFunction<double[]> codes = Scores.all(scene.shown(), model, scene.data());
      for (int n : measured) {
        add(sum, partial(rows.row(n), codes.apply(n), scene));
      }
    }
    double[] mean =
        IntStream.range(0, sum.length).mapToDouble(m -> sum[m] / measured.length).toArray();
    return new Curve(mean, measured.length);
  }

  private static double[] ofRow(ComponentsScene scene) {
    double[] row = scene.row();
    if (scene.model() instanceof PcaModel pca) {
      return ofScores(row, pca.components());
    }
    return scene.model() instanceof GivenBasis given
        ? NestedFits.of(given).errors(row)
        : partial(row, scene.own(), scene);
  }

  /** What the scores left out amount to, summed from the smallest so that no digits are lost. */
  private static double[] ofScores(double[] row, PrincipalComponents components) {
    int count = components.count();
    double[] errors = new double[count + 1];
    double[] all = components.keeping(count, false).encode(row);
    double sum = row.length * BuildUp.meanSquare(row, components.keeping(count, false).decode(all));
    errors[count] = sum / row.length;
    for (int m = count - 1; m >= 0; m--) {
      sum += all[m] * all[m];
      errors[m] = sum / row.length;
    }
    return errors;
  }

  /** With the first coefficients of one code only; where all are 0 the curve stays as it is. */
  private static double[] partial(double[] row, double[] code, ComponentsScene scene) {
    LinearModel model = scene.model();
    int[] order = Ordering.of(model, code);
    double[] errors = new double[model.codeSize() + 1];
    double[] used = new double[code.length];
    for (int m = 0; m < errors.length; m++) {
      boolean adds = m > 0 && m <= order.length;
      if (adds) {
        used[order[m - 1]] = code[order[m - 1]];
      }
      errors[m] = adds || m == 0 ? BuildUp.meanSquare(row, model.decode(used)) : errors[m - 1];
    }
    return errors;
  }

  private static void add(double[] sum, double[] values) {
    for (int m = 0; m < sum.length; m++) {
      sum[m] += values[m];
    }
  }
}
