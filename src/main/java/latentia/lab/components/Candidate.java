package latentia.lab.components;

import java.util.List;
import latentia.engine.linear.PrincipalComponents;

/**
 * A direction chosen by hand and what a line along it through the mean would keep of the rows.
 *
 * @param direction a, of length 1 in the space of all columns
 * @param variance a'Sa, divided by N
 * @param error tr S - a'Sa: ||x - xhat||^2, the mean over the rows
 * @param optimum lambda_1, the most variance that any direction keeps
 * @param leastError tr S - lambda_1
 * @param angle to the first principal axis, in degrees from 0 to 90
 */
record Candidate(
    double[] direction,
    double variance,
    double error,
    double optimum,
    double leastError,
    double angle) {
  /** The direction of a scene. */
  static Candidate of(ComponentsScene scene, ComponentsView view, PrincipalComponents components) {
    double[] shown = scene.probe().direction();
    return of(embedded(shown[0], shown[1], view.columns(), components.columns()), components);
  }

  /** Whether a direction can be chosen in what is seen: two different columns. */
  static boolean possible(ComponentsView view) {
    return view.columns().size() == 2 && !view.columns().get(0).equals(view.columns().get(1));
  }

  /** The direction at an angle, in radians from the first column shown towards the second. */
  static Candidate at(double angle, ComponentsView view, PrincipalComponents components) {
    double[] direction =
        embedded(Math.cos(angle), Math.sin(angle), view.columns(), components.columns());
    return of(direction, components);
  }

  /**
   * @param direction of length 1, one entry per column
   */
  static Candidate of(double[] direction, PrincipalComponents components) {
    double variance = 0;
    for (int i = 0; i < components.count(); i++) {
      double along = dot(direction, components.axes()[i]);
      variance += components.variances()[i] * along * along;
    }
    double total = components.totalVariance();
    double optimum = components.variances()[0];
    double cosine = Math.min(1, Math.abs(dot(direction, components.axes()[0])));
    return new Candidate(
        direction,
        variance,
        Math.max(0, total - variance),
        optimum,
        components.discarded(1),
        Math.toDegrees(Math.acos(cosine)));
  }

  private static double[] embedded(double across, double up, List<Integer> columns, int d) {
    double[] direction = new double[d];
    double length = Math.hypot(across, up);
    direction[columns.get(0)] = length > 0 ? across / length : 1;
    if (!columns.get(1).equals(columns.get(0))) {
      direction[columns.get(1)] = length > 0 ? up / length : 0;
    }
    return direction;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int j = 0; j < a.length; j++) {
      sum += a[j] * b[j];
    }
    return sum;
  }
}
