package latentia.lab.latent.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import latentia.data.Dataset;
import latentia.data.Labels;
import latentia.engine.neural.BulkEvaluator;
import latentia.engine.neural.NetworkSnapshot;
import latentia.lab.latent.LatentData;
import latentia.lab.latent.LatentScene;
import latentia.lab.latent.Probe;
import latentia.lab.latent.RawValues;

/**
 * Two columns of the data, in their own units, with the reconstructions and all that the decoder
 * can reach. For data that are no images.
 *
 * @param captions of the two columns
 * @param rows all x, then all y of the rows shown
 */
public record DataSpace(
    List<String> captions, double[][] rows, Optional<Labels> labels, List<Decoder> models) {
  private static final int STEPS = 120;

  /** How far the manifold is drawn beyond the codes, as a share of their range. */
  private static final double BEYOND = 0.06;

  /**
   * One model.
   *
   * @param reconstructions all x, then all y
   * @param latent 1 where the manifold is a curve, 2 where it is a net; it is empty beyond
   * @param manifold lines, each all x, then all y
   * @param cursor the decoded place pointed at, x and y, or empty
   */
  public record Decoder(
      String name,
      double[][] reconstructions,
      int latent,
      List<double[][]> manifold,
      double[] cursor) {
    Decoder withCursor(double[] other) {
      return new Decoder(name, reconstructions, latent, manifold, other);
    }
  }

  /** Decodes the codes of all rows shown, the manifolds and the place pointed at. */
  public static DataSpace of(LatentScene scene, DataSpaceOptions options) {
    Dataset shown = scene.data().shown();
    Eyes eyes = new Eyes(scene.data(), options);
    List<String> names = ModelNames.of(scene.settings());
    List<Decoder> models = new ArrayList<>();
    for (int m = 0; m < scene.models(); m++) {
      NetworkSnapshot snapshot = scene.shown().model(m);
      int q = snapshot.network().latent();
      try (BulkEvaluator evaluator = BulkEvaluator.of(snapshot.network())) {
        models.add(
            new Decoder(
                names.get(m),
                eyes.path(snapshot.codes(), q, evaluator),
                q,
                manifold(evaluator, snapshot.codes(), q, eyes, options.lines()),
                cursor(scene, m, eyes)));
      }
    }
    List<String> captions = scene.data().source().wording().captions();
    return new DataSpace(
        List.of(captions.get(options.across()), captions.get(options.up())),
        new double[][] {eyes.column(shown, options.across()), eyes.column(shown, options.up())},
        shown.labels(),
        List.copyOf(models));
  }

  /**
   * The same with the place now pointed at, which is all that a pointer changes.
   *
   * @param scene of the same snapshot
   * @param options those it was made with
   */
  public DataSpace pointedAt(LatentScene scene, DataSpaceOptions options) {
    Eyes eyes = new Eyes(scene.data(), options);
    List<Decoder> pointed = new ArrayList<>();
    for (int m = 0; m < models.size(); m++) {
      pointed.add(models.get(m).withCursor(cursor(scene, m, eyes)));
    }
    return new DataSpace(captions, rows, labels, List.copyOf(pointed));
  }

  private static double[] cursor(LatentScene scene, int model, Eyes eyes) {
    Optional<Probe.Place> place = scene.probe().cursor().filter(each -> each.model() == model);
    return place
        .map(each -> eyes.look(scene.network(model).decode(each.z())))
        .orElseGet(() -> new double[0]);
  }

  private static List<double[][]> manifold(
      BulkEvaluator evaluator, float[] codes, int q, Eyes eyes, int lines) {
    if (q > 2) {
      return List.of();
    }
    double[][] ranges = new double[q][];
    for (int j = 0; j < q; j++) {
      ranges[j] = range(codes, q, j);
    }
    if (q == 1) {
      return List.<double[][]>of(eyes.path(line(1, 0, ranges[0], 0), 1, evaluator));
    }
    List<double[][]> net = new ArrayList<>();
    for (int fixed = 0; fixed < 2; fixed++) {
      for (int line = 0; line < lines; line++) {
        double held = at(ranges[fixed], line, lines);
        net.add(eyes.path(line(2, 1 - fixed, ranges[1 - fixed], held), 2, evaluator));
      }
    }
    return List.copyOf(net);
  }

  /** Codes along one dimension, {@code STEPS x latent}; the other one is held where it is. */
  private static float[] line(int latent, int free, double[] range, double held) {
    float[] codes = new float[STEPS * latent];
    Arrays.fill(codes, (float) held);
    for (int i = 0; i < STEPS; i++) {
      codes[i * latent + free] = (float) at(range, i, STEPS);
    }
    return codes;
  }

  private static double at(double[] range, int i, int count) {
    return range[0] + (range[1] - range[0]) * i / Math.max(1, count - 1);
  }

  private static double[] range(float[] codes, int latent, int dimension) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (int i = dimension; i < codes.length; i += latent) {
      low = Math.min(low, codes[i]);
      high = Math.max(high, codes[i]);
    }
    double more = BEYOND * (high - low);
    return new double[] {low - more, high + more};
  }

  /** Looks at two columns of rows, in their own units. */
  private static final class Eyes {
    private final DataSpaceOptions options;
    private final RawValues raw;

    Eyes(LatentData data, DataSpaceOptions options) {
      this.options = options;
      raw = new RawValues(data);
    }

    double[] look(double[] row) {
      return new double[] {
        raw.of(row[options.across()], options.across()), raw.of(row[options.up()], options.up())
      };
    }

    double[] column(Dataset rows, int column) {
      double[] seen = new double[rows.rows()];
      Arrays.setAll(seen, n -> raw.of(rows.value(n, column), column));
      return seen;
    }

    /** Where the decoder puts {@code codes}, row by row. */
    double[][] path(float[] codes, int latent, BulkEvaluator evaluator) {
      int count = codes.length / latent;
      float[] rows = evaluator.decode(codes, count);
      int columns = rows.length / count;
      double[][] path = new double[2][count];
      for (int i = 0; i < count; i++) {
        path[0][i] = raw.of(rows[i * columns + options.across()], options.across());
        path[1][i] = raw.of(rows[i * columns + options.up()], options.up());
      }
      return path;
    }
  }
}
