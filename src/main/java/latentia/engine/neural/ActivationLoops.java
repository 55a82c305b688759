package latentia.engine.neural;

/** Activations f over the rows of a layer, and their derivatives, which follow from h = f(a). */
final class ActivationLoops {
  private static final float LEAK = 0.01f;

  private ActivationLoops() {}

  /**
   * h = f(a + b), in place.
   *
   * @param values a, {@code rows x width}; becomes h
   * @param parameters where b lies from {@code biases} on
   */
  static void activate(
      Activation f, float[] values, int rows, int width, float[] parameters, int biases) {
    for (int n = 0; n < rows; n++) {
      addBiases(values, n * width, width, parameters, biases);
    }
    int size = rows * width;
    switch (f) {
      case IDENTITY -> {}
      case RELU -> relu(values, size);
      case LEAKY_RELU -> leakyRelu(values, size);
      case ELU -> {
        for (int i = 0; i < size; i++) {
          values[i] = values[i] > 0 ? values[i] : FloatMath.expm1(values[i]);
        }
      }
      case SOFTPLUS -> {
        for (int i = 0; i < size; i++) {
          values[i] = FloatMath.softplus(values[i]);
        }
      }
      case SIGMOID -> {
        for (int i = 0; i < size; i++) {
          values[i] = FloatMath.sigmoid(values[i]);
        }
      }
      case TANH -> {
        for (int i = 0; i < size; i++) {
          values[i] = FloatMath.tanh(values[i]);
        }
      }
    }
  }

  private static void addBiases(
      float[] values, int from, int width, float[] parameters, int biases) {
    for (int j = 0; j < width; j++) {
      values[from + j] += parameters[biases + j];
    }
  }

  private static void relu(float[] values, int size) {
    for (int i = 0; i < size; i++) {
      values[i] = Math.max(values[i], 0f);
    }
  }

  private static void leakyRelu(float[] values, int size) {
    for (int i = 0; i < size; i++) {
      values[i] = Math.max(values[i], LEAK * values[i]);
    }
  }

  /** delta_i *= f'(a_i), by h. */
  static void multiplyByDerivative(Activation f, float[] h, float[] delta, int size) {
    switch (f) {
      case IDENTITY -> {}
      case RELU -> reluGradient(h, delta, size);
      case SIGMOID -> {
        for (int i = 0; i < size; i++) {
          delta[i] *= h[i] * (1 - h[i]);
        }
      }
      case TANH -> {
        for (int i = 0; i < size; i++) {
          delta[i] *= 1 - h[i] * h[i];
        }
      }
      default -> {
        for (int i = 0; i < size; i++) {
          delta[i] *= derivative(f, h[i]);
        }
      }
    }
  }

  /**
   * Without a branch, which would be mispredicted every other time: min(1, h x 10^38) is 0 or 1.
   */
  private static void reluGradient(float[] h, float[] delta, int size) {
    for (int i = 0; i < size; i++) {
      delta[i] *= Math.min(1f, h[i] * 1e38f);
    }
  }

  /** f'(a), given h = f(a). */
  static float derivative(Activation f, float h) {
    return switch (f) {
      case IDENTITY -> 1;
      case RELU -> h > 0 ? 1 : 0;
      case LEAKY_RELU -> h > 0 ? 1 : LEAK;
      case ELU -> h > 0 ? 1 : h + 1;
      case SOFTPLUS -> -FloatMath.expm1(-h);
      case SIGMOID -> h * (1 - h);
      case TANH -> 1 - h * h;
    };
  }

  /** f''(a), given h = f(a). */
  static float secondDerivative(Activation f, float h) {
    return switch (f) {
      case IDENTITY, RELU, LEAKY_RELU -> 0;
      case ELU -> h > 0 ? 0 : h + 1;
      case SOFTPLUS -> {
        float slope = derivative(f, h);
        yield slope * (1 - slope);
      }
      case SIGMOID -> h * (1 - h) * (1 - 2 * h);
      case TANH -> -2 * h * (1 - h * h);
    };
  }
}
