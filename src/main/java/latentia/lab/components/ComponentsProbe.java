package latentia.lab.components;

import java.util.Optional;

/**
 * What has been pointed at and set by hand: the state of a conversation with the model, which
 * trains nothing. Arrays are not to be written to.
 *
 * @param row the row looked at: built up, compared, searched for (0-based, of all rows)
 * @param code the code set by hand in its place; empty for the row's own
 * @param cursor the place pointed at in the score plot: across, up
 * @param direction the candidate direction in the shown columns, of length 1
 * @param queried the row whose posterior is shown, in the space of the data; empty for the row
 *     looked at
 * @param generation how far the drawing of samples has come
 * @param noiseFactor what sigma^2 is multiplied by; 1 for the fitted one
 */
public record ComponentsProbe(
    int row,
    Optional<double[]> code,
    Optional<double[]> cursor,
    double[] direction,
    Optional<double[]> queried,
    Generation generation,
    double noiseFactor) {
  /** One row, nothing else. */
  public static ComponentsProbe of(int row) {
    return new ComponentsProbe(
        row,
        Optional.empty(),
        Optional.empty(),
        new double[] {1, 0},
        Optional.empty(),
        Generation.none(1),
        1);
  }

  /** Another row, with its own code. */
  public ComponentsProbe withRow(int wanted) {
    return new ComponentsProbe(
        wanted, Optional.empty(), cursor, direction, Optional.empty(), generation, noiseFactor);
  }

  public ComponentsProbe withCode(Optional<double[]> wanted) {
    return new ComponentsProbe(row, wanted, cursor, direction, queried, generation, noiseFactor);
  }

  public ComponentsProbe withCursor(Optional<double[]> wanted) {
    return new ComponentsProbe(row, code, wanted, direction, queried, generation, noiseFactor);
  }

  public ComponentsProbe withDirection(double[] wanted) {
    return new ComponentsProbe(row, code, cursor, wanted, queried, generation, noiseFactor);
  }

  public ComponentsProbe withQueried(Optional<double[]> wanted) {
    return new ComponentsProbe(row, code, cursor, direction, wanted, generation, noiseFactor);
  }

  public ComponentsProbe withGeneration(Generation wanted) {
    return new ComponentsProbe(row, code, cursor, direction, queried, wanted, noiseFactor);
  }

  public ComponentsProbe withNoiseFactor(double wanted) {
    return new ComponentsProbe(row, code, cursor, direction, queried, generation, wanted);
  }
}
