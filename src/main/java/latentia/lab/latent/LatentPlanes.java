package latentia.lab.latent;

import latentia.engine.linalg.SymmetricEigen;
import latentia.engine.neural.NetworkSnapshot;

/** Makes the plane of a model's codes that a view asks for. All planes have 0 at their centre. */
public final class LatentPlanes {
  private LatentPlanes() {}

  /**
   * Two latent dimensions, or the two directions along which the codes vary most; of a latent space
   * of one or two dimensions always all of it. Dimensions that a model lacks are replaced by its
   * last ones.
   */
  public static CodePlane of(LatentView.PlaneChoice choice, NetworkSnapshot model) {
    int q = model.network().latent();
    if (choice instanceof LatentView.PlaneChoice.Principal && q > 2) {
      return principal(model.codes(), q);
    }
    if (choice instanceof LatentView.PlaneChoice.Axes axes && q > 2) {
      int[] dimensions = dimensions(axes, q);
      return CodePlane.ofAxes(q, dimensions[0], dimensions[1]);
    }
    return CodePlane.ofAxes(q, 0, q - 1);
  }

  /** The two dimensions (0-based) that a model of {@code q} of them, at least two, has instead. */
  static int[] dimensions(LatentView.PlaneChoice.Axes axes, int q) {
    int across = Math.min(axes.across(), q - 1);
    int up = Math.min(axes.up(), q - 1);
    return new int[] {across, up != across ? up : across == 0 ? 1 : across - 1};
  }

  private static CodePlane principal(float[] codes, int q) {
    double[] mean = CodeSpread.of(codes, q).mean();
    int rows = codes.length / q;
    double[][] covariance = new double[q][q];
    for (int n = 0; n < rows; n++) {
      for (int i = 0; i < q; i++) {
        double from = (codes[n * q + i] - mean[i]) / rows;
        for (int j = 0; j <= i; j++) {
          covariance[i][j] += from * (codes[n * q + j] - mean[j]);
        }
      }
    }
    for (int i = 0; i < q; i++) {
      for (int j = 0; j < i; j++) {
        covariance[j][i] = covariance[i][j];
      }
    }
    double[][] vectors = SymmetricEigen.of(covariance).vectors();
    return CodePlane.of(new double[q], vectors[0], vectors[1]);
  }
}
