package latentia.lab.components;

import java.util.Comparator;
import java.util.stream.IntStream;
import latentia.engine.linear.Dictionary;
import latentia.engine.linear.LinearModel;

/** In which order the components of a code are added up. */
final class Ordering {
  private Ordering() {}

  /** One after the other; of a dictionary those that are not 0, the largest first. */
  static int[] of(LinearModel model, double[] code) {
    IntStream all = IntStream.range(0, model.codeSize());
    if (!(model instanceof Dictionary)) {
      return all.toArray();
    }
    return all.filter(j -> code[j] != 0)
        .boxed()
        .sorted(Comparator.comparingDouble(j -> -Math.abs(code[j])))
        .mapToInt(j -> j)
        .toArray();
  }
}
