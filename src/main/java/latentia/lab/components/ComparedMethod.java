package latentia.lab.components;

import java.util.Locale;

/** The methods held against each other, from the coarsest code to the deepest. */
public enum ComparedMethod {
  /** The centre of the nearest cluster: a one-hot code. */
  K_MEANS,
  /** Principal components. */
  PCA,
  /** Logistic PCA, for values in [0, 1] alone. */
  LOGISTIC_PCA,
  /** A dictionary with lasso codes. */
  DICTIONARY,
  /** An autoencoder without hidden layers and bends. */
  LINEAR_AUTOENCODER,
  /** An autoencoder with hidden layers. */
  DEEP_AUTOENCODER;

  /** Whether it can be fitted to these data. */
  boolean suits(ComponentsData data) {
    return this != LOGISTIC_PCA || data.unitRange();
  }

  /** What it is called in front of its row. */
  public String title() {
    return Words.of("compare." + name().toLowerCase(Locale.ROOT));
  }
}
