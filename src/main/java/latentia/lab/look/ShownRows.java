package latentia.lab.look;

import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * The rows that a plot of points shows: all, or of very many a part drawn at random, always the
 * same one. An even part would fall in step with data that repeat themselves.
 */
public final class ShownRows {
  /** As many points as are drawn well in a plane. */
  public static final int MOST = 20_000;

  private static final long SEED = 20_000;

  private final int all;
  private final int[] rows;

  private ShownRows(int all, int[] rows) {
    this.all = all;
    this.rows = rows;
  }

  /** Of {@code all} rows at most {@code most}, ascending; each part is equally likely. */
  public static ShownRows of(int all, int most) {
    int[] rows = new int[Math.min(all, most)];
    SplittableRandom random = new SplittableRandom(SEED);
    int chosen = 0;
    for (int n = 0; chosen < rows.length; n++) {
      // Selection sampling (Knuth, The Art of Computer Programming 3.4.2, algorithm S).
      if (random.nextDouble() * (all - n) < rows.length - chosen) {
        rows[chosen++] = n;
      }
    }
    return new ShownRows(all, rows);
  }

  public boolean areAll() {
    return rows.length == all;
  }

  public int count() {
    return rows.length;
  }

  /** The row that stands at a place of the plot. */
  public int row(int place) {
    return rows[place];
  }

  /** Of one value per row those that are shown; the same array where all are. */
  public double[] of(double[] values) {
    return areAll() ? values : Arrays.stream(rows).mapToDouble(row -> values[row]).toArray();
  }

  /** "20,000". */
  public static String grouped(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** How many are shown: "20,000". */
  public String shownText() {
    return grouped(rows.length);
  }

  /** Of how many: "1,000,000". */
  public String allText() {
    return grouped(all);
  }
}
