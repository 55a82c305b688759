package latentia.data;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import latentia.text.Messages;

/**
 * Data sets drawn from a seed: the same seed gives the same rows everywhere. Row n belongs to class
 * n modulo the number of classes, so that any range of rows holds all of them.
 */
enum Generator {
  /** Four round Gaussian clouds of different size. */
  BLOBS(Space.PLANE, 500, new Classes.Clusters(4)) {
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
  ANISOTROPIC(Space.PLANE, 501, new Classes.Clusters(3)) {
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
  MOONS(Space.PLANE, 500, new Classes.Clusters(2)) {
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
  RINGS(Space.PLANE, 500, new Classes.Clusters(2)) {
    @Override
    double[] draw(int ring, Random random) {
      double angle = 2 * Math.PI * random.nextDouble();
      double radius = ring == 0 ? 1 : 2.5;
      return new double[] {
        radius * Math.cos(angle) + RING_NOISE * random.nextGaussian(),
        radius * Math.sin(angle) + RING_NOISE * random.nextGaussian()
      };
    }
  },
  /**
   * A sheet rolled up, one and a half turns of the spiral (t cos t, t sin t) from t = 3 pi / 2, and
   * 21 deep (Marsland 2009, Machine Learning). Rows lie evenly along the roll.
   */
  SWISS_ROLL(Space.THREE, 1500, new Classes.Positions(5)) {
    @Override
    double[] draw(int part, Random random) {
      // The spiral is nearly t^2 / 2 long, so what is even in t^2 is even along it.
      double growth = along(part, random) * (ROLL_GROWTH * ROLL_GROWTH - 1);
      double t = ROLL_START * Math.sqrt(1 + growth);
      double depth = ROLL_DEPTH * random.nextDouble();
      return noisy(ROLL_NOISE, random, t * Math.cos(t), depth, t * Math.sin(t));
    }
  },
  /** A sheet bent to an S: two arcs of three quarters of a circle of radius 1, and 2 deep. */
  S_CURVE(Space.THREE, 1500, new Classes.Positions(5)) {
    @Override
    double[] draw(int part, Random random) {
      double t = 3 * Math.PI * (along(part, random) - 0.5);
      double depth = 2 * random.nextDouble();
      double z = Math.signum(t) * (Math.cos(t) - 1);
      return noisy(CURVE_NOISE, random, Math.sin(t), depth, z);
    }
  },
  /** Signals that are mixtures of sines. */
  SINES(Sines.columns(), 500, new Classes.Named("generated.mixture", Sines.mixtures())) {
    @Override
    double[] draw(int mixture, Random random) {
      return Sines.draw(mixture, random);
    }
  },
  /** Cups of coffee, made of ingredients. */
  COFFEE(Coffee.COLUMNS, 240, new Classes.Named("generated.drink", Coffee.drinks())) {
    @Override
    double[] draw(int drink, Random random) {
      return Coffee.draw(drink, random);
    }
  };

  private static final double[][] BLOB_CENTRES = {{-4, -2}, {0, 4}, {4, -1}, {0.5, -4.5}};
  private static final double[] BLOB_SPREADS = {1, 1.2, 0.8, 0.6};
  private static final double[][] STRETCHED_CENTRES = {{-3.5, 0}, {0, 0}, {3.5, 0}};
  private static final double STRETCH = 1.8;
  private static final double STRETCH_ANGLE = Math.toRadians(60);
  private static final double MOON_NOISE = 0.1;
  private static final double RING_NOISE = 0.12;
  private static final double ROLL_START = 1.5 * Math.PI;
  private static final double ROLL_GROWTH = 3;
  private static final double ROLL_DEPTH = 21;
  private static final double ROLL_NOISE = 0.1;
  private static final double CURVE_NOISE = 0.03;

  private final List<String> columns;
  private final int rows;
  private final Classes classes;

  Generator(List<String> columns, int rows, Classes classes) {
    this.columns = columns;
    this.rows = rows;
    this.classes = classes;
  }

  /** One row of a class. */
  abstract double[] draw(int label, Random random);

  /** Its name on the command line: {@code swissroll}. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace("_", "");
  }

  List<String> columns() {
    return columns;
  }

  int rows() {
    return rows;
  }

  /** What the classes are called together. */
  String labelName() {
    return classes.labelName();
  }

  /** The classes' names, in their order. */
  List<String> classes() {
    return classes.names();
  }

  /** All rows, with labels. */
  Dataset generate(long seed) {
    Random random = new Random(seed);
    int d = columns.size();
    double[] values = new double[d * rows];
    int[] codes = new int[rows];
    for (int n = 0; n < rows; n++) {
      codes[n] = n % classes.count();
      System.arraycopy(draw(codes[n], random), 0, values, d * n, d);
    }
    return Dataset.owning(key(), columns, values)
        .withLabels(new Labels(labelName(), classes(), codes));
  }

  /** A place drawn evenly along the part of a curve from 0 to 1 that is this class. */
  double along(int part, Random random) {
    return (part + random.nextDouble()) / classes.count();
  }

  private static double[] noisy(double sd, Random random, double... point) {
    for (int j = 0; j < point.length; j++) {
      point[j] += sd * random.nextGaussian();
    }
    return point;
  }

  /** The columns there are. */
  private static final class Space {
    static final List<String> PLANE = List.of("x", "y");
    static final List<String> THREE = List.of("x", "y", "z");

    private Space() {}
  }

  /** What tells rows apart. */
  private sealed interface Classes {
    Messages MESSAGES = Messages.of(Generator.class);

    int count();

    String labelName();

    List<String> names();

    /** Groups that lie apart, numbered from 1. */
    record Clusters(int count) implements Classes {
      @Override
      public String labelName() {
        return MESSAGES.get("generated.cluster");
      }

      @Override
      public List<String> names() {
        return IntStream.rangeClosed(1, count).mapToObj(Integer::toString).toList();
      }
    }

    /** Kinds that have names of their own. */
    record Named(String labelKey, List<String> names) implements Classes {
      @Override
      public int count() {
        return names.size();
      }

      @Override
      public String labelName() {
        return MESSAGES.get(labelKey);
      }
    }

    /** Parts of equal length of a curve, named by where they begin and end. */
    record Positions(int count) implements Classes {
      private static final int WHOLE = 100;

      @Override
      public String labelName() {
        return MESSAGES.get("generated.position");
      }

      @Override
      public List<String> names() {
        return IntStream.range(0, count)
            .mapToObj(
                k -> MESSAGES.get("generated.part", k * WHOLE / count, (k + 1) * WHOLE / count))
            .toList();
      }
    }
  }
}
