package latentia.data.generate;

import java.util.List;

/** Gaussian clouds side by side, all stretched and sheared in the same way. */
record Anisotropic() implements Shape {
  private static final double DISTANCE = 3.5;
  private static final String CLUSTERS = "clusters";
  private static final String STRETCH = "stretch";
  private static final String ANGLE = "angle";

  @Override
  public String key() {
    return "anisotropic";
  }

  @Override
  public int usualRows() {
    return 501;
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.whole(CLUSTERS, 1, 10, 3),
        Parameter.real(STRETCH, 1, 5, 1.8),
        Parameter.real(ANGLE, -180, 180, 60));
  }

  @Override
  public List<String> columns(Values values) {
    return PLANE;
  }

  @Override
  public Classes classes(Values values) {
    return Classes.clusters(values.whole(CLUSTERS));
  }

  @Override
  public Draw draw(Values values) {
    double middle = (values.whole(CLUSTERS) - 1) / 2.0;
    double stretch = values.of(STRETCH);
    double cosine = Math.cos(Math.toRadians(values.of(ANGLE)));
    double sine = Math.sin(Math.toRadians(values.of(ANGLE)));
    return (cloud, random) -> {
      double along = stretch * random.nextGaussian();
      double across = random.nextGaussian() / stretch;
      return new double[] {
        DISTANCE * (cloud - middle) + cosine * along - sine * across, sine * along + cosine * across
      };
    };
  }
}
