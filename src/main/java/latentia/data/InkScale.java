package latentia.data;

import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** What images are divided by so that their values lie in [0, 1]. */
public final class InkScale {
  private static final double[] USUAL = {1, 16, 255};

  private InkScale() {}

  /**
   * 1, 16 or 255 where one of them fits, else the most that a pixel has.
   *
   * @return empty where rows are no images, or a value is negative
   */
  public static OptionalDouble of(Dataset source) {
    if (source.imageShape().isEmpty() || hasNegative(source)) {
      return OptionalDouble.empty();
    }
    double most = 0;
    for (int n = 0; n < source.rows(); n++) {
      for (int j = 0; j < source.columns(); j++) {
        most = Math.max(most, source.value(n, j));
      }
    }
    for (double usual : USUAL) {
      if (most <= usual) {
        return OptionalDouble.of(usual);
      }
    }
    return OptionalDouble.of(most);
  }

  private static boolean hasNegative(Dataset source) {
    return IntStream.range(0, source.rows())
        .anyMatch(n -> IntStream.range(0, source.columns()).anyMatch(j -> source.value(n, j) < 0));
  }
}
