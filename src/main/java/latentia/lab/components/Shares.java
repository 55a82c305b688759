package latentia.lab.components;

import java.util.Arrays;
import java.util.stream.IntStream;
import latentia.engine.linalg.SymmetricEigen;
import latentia.engine.linear.PcaModel;
import latentia.engine.linear.PrincipalComponents;
import latentia.engine.linear.ProbabilisticPca;

/** What share of the variance each component stands for. */
final class Shares {
  private Shares() {}

  static double[] of(PcaModel model) {
    PrincipalComponents components = model.components();
    return IntStream.range(0, components.count()).mapToDouble(components::ratio).toArray();
  }

  /** By how much of the first error each further component lowers it. */
  static double[] of(double[] errors) {
    return IntStream.range(1, errors.length)
        .mapToDouble(m -> errors[0] > 0 ? (errors[m - 1] - errors[m]) / errors[0] : 0)
        .toArray();
  }

  /**
   * The variances of N(mu, WW' + sigma^2 I) along its axes: q of their own, and sigma^2 for all
   * others.
   */
  static double[] of(ProbabilisticPca model) {
    int q = model.codeSize();
    double[][] inner = new double[q][q];
    for (double[] row : model.w()) {
      for (int i = 0; i < q; i++) {
        for (int j = 0; j < q; j++) {
          inner[i][j] += row[i] * row[j];
        }
      }
    }
    double[] variances = new double[model.columns()];
    Arrays.fill(variances, model.noiseVariance());
    double[] own = SymmetricEigen.of(inner).values();
    for (int i = 0; i < q; i++) {
      variances[i] += Math.max(0, own[i]);
    }
    double total = Arrays.stream(variances).sum();
    return Arrays.stream(variances).map(v -> total > 0 ? v / total : 0).toArray();
  }
}
