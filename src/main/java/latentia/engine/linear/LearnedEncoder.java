package latentia.engine.linear;

/**
 * diag(beta) tanh(W x + b): the code at once, where the lasso needs many passes. Immutable; arrays
 * are not to be written to.
 *
 * @param w {@code q x d}
 * @param bias b, length q
 * @param gain beta, length q
 */
public record LearnedEncoder(double[][] w, double[] bias, double[] gain) {
  /** The code guessed for a row from which the dictionary's mean was taken away. */
  public double[] encode(double[] centred) {
    double[] code = new double[w.length];
    for (int i = 0; i < code.length; i++) {
      code[i] = gain[i] * Math.tanh(SparseCoder.dot(w[i], centred) + bias[i]);
    }
    return code;
  }
}
