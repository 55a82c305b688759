package latentia.data.generate;

import java.util.List;

/**
 * A sheet rolled up along the spiral (t cos t, t sin t) from t = 3 pi / 2 (Marsland 2009, Machine
 * Learning). Rows lie evenly along the roll.
 */
record SwissRoll() implements Shape {
  private static final int PARTS = 5;
  private static final double START_TURNS = 0.75;
  private static final double START = 1.5 * Math.PI;
  private static final String NOISE = "noise";
  private static final String TURNS = "turns";
  private static final String DEPTH = "depth";

  @Override
  public String key() {
    return "swissroll";
  }

  @Override
  public int usualRows() {
    return 1500;
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.real(NOISE, 0, 5, 0.1),
        Parameter.real(TURNS, 0.25, 5, 1.5),
        Parameter.real(DEPTH, 0, 100, 21));
  }

  @Override
  public List<String> columns(Values values) {
    return SPACE;
  }

  @Override
  public Classes classes(Values values) {
    return Classes.positions(PARTS);
  }

  @Override
  public List<String> factors() {
    return List.of("position", "depth");
  }

  @Override
  public Draw draw(Values values) {
    double noise = values.of(NOISE);
    double depth = values.of(DEPTH);
    double growth = 1 + values.of(TURNS) / START_TURNS;
    return (part, random) -> {
      double position = Shape.along(part, PARTS, random);
      // The spiral is nearly t^2 / 2 long, so what is even in t^2 is even along it.
      double t = START * Math.sqrt(1 + position * (growth * growth - 1));
      double y = depth * random.nextDouble();
      double[] point = Shape.noisy(noise, random, t * Math.cos(t), y, t * Math.sin(t));
      return Shape.withFactors(point, position, y);
    };
  }
}
