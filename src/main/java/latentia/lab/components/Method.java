package latentia.lab.components;

import java.util.Arrays;
import java.util.List;

/** What makes the basis. */
public enum Method {
  /** Principal components; a step puts one more to use. */
  PCA,
  /** Probabilistic PCA; a step is half an iteration of EM, or there is none in closed form. */
  PROBABILISTIC,
  /** Logistic PCA, for values in [0, 1]; a step is an iteration. */
  LOGISTIC,
  /** A dictionary with lasso codes; a step is an iteration. */
  DICTIONARY,
  /** A dictionary with an encoder that learns to guess its codes; a step is an iteration. */
  PREDICTIVE,
  /**
   * The basis that came with the data: named ingredients, or sines; a step puts one more to use.
   */
  GIVEN;

  /** The methods that can be used on the data. */
  public static List<Method> suiting(ComponentsData data) {
    return Arrays.stream(values()).filter(method -> method.suits(data)).toList();
  }

  /** Whether it can be used on the data at all. */
  public boolean suits(ComponentsData data) {
    return switch (this) {
      case PCA, DICTIONARY, PREDICTIVE -> true;
      case PROBABILISTIC -> data.rows().columns() >= 2;
      case LOGISTIC -> data.unitRange();
      case GIVEN -> data.basis().isPresent();
    };
  }

  /** The least that can be asked for as M, q or the number of atoms. */
  public int fewest() {
    return this == PCA || this == GIVEN ? 0 : 1;
  }

  /** The most that can be asked for on the data; 0 where the method does not suit it. */
  public int most(ComponentsData data) {
    int n = data.rows().rows();
    int d = data.rows().columns();
    return switch (this) {
      case PCA -> Math.min(n, d);
      // With less left over there would be no noise to fit.
      case PROBABILISTIC -> Math.min(d - 1, Math.max(1, n - 2));
      case LOGISTIC -> data.unitRange() ? Math.min(n, d) : 0;
      // More atoms than rows would begin as copies of each other.
      case DICTIONARY, PREDICTIVE -> n;
      case GIVEN -> data.basis().map(basis -> basis.vectors().length).orElse(0);
    };
  }
}
