package latentia.lab.components;

import java.util.Arrays;
import java.util.Optional;
import latentia.data.Dataset;
import latentia.data.Labels;
import latentia.engine.linear.LinearModel;
import latentia.engine.linear.LinearSnapshot;
import latentia.engine.linear.PcaModel;
import latentia.engine.linear.PcaSnapshot;
import latentia.engine.linear.PcaSolver;
import latentia.engine.linear.PrincipalComponents;

/**
 * What a model makes of the rows drawn, and the principal components of all rows to hold it
 * against. Worth keeping as long as data and model stay. Immutable; arrays are not to be written
 * to.
 *
 * @param shown the rows drawn
 * @param codes of the rows drawn, {@code n x q}
 * @param reconstructions of the rows drawn, {@code n x d}
 */
record ModelOfRows(
    ComponentsData data,
    LinearModel model,
    PrincipalComponents components,
    Dataset shown,
    double[][] codes,
    double[][] reconstructions) {
  static ModelOfRows of(ComponentsScene scene) {
    ComponentsData data = scene.data();
    Dataset shown =
        data.shownRows().length == data.rows().rows()
            ? data.rows()
            : data.rows().selectRows(data.shownRows());
    LinearModel model = scene.model();
    double[][] codes = new double[shown.rows()][];
    Arrays.setAll(codes, n -> model.encode(shown.row(n)));
    double[][] reconstructions = new double[shown.rows()][];
    Arrays.setAll(reconstructions, n -> model.decode(codes[n]));
    return new ModelOfRows(
        data, model, components(data, scene.shown()), shown, codes, reconstructions);
  }

  /** Those of a PCA as they are; for another model they are found anew. */
  static PrincipalComponents components(ComponentsData data, LinearSnapshot snapshot) {
    return snapshot instanceof PcaSnapshot pca
        ? pca.model().components()
        : PrincipalComponents.of(data.rows(), PcaSolver.AUTOMATIC);
  }

  boolean isOf(ComponentsScene scene) {
    return data == scene.data() && model.equals(scene.model());
  }

  Optional<Labels> labels() {
    return shown.labels();
  }

  /** As {@link #meanSquaredResidual()}, without a code for every row where PCA knows it anyway. */
  static double meanSquaredResidual(ComponentsScene scene) {
    return scene.model() instanceof PcaModel pca
        ? pca.components().discarded(pca.used())
        : of(scene).meanSquaredResidual();
  }

  /** ||x - xhat||^2, the mean over all rows for PCA, else over the rows drawn. */
  double meanSquaredResidual() {
    if (model instanceof PcaModel pca) {
      return pca.components().discarded(pca.used());
    }
    double sum = 0;
    for (int n = 0; n < reconstructions.length; n++) {
      for (int j = 0; j < shown.columns(); j++) {
        double residual = shown.value(n, j) - reconstructions[n][j];
        sum += residual * residual;
      }
    }
    return sum / Math.max(1, reconstructions.length);
  }

  /** Column j of the rows drawn. */
  double[] column(int j) {
    return shown.column(j);
  }

  /** Column j of their reconstructions. */
  double[] reconstructedColumn(int j) {
    return Arrays.stream(reconstructions).mapToDouble(row -> row[j]).toArray();
  }
}
