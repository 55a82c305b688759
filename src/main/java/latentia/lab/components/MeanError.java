package latentia.lab.components;

import java.util.function.IntFunction;
import latentia.data.Dataset;
import latentia.engine.linear.LinearModel;
import latentia.engine.linear.PcaModel;

/**
 * The mean over the cells of (x - xhat)^2 with the components in use.
 *
 * @param rows how many rows it is the mean of: all, or evenly chosen ones of many
 */
record MeanError(double value, int rows) {
  /** Of PCA it is known without a look at the rows. */
  static MeanError of(ComponentsScene scene) {
    Dataset rows = scene.data().rows();
    LinearModel model = scene.model();
    if (model instanceof PcaModel pca) {
      return new MeanError(pca.components().meanSquaredError(pca.used()), rows.rows());
    }
    int[] measured = measured(scene.data());
    IntFunction<double[]> codes = Scores.all(scene.shown(), model, scene.data());
    double sum = 0;
    for (int n : measured) {
      sum += BuildUp.meanSquare(rows.row(n), model.decode(codes.apply(n)));
    }
    return new MeanError(sum / measured.length, measured.length);
  }

  /** The rows that are measured where every one of them costs a decoding. */
  static int[] measured(ComponentsData data) {
    int all = data.rows().rows();
    int count = Math.min(all, ErrorCurves.MOST_ROWS);
    int[] measured = new int[count];
    for (int i = 0; i < count; i++) {
      measured[i] = (int) ((long) i * all / count);
    }
    return measured;
  }
}
