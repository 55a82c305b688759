package latentia.data;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Two-dimensional data sets drawn from a seed: the same seed gives the same rows everywhere. Row n
 * belongs to class n modulo the number of classes, so that any range of rows holds all of them.
 */
enum Generator {
  /** Four round Gaussian clouds of different size. */
  BLOBS(500, 4) {
    @Override
    double[] draw(int cloud, Random random) {
      double[] centre = BLOB_CENTRES[cloud];
      double spread = BLOB_SPREADS[cloud];
      return new double[] {
        centre[0] + spread * random.nextGaussian(), centre[1] + spread * random.nextGaussian()
      };
    }
  },
  /** Three Gaussian clouds, all stretched and sheared in the same way. */
  ANISOTROPIC(501, 3) {
    @Override
    double[] draw(int cloud, Random random) {
      double[] centre = STRETCHED_CENTRES[cloud];
      double along = STRETCH * random.nextGaussian();
      double across = random.nextGaussian() / STRETCH;
      double cosine = Math.cos(STRETCH_ANGLE);
      double sine = Math.sin(STRETCH_ANGLE);
      return new double[] {
        centre[0] + cosine * along - sine * across, centre[1] + sine * along + cosine * across
      };
    }
  },
  /** Two half circles that reach into each other. */
  MOONS(500, 2) {
    @Override
    double[] draw(int moon, Random random) {
      double angle = Math.PI * random.nextDouble();
      double x = moon == 0 ? Math.cos(angle) : 1 - Math.cos(angle);
      double y = moon == 0 ? Math.sin(angle) : 0.5 - Math.sin(angle);
      return new double[] {
        x + MOON_NOISE * random.nextGaussian(), y + MOON_NOISE * random.nextGaussian()
      };
    }
  },
  /** Two circles around the same centre. */
  RINGS(500, 2) {
    @Override
    double[] draw(int ring, Random random) {
      double angle = 2 * Math.PI * random.nextDouble();
      double radius = ring == 0 ? 1 : 2.5;
      return new double[] {
        radius * Math.cos(angle) + RING_NOISE * random.nextGaussian(),
        radius * Math.sin(angle) + RING_NOISE * random.nextGaussian()
      };
    }
  };

  private static final double[][] BLOB_CENTRES = {{-4, -2}, {0, 4}, {4, -1}, {0.5, -4.5}};
  private static final double[] BLOB_SPREADS = {1, 1.2, 0.8, 0.6};
  private static final double[][] STRETCHED_CENTRES = {{-3.5, 0}, {0, 0}, {3.5, 0}};
  private static final double STRETCH = 1.8;
  private static final double STRETCH_ANGLE = Math.toRadians(60);
  private static final double MOON_NOISE = 0.1;
  private static final double RING_NOISE = 0.12;

  private final int rows;
  private final int classes;

  Generator(int rows, int classes) {
    this.rows = rows;
    this.classes = classes;
  }

  /** One row of a class: x and y. */
  abstract double[] draw(int label, Random random);

  int rows() {
    return rows;
  }

  /** The classes' names: 1, 2 … */
  List<String> classes() {
    return IntStream.rangeClosed(1, classes).mapToObj(Integer::toString).toList();
  }

  /** All rows, with labels {@code labelName} numbered from 1. */
  Dataset generate(String name, String labelName, long seed) {
    Random random = new Random(seed);
    double[] values = new double[2 * rows];
    int[] codes = new int[rows];
    for (int n = 0; n < rows; n++) {
      codes[n] = n % classes;
      double[] point = draw(codes[n], random);
      values[2 * n] = point[0];
      values[2 * n + 1] = point[1];
    }
    return Dataset.owning(name, List.of("x", "y"), values)
        .withLabels(new Labels(labelName, classes(), codes));
  }
}
