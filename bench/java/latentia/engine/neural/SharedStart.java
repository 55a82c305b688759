package latentia.engine.neural;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Everything random in a network's first epoch, for another program to take the very same steps:
 * initial parameters, the rows of each mini-batch, and eps of each.
 */
public final class SharedStart {
  private SharedStart() {}

  /**
   * Writes {@code file.weights} and {@code file.noise} (floats) and {@code file.order} (integers),
   * least significant byte first.
   *
   * @param rows a multiple of the batch
   */
  public static void write(NetworkSettings settings, int columns, int rows, Path file)
      throws IOException {
    ParameterLayout layout = ParameterLayout.of(columns, settings);
    long seed = settings.training().seed();
    writeFloats(file, ".weights", InitialWeights.of(layout, seed));
    int batch = settings.training().batch();
    BatchOrder order = new BatchOrder(rows, batch, seed);
    ByteBuffer numbers = room(rows);
    for (int step = 0; step < order.batchesPerEpoch(); step++) {
      for (int i = 0; i < batch; i++) {
        numbers.putInt(order.row(step, i));
      }
    }
    Files.write(beside(file, ".order"), numbers.array());
    if (settings.objective() instanceof Objective.Variational variational) {
      int each = batch * variational.samples() * settings.architecture().latent();
      writeFloats(file, ".noise", noise(order.batchesPerEpoch(), each, seed));
    }
  }

  private static float[] noise(int steps, int each, long seed) {
    float[] noise = new float[steps * each];
    float[] draws = new float[each];
    for (int step = 0; step < steps; step++) {
      RandomStream.fillNormal(
          RandomStream.POSTERIOR_DRAWS.generator(seed, step), draws, draws.length);
      System.arraycopy(draws, 0, noise, step * each, each);
    }
    return noise;
  }

  private static void writeFloats(Path file, String ending, float[] values) throws IOException {
    ByteBuffer bytes = room(values.length);
    bytes.asFloatBuffer().put(values);
    Files.write(beside(file, ending), bytes.array());
  }

  private static ByteBuffer room(int numbers) {
    return ByteBuffer.allocate(Float.BYTES * numbers).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static Path beside(Path file, String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }
}
