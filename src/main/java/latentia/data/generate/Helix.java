package latentia.data.generate;

import java.util.List;

/** A screw line of radius 1 around the z-axis; rows lie evenly along it. */
record Helix() implements Shape {
  private static final int PARTS = 5;
  private static final String NOISE = "noise";
  private static final String TURNS = "turns";
  private static final String PITCH = "pitch";

  @Override
  public String key() {
    return "helix";
  }

  @Override
  public int usualRows() {
    return 1500;
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.real(NOISE, 0, 1, 0.05),
        Parameter.real(TURNS, 0.25, 10, 2),
        Parameter.real(PITCH, 0, 10, 1.5));
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
    return List.of("position");
  }

  @Override
  public Draw draw(Values values) {
    double noise = values.of(NOISE);
    double turns = values.of(TURNS);
    double pitch = values.of(PITCH);
    return (part, random) -> {
      double position = Shape.along(part, PARTS, random);
      double turn = turns * (position - 0.5);
      double t = 2 * Math.PI * turn;
      double[] point = Shape.noisy(noise, random, Math.cos(t), Math.sin(t), pitch * turn);
      return Shape.withFactors(point, position);
    };
  }
}
