package latentia.lab.components;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import latentia.data.Dataset;
import latentia.engine.linear.CodePosterior;
import latentia.engine.linear.DictionarySnapshot;
import latentia.engine.linear.LinearModel;
import latentia.engine.linear.LinearSnapshot;
import latentia.engine.linear.LogisticPcaSnapshot;
import latentia.engine.linear.PcaModel;
import latentia.engine.linear.PpcaSnapshot;
import latentia.lab.look.Kept;

/**
 * The codes of the rows drawn, component by component. Those of the last model are kept, so that
 * the same array stands for the same scores. Used by one thread.
 */
final class Scores {
  /** So many standard deviations a slider goes to either side. */
  private static final double DEVIATIONS = 3;

  private final Kept<Map<Integer, double[]>> columns = new Kept<>();
  private final Kept<Map<Integer, Double>> reaches = new Kept<>();
  private final Kept<double[][]> codes = new Kept<>();

  /**
   * z_i of all rows drawn; components of PCA and a given basis need not be in use.
   *
   * @param needed how many components the codes must have at least, the same for all that are shown
   *     together
   */
  double[] column(ComponentsScene scene, int component, int needed) {
    LinearModel model = ModelReach.atLeast(scene.model(), needed);
    // Scores of PCA do not depend on how many components are in use, those of others do.
    int used = model instanceof PcaModel ? 0 : model.codeSize();
    return columns
        .get(List.of(ModelReach.identity(model), used, scene.data()), HashMap::new)
        .computeIfAbsent(component, i -> read(scene, model, i));
  }

  /**
   * How far from 0 coefficients of a component go: three standard deviations where codes have them,
   * else the largest there is. Never 0.
   */
  double reach(ComponentsScene scene, int component) {
    return reaches
        .get(List.of(scene.model(), scene.data()), HashMap::new)
        .computeIfAbsent(component, i -> proper(usualReach(scene, i)));
  }

  private static double proper(double reach) {
    return reach > 0 && Double.isFinite(reach) ? reach : 1;
  }

  private double usualReach(ComponentsScene scene, int component) {
    LinearModel model = scene.model();
    if (model instanceof PcaModel pca) {
      double deviation = Math.sqrt(pca.components().variances()[component]);
      return pca.whitened() ? DEVIATIONS : DEVIATIONS * deviation;
    }
    return scene.shown() instanceof PpcaSnapshot
        ? DEVIATIONS
        : DoubleStream.of(read(scene, model, component)).map(Math::abs).max().orElse(0);
  }

  private double[] read(ComponentsScene scene, LinearModel model, int component) {
    int[] rows = scene.data().shownRows();
    if (model instanceof PcaModel pca) {
      double scale = pca.whitened() ? Math.sqrt(pca.components().variances()[component]) : 1;
      return IntStream.of(rows)
          .mapToDouble(n -> pca.components().score(scene.data().rows().row(n), component))
          .map(score -> scale > 0 ? score / scale : 0)
          .toArray();
    }
    return Arrays.stream(matrix(scene, model)).mapToDouble(code -> code[component]).toArray();
  }

  private double[][] matrix(ComponentsScene scene, LinearModel model) {
    return codes.get(
        List.of(ModelReach.identity(model), model.codeSize(), scene.data()),
        () ->
            IntStream.of(scene.data().shownRows())
                .mapToObj(all(scene.shown(), model, scene.data()))
                .toArray(double[][]::new));
  }

  /** The code of a row by its number of all rows. */
  static IntFunction<double[]> all(LinearSnapshot shown, LinearModel model, ComponentsData data) {
    Dataset rows = data.rows();
    if (shown instanceof LogisticPcaSnapshot logistic) {
      return n -> logistic.codes()[n];
    }
    if (shown instanceof DictionarySnapshot dictionary) {
      return n -> dictionary.codes()[n];
    }
    if (shown instanceof PpcaSnapshot ppca) {
      CodePosterior posterior = new CodePosterior(ppca.model());
      return n -> posterior.mean(rows.row(n));
    }
    return n -> model.encode(rows.row(n));
  }
}
