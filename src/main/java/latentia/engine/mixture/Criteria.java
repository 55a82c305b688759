package latentia.engine.mixture;

import latentia.training.Status;

/**
 * How well a mixture with so many components explains the data, and at what price.
 *
 * @param components K
 * @param logLikelihood ln p(X|theta) at the end of the best start, in nats
 * @param parameters p, the free parameters
 * @param aic -2 ln L + 2 p, smaller is better (Akaike 1974)
 * @param bic -2 ln L + p ln n, smaller is better (Schwarz 1978)
 * @param status how that start ended
 */
public record Criteria(
    int components, double logLikelihood, int parameters, double aic, double bic, Status status) {

  /**
   * The criteria of a fitted mixture.
   *
   * @param rows n
   * @param columns d
   */
  public static Criteria of(
      CovarianceKind kind,
      int components,
      int columns,
      int rows,
      double logLikelihood,
      Status status) {
    int parameters = kind.parameterCount(components, columns);
    return new Criteria(
        components,
        logLikelihood,
        parameters,
        -2 * logLikelihood + 2.0 * parameters,
        -2 * logLikelihood + parameters * Math.log(rows),
        status);
  }
}
