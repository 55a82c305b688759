package latentia.engine.linalg;

import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.openblas.global.openblas;

/**
 * OpenBLAS, called directly: its first use takes a quarter of a second where that of ND4J, which
 * brings it along, takes one to five. Products are to run on the calling thread alone: BLAS threads
 * of its own stall for over 100 ms at a time when other programs keep the cores busy.
 */
public final class NativeBlas {
  private NativeBlas() {}

  /**
   * Whether the library could be unpacked and loaded on this computer; the first call tries. It
   * fails where no build for the processor is at hand or the home directory cannot be written to.
   */
  public static boolean available() {
    return Library.LOADED;
  }

  /**
   * Keeps products on the thread that asks for them, for the whole program. To be repeated by
   * everyone who begins to use products, since ND4J, when it starts, gives the library a thread for
   * each core.
   */
  public static void useOneThread() {
    // To ask takes a microsecond, to set hundreds.
    if (openblas.blas_get_num_threads() != 1) {
      openblas.blas_set_num_threads(1);
    }
  }

  /**
   * Adds Y Y' to the lower triangle of S (dsyrk); the rest of S is neither read nor written.
   *
   * @param y {@code rows x columns}, row after row
   * @param stride how many numbers lie between the beginnings of two rows of Y
   * @param s {@code rows x rows}, row after row
   */
  public static void addOuterProduct(
      DoublePointer y, int rows, int columns, int stride, DoublePointer s) {
    openblas.cblas_dsyrk(
        openblas.CblasRowMajor,
        openblas.CblasLower,
        openblas.CblasNoTrans,
        rows,
        columns,
        1,
        y,
        stride,
        1,
        s,
        rows);
  }

  /**
   * Adds Y'Y to the lower triangle of S (dsyrk); the rest of S is neither read nor written.
   *
   * @param y {@code rows x columns}, row after row without gaps
   * @param s {@code columns x columns}, row after row
   */
  static void addInnerProduct(DoublePointer y, int rows, int columns, DoublePointer s) {
    openblas.cblas_dsyrk(
        openblas.CblasRowMajor,
        openblas.CblasLower,
        openblas.CblasTrans,
        columns,
        rows,
        1,
        y,
        columns,
        1,
        s,
        columns);
  }

  /**
   * Y becomes L Y (dtrmm), L a lower triangle.
   *
   * @param lower L, {@code rows x rows}, row after row; not read above the diagonal
   * @param y {@code rows x columns}, row after row
   * @param stride how many numbers lie between the beginnings of two rows of Y
   */
  public static void multiplyByLower(
      DoublePointer lower, int rows, int columns, int stride, DoublePointer y) {
    openblas.cblas_dtrmm(
        openblas.CblasRowMajor,
        openblas.CblasLeft,
        openblas.CblasLower,
        openblas.CblasNoTrans,
        openblas.CblasNonUnit,
        rows,
        columns,
        1,
        lower,
        rows,
        y,
        stride);
  }

  /**
   * C = A B (dgemm).
   *
   * @param a {@code rows x inner}
   * @param strideA how many numbers lie between the beginnings of two rows of A
   * @param b {@code inner x columns}, row after row without gaps
   * @param c {@code rows x columns}
   * @param strideC how many numbers lie between the beginnings of two rows of C
   */
  static void multiply(
      DoublePointer a,
      int strideA,
      DoublePointer b,
      int rows,
      int inner,
      int columns,
      DoublePointer c,
      int strideC) {
    openblas.cblas_dgemm(
        openblas.CblasRowMajor,
        openblas.CblasNoTrans,
        openblas.CblasNoTrans,
        rows,
        columns,
        inner,
        1,
        a,
        strideA,
        b,
        columns,
        0,
        c,
        strideC);
  }

  /** sum += x, {@code size} numbers (daxpy). */
  static void add(DoublePointer x, int size, DoublePointer sum) {
    openblas.cblas_daxpy(size, 1, x, 1, sum, 1);
  }

  /**
   * C = op(A) op(B) + beta C (sgemm), all row after row without gaps, where op transposes or not.
   *
   * @param rows of C
   * @param columns of C
   * @param inner columns of op(A), rows of op(B)
   * @param beta 0 to overwrite C, 1 to add to it
   */
  public static void multiply(
      FloatPointer a,
      boolean transposeA,
      FloatPointer b,
      boolean transposeB,
      int rows,
      int columns,
      int inner,
      float beta,
      FloatPointer c) {
    openblas.cblas_sgemm(
        openblas.CblasRowMajor,
        transposeA ? openblas.CblasTrans : openblas.CblasNoTrans,
        transposeB ? openblas.CblasTrans : openblas.CblasNoTrans,
        rows,
        columns,
        inner,
        1,
        a,
        transposeA ? rows : inner,
        b,
        transposeB ? inner : columns,
        beta,
        c,
        columns);
  }

  /** The sum of the first {@code size} squares of x (sdot). */
  public static float squares(FloatPointer x, int size) {
    return openblas.cblas_sdot(size, x, 1, x, 1);
  }

  /** Loaded when first asked for, and never for data that do without. */
  private static final class Library {
    static final boolean LOADED = load();

    private static boolean load() {
      try {
        useOneThread();
        return true;
      } catch (LinkageError missing) {
        return false;
      }
    }
  }
}
