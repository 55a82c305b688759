package latentia.data.generate;

import java.util.List;

/** A sheet bent to an S: two arcs of three quarters of a circle of radius 1. */
record SCurve() implements Shape {
  private static final int PARTS = 5;
  private static final String NOISE = "noise";
  private static final String DEPTH = "depth";

  @Override
  public String key() {
    return "scurve";
  }

  @Override
  public int usualRows() {
    return 1500;
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(Parameter.real(NOISE, 0, 1, 0.03), Parameter.real(DEPTH, 0, 100, 2));
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
    return (part, random) -> {
      double position = Shape.along(part, PARTS, random);
      double t = 3 * Math.PI * (position - 0.5);
      double y = depth * random.nextDouble();
      double z = Math.signum(t) * (Math.cos(t) - 1);
      return Shape.withFactors(Shape.noisy(noise, random, Math.sin(t), y, z), position, y);
    };
  }
}
