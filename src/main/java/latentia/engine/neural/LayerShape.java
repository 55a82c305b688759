package latentia.engine.neural;

/**
 * One fully connected layer, h = f(W x + b), and where its parameters lie in the network's vector.
 *
 * @param inputs width of x
 * @param outputs width of h
 * @param activation f
 * @param weights where W begins: {@code outputs x inputs}, row by row; where {@code transposed} the
 *     {@code inputs x outputs} matrix of an encoder layer, whose transpose W is
 * @param biases where b begins
 */
record LayerShape(
    int inputs, int outputs, Activation activation, int weights, int biases, boolean transposed) {
  int weightCount() {
    return inputs * outputs;
  }
}
