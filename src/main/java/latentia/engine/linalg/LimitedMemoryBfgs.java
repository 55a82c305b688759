package latentia.engine.linalg;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * Minimises a smooth function by L-BFGS: Newton's direction with the curvature seen in the latest
 * steps, shortened until the function falls enough (Nocedal and Wright 2006, algorithms 3.1 and
 * 7.4). The value never rises. Lives on one thread.
 */
public final class LimitedMemoryBfgs {
  private static final int MEMORY = 12;
  private static final int MOST_HALVINGS = 40;

  /** Of the fall that the slope promises, the share that must come true (Armijo). */
  private static final double SUFFICIENT = 1e-4;

  private final Function function;
  private final Deque<Step> steps = new ArrayDeque<>();
  private double[] point;
  private double[] gradient;
  private double value;

  /** What is minimised. */
  @FunctionalInterface
  public interface Function {
    /**
     * The value at a point.
     *
     * @param gradient receives the derivatives there
     */
    double at(double[] point, double[] gradient);
  }

  /** A step taken and what the gradient changed by; {@code curvature} is their product, above 0. */
  private record Step(double[] moved, double[] turned, double curvature) {}

  /**
   * @param start not changed
   */
  public LimitedMemoryBfgs(Function function, double[] start) {
    this.function = function;
    this.point = start.clone();
    this.gradient = new double[start.length];
    this.value = function.at(point, gradient);
  }

  /** Where the minimiser stands; not to be written to, and never written to later. */
  public double[] point() {
    return point;
  }

  public double value() {
    return value;
  }

  /**
   * Takes a step.
   *
   * @return false if no step leads downhill, as far as doubles can tell; nothing has changed then
   */
  public boolean step() {
    double[] direction = direction();
    double slope = dot(direction, gradient);
    double length = steps.isEmpty() ? 1 / Math.max(1, Math.sqrt(-slope)) : 1;
    for (int halving = 0; halving < MOST_HALVINGS; halving++) {
      double[] candidate = point.clone();
      add(candidate, direction, length);
      double[] candidateGradient = new double[point.length];
      double candidateValue = function.at(candidate, candidateGradient);
      if (candidateValue <= value + SUFFICIENT * length * slope && candidateValue < value) {
        remember(candidate, candidateGradient);
        point = candidate;
        gradient = candidateGradient;
        value = candidateValue;
        return true;
      }
      length /= 2;
    }
    return false;
  }

  /** The two loops of algorithm 7.4: minus the inverse curvature times the gradient. */
  private double[] direction() {
    double[] direction = gradient.clone();
    double[] shares = new double[steps.size()];
    int i = 0;
    for (Step step : steps) {
      shares[i] = dot(step.moved, direction) / step.curvature;
      add(direction, step.turned, -shares[i]);
      i++;
    }
    Step latest = steps.peekFirst();
    scale(direction, latest == null ? -1 : -latest.curvature / dot(latest.turned, latest.turned));
    for (Iterator<Step> oldestFirst = steps.descendingIterator(); oldestFirst.hasNext(); ) {
      Step step = oldestFirst.next();
      i--;
      add(direction, step.moved, -shares[i] - dot(step.turned, direction) / step.curvature);
    }
    return direction;
  }

  /** Steps along which the function curves downwards would spoil the direction. */
  private void remember(double[] nextPoint, double[] nextGradient) {
    double[] moved = nextPoint.clone();
    add(moved, point, -1);
    double[] turned = nextGradient.clone();
    add(turned, gradient, -1);
    double curvature = dot(moved, turned);
    if (curvature > Math.ulp(1.0) * Math.sqrt(dot(moved, moved) * dot(turned, turned))) {
      steps.addFirst(new Step(moved, turned, curvature));
      if (steps.size() > MEMORY) {
        steps.removeLast();
      }
    }
  }

  private static void add(double[] sum, double[] other, double factor) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += factor * other[i];
    }
  }

  private static void scale(double[] vector, double factor) {
    for (int i = 0; i < vector.length; i++) {
      vector[i] *= factor;
    }
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
