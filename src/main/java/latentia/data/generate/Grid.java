package latentia.data.generate;

import java.util.List;

/** Small round Gaussian clouds on the crossings of a square grid around the origin. */
record Grid() implements Shape {
  private static final String SIDE = "side";
  private static final String SPACING = "spacing";
  private static final String NOISE = "noise";

  @Override
  public String key() {
    return "grid";
  }

  @Override
  public int usualRows() {
    return 504;
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.real(NOISE, 0, 2, 0.15),
        Parameter.whole(SIDE, 1, 10, 3),
        Parameter.real(SPACING, 0.1, 10, 2));
  }

  @Override
  public List<String> columns(Values values) {
    return PLANE;
  }

  @Override
  public Classes classes(Values values) {
    return Classes.clusters(values.whole(SIDE) * values.whole(SIDE));
  }

  @Override
  public Draw draw(Values values) {
    int side = values.whole(SIDE);
    double noise = values.of(NOISE);
    double spacing = values.of(SPACING);
    double middle = (side - 1) / 2.0;
    return (crossing, random) -> {
      double x = spacing * (crossing % side - middle);
      double y = spacing * (middle - crossing / side);
      return Shape.noisy(noise, random, x, y);
    };
  }
}
