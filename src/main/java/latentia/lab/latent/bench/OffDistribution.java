package latentia.lab.latent.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import latentia.data.Dataset;
import latentia.engine.neural.BulkEvaluator;
import latentia.engine.neural.NetworkSnapshot;
import latentia.engine.neural.TrainedNetwork;
import latentia.lab.latent.LatentData;
import latentia.lab.latent.LatentScene;
import latentia.lab.latent.LatentSettings;
import latentia.lab.look.RowForm;

/**
 * How badly models reconstruct test rows and rows from elsewhere.
 *
 * @param unit in which losses are measured: that of the models, or squared error
 * @param settings of the models
 * @param names of the models
 * @param sources the test rows, then the variations that suit the data
 */
public record OffDistribution(
    RowForm form, String unit, LatentSettings settings, List<String> names, List<Source> sources) {
  /**
   * One kind of rows.
   *
   * @param example one of them
   * @param reconstructions of the example, one per model
   * @param losses per model, one per row
   */
  public record Source(
      String title, double[] example, List<double[]> reconstructions, List<float[]> losses) {
    /** The mean loss of a model. */
    public double mean(int model) {
      float[] each = losses.get(model);
      double sum = 0;
      for (float loss : each) {
        sum += loss;
      }
      return sum / each.length;
    }
  }

  /**
   * Feeds everything to every model, with copies of the weights that live on the calling thread
   * only.
   *
   * @throws CancellationException if {@code cancelled} became true
   */
  public static OffDistribution of(
      LatentScene scene, OffDistributionOptions options, BooleanSupplier cancelled) {
    RowForm form = scene.data().rowForm();
    List<double[]> rows = testRows(scene.data(), options.most());
    List<Variation> variations = new ArrayList<>(List.of(new Variation.Unchanged()));
    int columns = scene.data().shown().columns();
    options.variations().stream()
        .filter(each -> each.suits(form, columns))
        .forEach(variations::add);
    List<List<double[]>> fed =
        variations.stream().map(each -> each.of(rows, form, options.seed())).toList();
    LossMeasure measure = LossMeasure.of(scene.settings());
    List<List<float[]>> losses = new ArrayList<>();
    fed.forEach(each -> losses.add(new ArrayList<>()));
    for (NetworkSnapshot model : scene.shown().models()) {
      try (BulkEvaluator evaluator = BulkEvaluator.of(model.network())) {
        for (int v = 0; v < fed.size(); v++) {
          if (cancelled.getAsBoolean()) {
            throw new CancellationException();
          }
          losses.get(v).add(losses(measure, evaluator, fed.get(v)));
        }
      }
    }
    List<Source> sources = new ArrayList<>();
    for (int v = 0; v < fed.size(); v++) {
      double[] example = fed.get(v).get(Math.min(options.example(), fed.get(v).size() - 1));
      sources.add(
          new Source(
              variations.get(v).title(),
              example,
              scene.shown().models().stream().map(m -> again(m.network(), example)).toList(),
              List.copyOf(losses.get(v))));
    }
    return new OffDistribution(
        form,
        measure.unit(),
        scene.settings(),
        ModelNames.of(scene.settings()),
        List.copyOf(sources));
  }

  private static double[] again(TrainedNetwork network, double[] row) {
    return network.decode(network.encode(row).mean());
  }

  /** Test rows, or rows shown where none are kept for testing; evenly from all of them. */
  private static List<double[]> testRows(LatentData data, int most) {
    Dataset test = data.rows().test().orElse(data.shown());
    int count = Math.min(most, test.rows());
    return IntStream.range(0, count)
        .mapToObj(i -> test.row((int) ((long) i * test.rows() / count)))
        .toList();
  }

  private static float[] losses(LossMeasure measure, BulkEvaluator evaluator, List<double[]> rows) {
    int d = rows.get(0).length;
    float[] flat = new float[rows.size() * d];
    for (int n = 0; n < rows.size(); n++) {
      for (int j = 0; j < d; j++) {
        flat[n * d + j] = (float) rows.get(n)[j];
      }
    }
    return Arrays.copyOf(measure.of(evaluator, flat, rows.size()), rows.size());
  }
}
