package latentia.lab.latent.bench;

/**
 * @param row the row looked at, a number among the rows shown
 * @param neighbours how many nearest rows are wanted in each space
 * @param draws how many samples of the posterior are decoded, of the first variational model
 * @param seed decides the draws
 */
public record DataPointOptions(int row, int neighbours, int draws, long seed) {
  /** Six neighbours, eight draws. */
  public static DataPointOptions of(int row) {
    return new DataPointOptions(row, 6, 8, 1);
  }

  public DataPointOptions withRow(int other) {
    return new DataPointOptions(other, neighbours, draws, seed);
  }

  public DataPointOptions withNeighbours(int count) {
    return new DataPointOptions(row, count, draws, seed);
  }

  public DataPointOptions withSeed(long other) {
    return new DataPointOptions(row, neighbours, draws, other);
  }
}
