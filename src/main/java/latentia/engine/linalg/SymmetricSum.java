package latentia.engine.linalg;

/**
 * S = sum of y y' over many rows y and the eigenvectors of S. Belongs to one thread; may own memory
 * off the heap until it is closed.
 */
public sealed interface SymmetricSum extends AutoCloseable permits LoopSum, NativeSum {
  /** Below this size, loops are as quick as native products, and need nothing loaded. */
  int SMALLEST_NATIVE = 48;

  /** A sum of zeros, {@code size x size}: by OpenBLAS where it is at hand and pays. */
  static SymmetricSum of(int size) {
    return size >= SMALLEST_NATIVE && NativeBlas.available()
        ? new NativeSum(size)
        : new LoopSum(size);
  }

  /**
   * Adds y y'.
   *
   * @param row y, of length {@code size}; copied
   */
  void add(double[] row);

  /** Adds another sum of the same size. */
  void add(SymmetricSum other);

  /** {@code factor} S, both triangles. */
  double[][] times(double factor);

  /** Eigenvalues and eigenvectors of {@code factor} S, after which the sum is used up. */
  SymmetricEigen eigen(double factor);

  @Override
  void close();
}
