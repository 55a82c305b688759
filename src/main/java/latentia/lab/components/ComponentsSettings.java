package latentia.lab.components;

import latentia.engine.linear.PcaSolver;

/**
 * Everything that decides a run of the Components lab, apart from the data. What a method does not
 * use is kept for the next that does.
 *
 * @param method what makes the basis
 * @param components M, q, or the number of atoms. Of PCA and a given basis, where steps add
 *     components, what is in use when the run opens; it decides nothing else
 * @param solver of PCA
 * @param whitened whether codes of PCA have variance 1
 * @param em whether probabilistic PCA is fitted by EM, else in closed form
 * @param ridge of logistic PCA, greater than 0
 * @param alpha weight of |c|_1 of dictionaries, greater than 0
 * @param centred whether dictionaries see rows from which their mean was taken away
 * @param iterationLimit most iterations of methods that iterate
 * @param tolerance they stop when |change| / |value| is less; 0 for never
 * @param seed decides every start
 */
public record ComponentsSettings(
    Method method,
    int components,
    PcaSolver solver,
    boolean whitened,
    boolean em,
    double ridge,
    double alpha,
    boolean centred,
    int iterationLimit,
    double tolerance,
    long seed) {
  /** PCA with six components in use. */
  public static ComponentsSettings standard() {
    return new ComponentsSettings(
        Method.PCA, 6, PcaSolver.AUTOMATIC, false, true, 1, 0.5, false, 200, 1e-6, 1);
  }

  /** Whether steps put components to use that are all known from the start. */
  public boolean growing() {
    return method == Method.PCA || method == Method.GIVEN;
  }

  /**
   * The nearest settings that suit the data: PCA where the method does not, and no more components
   * than there can be.
   */
  public ComponentsSettings fitted(ComponentsData data) {
    Method suited = method.suits(data) ? method : Method.PCA;
    int kept = Math.max(suited.fewest(), Math.min(components, suited.most(data)));
    return withMethod(suited).withComponents(kept);
  }

  public ComponentsSettings withMethod(Method wanted) {
    return new ComponentsSettings(
        wanted,
        components,
        solver,
        whitened,
        em,
        ridge,
        alpha,
        centred,
        iterationLimit,
        tolerance,
        seed);
  }

  public ComponentsSettings withComponents(int wanted) {
    return new ComponentsSettings(
        method,
        wanted,
        solver,
        whitened,
        em,
        ridge,
        alpha,
        centred,
        iterationLimit,
        tolerance,
        seed);
  }

  public ComponentsSettings withSolver(PcaSolver wanted) {
    return new ComponentsSettings(
        method,
        components,
        wanted,
        whitened,
        em,
        ridge,
        alpha,
        centred,
        iterationLimit,
        tolerance,
        seed);
  }

  public ComponentsSettings withWhitened(boolean wanted) {
    return new ComponentsSettings(
        method,
        components,
        solver,
        wanted,
        em,
        ridge,
        alpha,
        centred,
        iterationLimit,
        tolerance,
        seed);
  }

  public ComponentsSettings withEm(boolean wanted) {
    return new ComponentsSettings(
        method,
        components,
        solver,
        whitened,
        wanted,
        ridge,
        alpha,
        centred,
        iterationLimit,
        tolerance,
        seed);
  }

  public ComponentsSettings withRidge(double wanted) {
    return new ComponentsSettings(
        method,
        components,
        solver,
        whitened,
        em,
        wanted,
        alpha,
        centred,
        iterationLimit,
        tolerance,
        seed);
  }

  public ComponentsSettings withAlpha(double wanted) {
    return new ComponentsSettings(
        method,
        components,
        solver,
        whitened,
        em,
        ridge,
        wanted,
        centred,
        iterationLimit,
        tolerance,
        seed);
  }

  public ComponentsSettings withCentred(boolean wanted) {
    return new ComponentsSettings(
        method,
        components,
        solver,
        whitened,
        em,
        ridge,
        alpha,
        wanted,
        iterationLimit,
        tolerance,
        seed);
  }

  public ComponentsSettings withIterationLimit(int wanted) {
    return new ComponentsSettings(
        method, components, solver, whitened, em, ridge, alpha, centred, wanted, tolerance, seed);
  }

  public ComponentsSettings withTolerance(double wanted) {
    return new ComponentsSettings(
        method,
        components,
        solver,
        whitened,
        em,
        ridge,
        alpha,
        centred,
        iterationLimit,
        wanted,
        seed);
  }

  public ComponentsSettings withSeed(long wanted) {
    return new ComponentsSettings(
        method,
        components,
        solver,
        whitened,
        em,
        ridge,
        alpha,
        centred,
        iterationLimit,
        tolerance,
        wanted);
  }
}
