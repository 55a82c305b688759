package latentia.lab.latent.bench;

/**
 * @param model whose latent dimensions are walked through (0-based)
 * @param row whose code is the base, a number among the rows shown; -1 for the mean of the prior or
 *     of the codes
 * @param frames how many codes are decoded on the way
 * @param reach how far the way leads to either side, in standard deviations
 */
public record DimensionOptions(int model, int row, int frames, double reach) {
  /** Nine frames from -3 to 3 standard deviations around the mean. */
  public static DimensionOptions of(int model) {
    return new DimensionOptions(model, -1, 9, 3);
  }

  public DimensionOptions withModel(int other) {
    return new DimensionOptions(other, row, frames, reach);
  }

  public DimensionOptions withRow(int other) {
    return new DimensionOptions(model, other, frames, reach);
  }

  public DimensionOptions withFrames(int count) {
    return new DimensionOptions(model, row, count, reach);
  }
}
