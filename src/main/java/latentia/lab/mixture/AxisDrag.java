package latentia.lab.mixture;

import latentia.engine.mixture.CovarianceKind;
import latentia.engine.mixture.MixtureParameters;

/**
 * Pulling the end of an ellipse's half axis to another place: the linear map of the plane that
 * takes the old half axes to the new ones, applied to the covariance in all d columns. Directions
 * at right angles to the plane keep their scale, and the covariance stays positive definite.
 */
final class AxisDrag {
  /** No half axis gets shorter than this share of the data's standard deviation. */
  private static final double SHORTEST = 0.02;

  private AxisDrag() {}

  /** Sigma_k after the drag, {@code d x d}, before it is brought into its family. */
  static double[][] covariance(
      MixtureParameters from,
      HandleId handle,
      double[] to,
      CovarianceKind kind,
      Plane plane,
      PlaneData place) {
    double[][] covariance = from.covariances()[handle.component()];
    MixtureParameters inPlane = plane.project(from);
    double[] mean = inPlane.means()[handle.component()];
    double[][] shown = inPlane.covariances()[handle.component()];
    if (plane.dimensions() == 1) {
      double deviation = Math.max(Math.abs(to[0] - mean[0]), SHORTEST * place.sx());
      double stretch = deviation / Math.sqrt(shown[0][0]);
      return kind == CovarianceKind.SPHERICAL
          ? ShownParameters.share(covariance, stretch * stretch)
          : mapped(covariance, plane, new double[][] {{stretch}});
    }
    PlaneEllipse e = PlaneEllipse.of(mean, shown, place.sx(), place.sy());
    double[][] map = map(e, handle.axis(), to, kind, place);
    return kind == CovarianceKind.SPHERICAL
        ? ShownParameters.share(covariance, map[0][0] * map[0][0])
        : mapped(covariance, plane, map);
  }

  /** {@code 2 x 2} in the coordinates of the plane. */
  private static double[][] map(
      PlaneEllipse e, int axis, double[] to, CovarianceKind kind, PlaneData place) {
    double sx = place.sx();
    double sy = place.sy();
    double sign = axis >= 2 ? -1 : 1;
    boolean first = axis % 2 == 0;
    double ox = (first ? e.ax() : e.bx()) / sx;
    double oy = (first ? e.ay() : e.by()) / sy;
    double length = Math.max(1e-12, Math.hypot(ox, oy));
    double nx = sign * (to[0] - e.cx()) / sx;
    double ny = sign * (to[1] - e.cy()) / sy;
    boolean turns = kind == CovarianceKind.FULL || kind == CovarianceKind.TIED;
    double reach = turns ? Math.hypot(nx, ny) : Math.abs(nx * ox + ny * oy) / length;
    double stretch = Math.max(SHORTEST, reach) / length;
    if (kind == CovarianceKind.SPHERICAL) {
      return new double[][] {{stretch, 0}, {0, stretch}};
    }
    double turn = turns && reach > SHORTEST ? Math.atan2(ny, nx) - Math.atan2(oy, ox) : 0;
    double ux = ox / length;
    double uy = oy / length;
    double[][] stretched = {
      {1 + (stretch - 1) * ux * ux, (stretch - 1) * ux * uy},
      {(stretch - 1) * ux * uy, 1 + (stretch - 1) * uy * uy}
    };
    double cos = Math.cos(turn);
    double sin = Math.sin(turn);
    double[][] map = new double[2][2];
    for (int j = 0; j < 2; j++) {
      map[0][j] = cos * stretched[0][j] - sin * stretched[1][j];
      map[1][j] = sin * stretched[0][j] + cos * stretched[1][j];
    }
    map[0][1] *= sx / sy;
    map[1][0] *= sy / sx;
    return map;
  }

  /** T Sigma T' with T = I + A'(map - I)A, where the rows of A are the axes of the plane. */
  private static double[][] mapped(double[][] covariance, Plane plane, double[][] map) {
    int d = covariance.length;
    int m = map.length;
    double[][] axes = plane.axes();
    double[][] t = new double[d][d];
    for (int i = 0; i < d; i++) {
      t[i][i] = 1;
      for (int j = 0; j < d; j++) {
        for (int p = 0; p < m; p++) {
          for (int q = 0; q < m; q++) {
            t[i][j] += axes[p][i] * (map[p][q] - (p == q ? 1 : 0)) * axes[q][j];
          }
        }
      }
    }
    return symmetric(product(product(t, covariance, false), t, true));
  }

  private static double[][] product(double[][] left, double[][] right, boolean transposed) {
    int d = left.length;
    double[][] product = new double[d][d];
    for (int i = 0; i < d; i++) {
      for (int j = 0; j < d; j++) {
        for (int l = 0; l < d; l++) {
          product[i][j] += left[i][l] * (transposed ? right[j][l] : right[l][j]);
        }
      }
    }
    return product;
  }

  private static double[][] symmetric(double[][] matrix) {
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j < i; j++) {
        matrix[i][j] = 0.5 * (matrix[i][j] + matrix[j][i]);
        matrix[j][i] = matrix[i][j];
      }
    }
    return matrix;
  }
}
