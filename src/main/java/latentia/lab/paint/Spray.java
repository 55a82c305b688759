package latentia.lab.paint;

import java.util.Arrays;
import java.util.SplittableRandom;
import latentia.lab.look.Window;
import latentia.training.SeededStream;

/**
 * One stroke of a brush: a Gaussian cloud of points where it touches the paper, and another one
 * after every standard deviation of its way. The same seed, stroke and way give the same points.
 */
public final class Spray {
  private static final int SPRAYING = 1;

  private final SplittableRandom random;
  private final Reach deviation;
  private final int points;
  private final int code;
  private final Window sheet;
  private double x;
  private double y;

  /**
   * @param stroke how many strokes there were before with this seed
   * @param deviation the standard deviation of a cloud, both ways
   * @param points of a cloud
   * @param code the class of the points, 0-based
   * @param sheet what falls beside it is not on the painting
   */
  public Spray(long seed, int stroke, Reach deviation, int points, int code, Window sheet) {
    random = SeededStream.generator(seed, SPRAYING, stroke);
    this.deviation = deviation;
    this.points = points;
    this.code = code;
    this.sheet = sheet;
  }

  /** The first cloud of the stroke. */
  public Painting begin(Painting painting, double atX, double atY) {
    x = atX;
    y = atY;
    return cloud(painting);
  }

  /** Goes straight on to a place. */
  public Painting to(Painting painting, double toX, double toY) {
    Painting sprayed = painting;
    double left = deviation.distance(toX - x, toY - y);
    while (left >= 1) {
      x += (toX - x) / left;
      y += (toY - y) / left;
      sprayed = cloud(sprayed);
      left -= 1;
    }
    return sprayed;
  }

  private Painting cloud(Painting painting) {
    double[] cloudX = new double[points];
    double[] cloudY = new double[points];
    int inside = 0;
    for (int i = 0; i < points; i++) {
      double pointX = x + deviation.across() * gaussian();
      double pointY = y + deviation.up() * gaussian();
      if (sheet.holds(pointX, pointY)) {
        cloudX[inside] = pointX;
        cloudY[inside++] = pointY;
      }
    }
    return painting.with(Arrays.copyOf(cloudX, inside), Arrays.copyOf(cloudY, inside), code);
  }

  /** By Box and Muller, one of the pair. */
  private double gaussian() {
    double radius = Math.sqrt(-2 * Math.log(1 - random.nextDouble()));
    return radius * Math.cos(2 * Math.PI * random.nextDouble());
  }
}
