package latentia.engine.neural;

import latentia.data.Dataset;

/**
 * What a run takes, roughly.
 *
 * @param largest numbers in its largest array
 * @param bytes on the heap, and as many again off it at most
 */
record MemoryNeed(double largest, double bytes) {
  /** Parameter vectors on the heap: w, g, two of the optimiser, four of a snapshot being taken. */
  private static final int VECTORS = 8;

  static MemoryNeed of(NetworkData data, NetworkSettings settings) {
    double d = data.train().columns();
    double previous = d;
    double parameters = 0;
    double units = d;
    for (int width : settings.architecture().hidden()) {
      parameters += 2 * (previous + 1) * width;
      units += 4.0 * width;
      previous = width;
    }
    double latent = settings.architecture().latent();
    parameters += 3 * (previous + 1) * latent + d;
    units += 10 * latent + 2 * d;
    int samples = settings.objective() instanceof Objective.Variational v ? v.samples() : 1;
    double batch = Math.max(256, Math.min(settings.training().batch(), data.train().rows()));
    double cells = cells(data.train()) + cells(data.shown());
    cells += data.test().map(MemoryNeed::cells).orElse(0.0);
    double widest = settings.architecture().hidden().stream().mapToInt(w -> w).max().orElse(0);
    double rows = batch * samples;
    double largest =
        Math.max(Math.max(cells, parameters), rows * Math.max(Math.max(widest, d), 2 * latent));
    return new MemoryNeed(largest, Float.BYTES * (VECTORS * parameters + rows * units + cells));
  }

  private static double cells(Dataset data) {
    return (double) data.rows() * data.columns();
  }

  boolean fitsArrays() {
    return largest < Integer.MAX_VALUE - 64;
  }

  long megabytes() {
    return (long) (bytes / (1 << 20)) + 1;
  }
}
