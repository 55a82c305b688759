package latentia.data.generate;

import java.util.List;

/** Circles around the same centre, the innermost of radius 1. */
record Rings() implements Shape {
  private static final String RINGS = "rings";
  private static final String NOISE = "noise";
  private static final String DISTANCE = "distance";

  @Override
  public String key() {
    return "rings";
  }

  @Override
  public int usualRows() {
    return 500;
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.real(NOISE, 0, 1, 0.12),
        Parameter.whole(RINGS, 1, 6, 2),
        Parameter.real(DISTANCE, 0.1, 5, 1.5));
  }

  @Override
  public List<String> columns(Values values) {
    return PLANE;
  }

  @Override
  public Classes classes(Values values) {
    return Classes.clusters(values.whole(RINGS));
  }

  @Override
  public Draw draw(Values values) {
    double noise = values.of(NOISE);
    double distance = values.of(DISTANCE);
    return (ring, random) -> {
      double angle = 2 * Math.PI * random.nextDouble();
      double radius = 1 + distance * ring;
      return Shape.noisy(noise, random, radius * Math.cos(angle), radius * Math.sin(angle));
    };
  }
}
