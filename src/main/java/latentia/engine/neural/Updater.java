package latentia.engine.neural;

/** Moves parameters down a gradient; the formulas stand at {@link Optimizer}. */
final class Updater {
  private static final float EPSILON = 1e-8f;
  private static final float ADAGRAD_EPSILON = 1e-10f;

  private final Optimizer optimizer;

  /** v or m, if the optimiser keeps such. */
  private final float[] first;

  /** s, the running mean of squares, if the optimiser keeps such. */
  private final float[] second;

  Updater(Optimizer optimizer, int size) {
    this.optimizer = optimizer;
    this.first =
        switch (optimizer) {
          case MOMENTUM, NESTEROV, ADAM -> new float[size];
          case SGD, RMSPROP, ADAGRAD -> new float[0];
        };
    this.second =
        switch (optimizer) {
          case RMSPROP, ADAGRAD, ADAM -> new float[size];
          case SGD, MOMENTUM, NESTEROV -> new float[0];
        };
  }

  /**
   * @param w the parameters
   * @param g the loss's gradient by them
   * @param step how many steps were taken before
   */
  void update(float[] w, float[] g, double rate, int step) {
    switch (optimizer) {
      case SGD -> descend(w, g, (float) rate);
      case MOMENTUM -> momentum(w, g, first, (float) rate);
      case NESTEROV -> nesterov(w, g, first, (float) rate);
      case RMSPROP -> rmsProp(w, g, second, (float) rate);
      case ADAGRAD -> adaGrad(w, g, second, (float) rate);
      case ADAM -> {
        double correction1 = -Math.expm1((step + 1) * Math.log(0.9));
        double correction2 = -Math.expm1((step + 1) * Math.log(0.999));
        adam(w, g, first, second, (float) (rate / correction1), (float) (1 / correction2));
      }
    }
  }

  private static void descend(float[] w, float[] g, float rate) {
    for (int i = 0; i < w.length; i++) {
      w[i] -= rate * g[i];
    }
  }

  private static void momentum(float[] w, float[] g, float[] v, float rate) {
    for (int i = 0; i < w.length; i++) {
      v[i] = 0.9f * v[i] + g[i];
      w[i] -= rate * v[i];
    }
  }

  private static void nesterov(float[] w, float[] g, float[] v, float rate) {
    for (int i = 0; i < w.length; i++) {
      v[i] = 0.9f * v[i] + g[i];
      w[i] -= rate * (g[i] + 0.9f * v[i]);
    }
  }

  private static void rmsProp(float[] w, float[] g, float[] s, float rate) {
    for (int i = 0; i < w.length; i++) {
      s[i] = 0.9f * s[i] + 0.1f * (g[i] * g[i]);
      w[i] -= rate * g[i] / ((float) Math.sqrt(s[i]) + EPSILON);
    }
  }

  private static void adaGrad(float[] w, float[] g, float[] s, float rate) {
    for (int i = 0; i < w.length; i++) {
      s[i] += g[i] * g[i];
      w[i] -= rate * g[i] / ((float) Math.sqrt(s[i]) + ADAGRAD_EPSILON);
    }
  }

  private static void adam(
      float[] w, float[] g, float[] m, float[] s, float rate, float correction2) {
    for (int i = 0; i < w.length; i++) {
      m[i] = 0.9f * m[i] + 0.1f * g[i];
      s[i] = 0.999f * s[i] + 0.001f * (g[i] * g[i]);
      w[i] -= rate * m[i] / ((float) Math.sqrt(s[i] * correction2) + EPSILON);
    }
  }

  /** What it remembers, copied. */
  Memory memory() {
    return new Memory(first.clone(), second.clone());
  }

  void restore(Memory memory) {
    System.arraycopy(memory.first, 0, first, 0, first.length);
    System.arraycopy(memory.second, 0, second, 0, second.length);
  }

  /** What an optimiser remembers of the steps before. Not copied: treat as read-only. */
  record Memory(float[] first, float[] second) {
    boolean fits(Updater updater) {
      return first.length == updater.first.length && second.length == updater.second.length;
    }

    long bytes() {
      return (long) Float.BYTES * (first.length + second.length);
    }
  }
}
