package latentia.lab.latent;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import latentia.data.Dataset;
import latentia.engine.neural.BulkEvaluator;
import latentia.engine.neural.TrainedNetwork;
import latentia.figure.Field;
import latentia.figure.NormalDistribution;
import latentia.lab.look.Window;

/**
 * Computes the layers of one model's plane on the calling thread, with a copy of the weights that
 * is closed before it returns.
 */
public final class MapMaker {
  private static final int CHUNK = 512;

  private final TrainedNetwork network;
  private final float[] codes;
  private final MapRequest request;
  private final BooleanSupplier cancelled;

  private MapMaker(
      TrainedNetwork network, float[] codes, MapRequest request, BooleanSupplier cancelled) {
    this.network = network;
    this.codes = codes;
    this.request = request;
    this.cancelled = cancelled;
  }

  /**
   * The layers asked for.
   *
   * @param codes of the rows shown, {@code rows x latent}
   * @param shown the rows shown
   * @param cancelled asked often; once it is true the work is given up
   * @throws CancellationException if it was given up
   */
  public static LatentMaps.ModelMaps maps(
      TrainedNetwork network,
      float[] codes,
      Dataset shown,
      MapRequest request,
      BooleanSupplier cancelled) {
    MapMaker maker = new MapMaker(network, codes, request, cancelled);
    try (BulkEvaluator evaluator = BulkEvaluator.of(network)) {
      return new LatentMaps.ModelMaps(
          request.wants(LatentView.Layer.HOLES)
              ? Optional.of(maker.holes(evaluator))
              : Optional.empty(),
          request.wants(LatentView.Layer.DENSITY) ? maker.density() : Optional.empty(),
          request.wants(LatentView.Layer.MANIFOLD)
              ? Optional.of(maker.manifold(evaluator))
              : Optional.empty(),
          request.errors() ? maker.errors(evaluator, shown) : new float[0]);
    }
  }

  private void goOn() {
    if (cancelled.getAsBoolean()) {
      throw new CancellationException();
    }
  }

  /** h(z) over the window. */
  private Field holes(BulkEvaluator evaluator) {
    int side = request.resolution();
    Window window = request.window();
    float[] places =
        lifted(
            evenly(window.left(), window.right(), side, 0),
            evenly(window.bottom(), window.top(), side, 0));
    int q = network.latent();
    double unit = CodeSpread.of(codes, q).unit();
    double[] values = new double[side * side];
    for (int from = 0; from < values.length; from += CHUNK) {
      goOn();
      int count = Math.min(CHUNK, values.length - from);
      float[] z = slice(places, from * q, count * q);
      float[] again = evaluator.encode(evaluator.decode(z, count), count);
      for (int i = 0; i < count; i++) {
        double sum = 0;
        for (int j = 0; j < q; j++) {
          double moved = again[i * q + j] - z[i * q + j];
          sum += moved * moved;
        }
        values[from + i] = Math.sqrt(sum) / unit;
      }
    }
    return new Field(
        window.left(), window.bottom(), window.right(), window.top(), side, side, values);
  }

  private Optional<Field> density() {
    goOn();
    return CodeDensity.of(request.plane().project(codes), request.window(), request.resolution());
  }

  /** Decoded rows where equal shares of the prior lie, or evenly over the box of the codes. */
  private LatentMaps.Manifold manifold(BulkEvaluator evaluator) {
    double[] x;
    double[] y;
    if (network.isVariational()) {
      x = quantiles(true, request.tilesAcross());
      y = quantiles(false, request.tilesUp());
    } else {
      Window box = request.zoom().orElseGet(this::box);
      x = evenly(box.left(), box.right(), request.tilesAcross(), 0.5);
      y = evenly(box.bottom(), box.top(), request.tilesUp(), 0.5);
    }
    return new LatentMaps.Manifold(x, y, decode(evaluator, lifted(x, y), x.length * y.length));
  }

  /** The prior's coordinate along a direction of unit length is N(that of the origin, 1). */
  private double[] quantiles(boolean across, int tiles) {
    double[] origin = new double[network.latent()];
    double mean = across ? request.plane().x(origin) : request.plane().y(origin);
    double low = 0;
    double high = 1;
    if (request.zoomed()) {
      Window window = request.window();
      low = NormalDistribution.below((across ? window.left() : window.bottom()) - mean);
      high = NormalDistribution.below((across ? window.right() : window.top()) - mean);
    }
    double[] places = new double[tiles];
    for (int i = 0; i < tiles; i++) {
      double share = low + (high - low) * (i + 0.5) / tiles;
      places[i] = mean + NormalDistribution.quantile(share);
    }
    return places;
  }

  private Window box() {
    double[][] places = request.plane().project(codes);
    double[] x = range(places[0]);
    double[] y = range(places[1]);
    return new Window(x[0], y[0], x[1], y[1]);
  }

  private static double[] range(double[] values) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    return low < high ? new double[] {low, high} : new double[] {low - 0.5, low + 0.5};
  }

  /** {@code count} places; at both ends with inset 0, in the middle of equal parts with 0.5. */
  private static double[] evenly(double from, double to, int count, double inset) {
    double[] places = new double[count];
    for (int i = 0; i < count; i++) {
      places[i] = from + (to - from) * (i + inset) / (count - 1 + 2 * inset);
    }
    return places;
  }

  /** The codes of all places of a grid, row by row from the bottom. */
  private float[] lifted(double[] x, double[] y) {
    int q = network.latent();
    float[] lifted = new float[x.length * y.length * q];
    for (int row = 0; row < y.length; row++) {
      for (int column = 0; column < x.length; column++) {
        double[] z = request.plane().lift(x[column], y[row], request.base());
        for (int j = 0; j < q; j++) {
          lifted[(row * x.length + column) * q + j] = (float) z[j];
        }
      }
    }
    return lifted;
  }

  private float[] decode(BulkEvaluator evaluator, float[] places, int n) {
    int q = network.latent();
    int d = network.columns();
    float[] decoded = new float[n * d];
    for (int from = 0; from < n; from += CHUNK) {
      goOn();
      int count = Math.min(CHUNK, n - from);
      float[] rows = evaluator.decode(slice(places, from * q, count * q), count);
      System.arraycopy(rows, 0, decoded, from * d, count * d);
    }
    return decoded;
  }

  private float[] errors(BulkEvaluator evaluator, Dataset shown) {
    float[] errors = new float[shown.rows()];
    int d = shown.columns();
    for (int from = 0; from < errors.length; from += CHUNK) {
      goOn();
      int count = Math.min(CHUNK, errors.length - from);
      float[] rows = new float[count * d];
      for (int i = 0; i < rows.length; i++) {
        rows[i] = (float) shown.value(from + i / d, i % d);
      }
      float[] losses = evaluator.reconstructionLosses(rows, count);
      System.arraycopy(losses, 0, errors, from, count);
    }
    return errors;
  }

  private static float[] slice(float[] all, int from, int length) {
    float[] part = new float[length];
    System.arraycopy(all, from, part, 0, length);
    return part;
  }
}
