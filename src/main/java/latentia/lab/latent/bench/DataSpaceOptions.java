package latentia.lab.latent.bench;

/**
 * @param across the column (0-based) shown across
 * @param up the column shown upwards
 * @param lines how many lines of the net lie along each latent dimension
 */
public record DataSpaceOptions(int across, int up, int lines) {
  /** The first and the last column; of four and more the first and the third. */
  public static DataSpaceOptions of(int columns) {
    return new DataSpaceOptions(0, Math.min(2, columns - 1), 13);
  }

  public DataSpaceOptions withColumns(int first, int second) {
    return new DataSpaceOptions(first, second, lines);
  }
}
