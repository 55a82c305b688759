package latentia.data.generate;

import java.util.List;

/**
 * Arms around a centre, each a Gaussian cloud bent the more the further out it lies (Johnson et al.
 * 2016, Composing graphical models with neural networks).
 */
record Pinwheel() implements Shape {
  private static final double RADIUS = 2;
  private static final String ARMS = "arms";
  private static final String SPREAD = "spread";
  private static final String NOISE = "noise";
  private static final String BEND = "bend";

  @Override
  public String key() {
    return "pinwheel";
  }

  @Override
  public int usualRows() {
    return 500;
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.real(NOISE, 0, 1, 0.05),
        Parameter.whole(ARMS, 1, 10, 5),
        Parameter.real(SPREAD, 0, 1, 0.3),
        Parameter.real(BEND, -1, 1, 0.25));
  }

  @Override
  public List<String> columns(Values values) {
    return PLANE;
  }

  @Override
  public Classes classes(Values values) {
    return Classes.clusters(values.whole(ARMS));
  }

  @Override
  public Draw draw(Values values) {
    double across = values.of(NOISE);
    double along = values.of(SPREAD);
    double bend = values.of(BEND);
    int arms = values.whole(ARMS);
    return (arm, random) -> {
      double out = RADIUS * (1 + along * random.nextGaussian());
      double side = RADIUS * across * random.nextGaussian();
      double angle = 2 * Math.PI * arm / arms + bend * Math.exp(out / RADIUS);
      double cosine = Math.cos(angle);
      double sine = Math.sin(angle);
      return new double[] {cosine * out - sine * side, sine * out + cosine * side};
    };
  }
}
