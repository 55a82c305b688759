package latentia.data.generate;

import java.util.List;

/** Two half circles of radius 1 that reach into each other. */
record Moons() implements Shape {
  private static final String NOISE = "noise";
  private static final String OVERLAP = "overlap";

  @Override
  public String key() {
    return "moons";
  }

  @Override
  public int usualRows() {
    return 500;
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(Parameter.real(NOISE, 0, 1, 0.1), Parameter.real(OVERLAP, -1, 1, 0.5));
  }

  @Override
  public List<String> columns(Values values) {
    return PLANE;
  }

  @Override
  public Classes classes(Values values) {
    return Classes.clusters(2);
  }

  @Override
  public Draw draw(Values values) {
    double noise = values.of(NOISE);
    double overlap = values.of(OVERLAP);
    return (moon, random) -> {
      double angle = Math.PI * random.nextDouble();
      double x = moon == 0 ? Math.cos(angle) : 1 - Math.cos(angle);
      double y = moon == 0 ? Math.sin(angle) : overlap - Math.sin(angle);
      return Shape.noisy(noise, random, x, y);
    };
  }
}
