package latentia.engine.linear;

import java.util.Arrays;
import java.util.stream.IntStream;
import latentia.data.Dataset;
import latentia.data.Labels;

/**
 * Rows as a few bits each: bit i is set where coefficient i of the row's code is greater than 0
 * (semantic hashing; Salakhutdinov and Hinton 2009). Rows alike have hashes alike, and two of them
 * are compared in a few instructions. Immutable.
 */
public final class SignHash {
  private final int bits;

  /** Row n's bits from the lowest of the first word on. */
  private final long[][] words;

  private SignHash(int bits, long[][] words) {
    this.bits = bits;
    this.words = words;
  }

  /** The hashes of all rows, of as many bits as codes have coefficients. */
  public static SignHash of(LinearModel model, Dataset data) {
    return ofCodes(model.encode(data));
  }

  /**
   * @param codes {@code n x q}, at least one row
   */
  public static SignHash ofCodes(double[][] codes) {
    long[][] words = Arrays.stream(codes).map(SignHash::signs).toArray(long[][]::new);
    return new SignHash(codes[0].length, words);
  }

  /** The bits of one code, 64 to a word. */
  public static long[] signs(double[] code) {
    long[] words = new long[(code.length + Long.SIZE - 1) / Long.SIZE];
    for (int i = 0; i < code.length; i++) {
      if (code[i] > 0) {
        words[i / Long.SIZE] |= 1L << (i % Long.SIZE);
      }
    }
    return words;
  }

  /** How many bits differ. */
  public static int hamming(long[] a, long[] b) {
    int different = 0;
    for (int i = 0; i < a.length; i++) {
      different += Long.bitCount(a[i] ^ b[i]);
    }
    return different;
  }

  public int rows() {
    return words.length;
  }

  /** The length of a hash. */
  public int bits() {
    return bits;
  }

  /** Whether bit i of a row's hash is set. */
  public boolean bit(int row, int i) {
    return (words[row][i / Long.SIZE] >>> (i % Long.SIZE) & 1) == 1;
  }

  /** The hash of a row, 64 bits to a word from the lowest on; not to be written to. */
  public long[] words(int row) {
    return words[row];
  }

  /** Hamming distance of two rows. */
  public int distance(int row, int other) {
    return hamming(words[row], words[other]);
  }

  /** The other rows of least Hamming distance, of equally near ones the lower number first. */
  public int[] nearest(int query, int count) {
    return NearestRows.of(rows(), query, count, n -> distance(query, n));
  }

  /** As {@link #nearest(int, int)} for a hash of another row, such as one that was drawn. */
  public int[] nearest(long[] hash, int count) {
    return NearestRows.of(rows(), -1, count, n -> hamming(hash, words[n]));
  }

  /** The share of the {@code count} nearest that are of the query's class. */
  public double precision(int query, int count, Labels labels) {
    return NearestRows.precision(labels, query, nearest(query, count));
  }

  /** The mean of {@link #precision} over all rows; compares all pairs. */
  public double meanPrecision(int count, Labels labels) {
    return IntStream.range(0, rows())
        .mapToDouble(query -> precision(query, count, labels))
        .average()
        .orElse(0);
  }
}
