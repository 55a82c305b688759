package latentia.lab.latent.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import latentia.data.Dataset;
import latentia.data.Labels;
import latentia.engine.neural.TrainedNetwork;
import latentia.lab.latent.LatentScene;
import latentia.lab.look.RowForm;

/**
 * Rows and what each model makes of them.
 *
 * @param rows numbers among the rows shown
 * @param originals their values, as the networks see them
 * @param labels their classes, "" where unknown
 * @param unit of the errors: that of the models, or squared error when they measure differently
 * @param models in the order of the scene
 * @param lesson on squared error, for images
 */
public record ReconstructionGallery(
    RowForm form,
    String samples,
    List<Integer> rows,
    List<double[]> originals,
    List<String> labels,
    String unit,
    List<Row> models,
    Optional<ShiftLesson> lesson) {
  private static final int USUAL = 10;

  /** The reconstructions of one model and their losses. */
  public record Row(String name, List<double[]> reconstructions, List<Double> losses) {}

  public static ReconstructionGallery of(LatentScene scene, GalleryOptions options) {
    Dataset shown = scene.data().shown();
    List<Integer> rows = options.rows().isEmpty() ? examples(shown) : options.rows();
    List<double[]> originals = rows.stream().map(shown::row).toList();
    List<String> names = ModelNames.of(scene.settings());
    LossMeasure measure = LossMeasure.of(scene.settings());
    List<Row> models = new ArrayList<>();
    for (int m = 0; m < scene.models(); m++) {
      models.add(row(names.get(m), scene.network(m), originals, measure));
    }
    return new ReconstructionGallery(
        scene.data().rowForm(),
        scene.data().source().wording().samples(),
        rows,
        originals,
        rows.stream().map(row -> Words.label(shown, row)).toList(),
        measure.unit(),
        models,
        ShiftLesson.of(scene.data(), options.shifted()));
  }

  private static Row row(
      String name, TrainedNetwork network, List<double[]> originals, LossMeasure measure) {
    List<double[]> reconstructions = new ArrayList<>();
    List<Double> losses = new ArrayList<>();
    for (double[] original : originals) {
      double[] z = network.encode(original).mean();
      reconstructions.add(network.decode(z));
      losses.add(measure.of(network, original, z));
    }
    return new Row(name, reconstructions, losses);
  }

  /**
   * The first rows of each class, about ten in all; where no class is known, ten evenly from all.
   */
  static List<Integer> examples(Dataset shown) {
    List<Integer> first = shown.labels().map(ReconstructionGallery::ofEachClass).orElse(List.of());
    if (!first.isEmpty()) {
      return first;
    }
    int count = Math.min(USUAL, shown.rows());
    return IntStream.range(0, count).map(i -> i * shown.rows() / count).boxed().toList();
  }

  private static List<Integer> ofEachClass(Labels labels) {
    int each = Math.max(1, USUAL / Math.max(1, labels.classes().size()));
    return IntStream.range(0, labels.classes().size())
        .flatMap(label -> Arrays.stream(labels.rowsOf(label)).limit(each))
        .boxed()
        .toList();
  }
}
