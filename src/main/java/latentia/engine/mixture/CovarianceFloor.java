package latentia.engine.mixture;

import java.util.Optional;
import latentia.engine.linalg.SymmetricEigen;

/**
 * Keeps covariances away from the singularity: an eigenvalue below the smallest one allowed is
 * raised to it, which is the maximum likelihood under that constraint. A covariance that is wide
 * enough is not touched.
 *
 * @param smallest the smallest eigenvalue allowed, in squared data units; 0 permits everything
 */
record CovarianceFloor(double smallest) {

  /**
   * The floor that the settings ask for. Where all rows are the same there is no variance to
   * measure by; it then counts as 1.
   */
  static CovarianceFloor of(GmmSettings settings, Columns centred) {
    double variance = centred.meanVariance();
    return new CovarianceFloor(settings.floor() * (variance > 0 ? variance : 1));
  }

  /** The covariance that may stand for the given one, factored for densities. */
  Optional<Footing> support(double[][] covariance, boolean diagonal) {
    Optional<Whitening> whitening = Whitening.of(covariance, diagonal);
    if (smallest == 0 || whitening.filter(w -> smallest * w.inverseTrace() <= 1).isPresent()) {
      return whitening.map(w -> new Footing(covariance, w, false));
    }
    double[][] raised = diagonal ? raisedDiagonal(covariance) : raised(covariance);
    if (raised == covariance) {
      return whitening.map(w -> new Footing(covariance, w, false));
    }
    return Whitening.of(raised, diagonal).map(w -> new Footing(raised, w, true));
  }

  /**
   * A covariance on firm ground.
   *
   * @param raised whether it rests on the floor
   */
  record Footing(double[][] covariance, Whitening whitening, boolean raised) {}

  private double[][] raisedDiagonal(double[][] covariance) {
    double[][] raised = new double[covariance.length][covariance.length];
    boolean changed = false;
    for (int j = 0; j < raised.length; j++) {
      raised[j][j] = Math.max(covariance[j][j], smallest);
      changed |= raised[j][j] != covariance[j][j];
    }
    return changed ? raised : covariance;
  }

  private double[][] raised(double[][] covariance) {
    SymmetricEigen eigen = SymmetricEigen.of(covariance);
    int d = covariance.length;
    if (eigen.values()[d - 1] >= smallest) {
      return covariance;
    }
    double[][] raised = new double[d][];
    for (int i = 0; i < d; i++) {
      raised[i] = covariance[i].clone();
    }
    for (int m = d - 1; m >= 0 && eigen.values()[m] < smallest; m--) {
      double[] axis = eigen.vectors()[m];
      double lift = smallest - eigen.values()[m];
      for (int i = 0; i < d; i++) {
        double along = lift * axis[i];
        for (int j = 0; j < d && along != 0; j++) {
          raised[i][j] += along * axis[j];
        }
      }
    }
    return raised;
  }
}
