package latentia.lab.latent.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import latentia.data.Dataset;
import latentia.data.ImageShape;
import latentia.lab.look.RowForm;

/** What can be done to rows that takes them away from the distribution they were drawn from. */
public sealed interface Variation {
  /** The rows as they are: on the distribution. */
  record Unchanged() implements Variation {}

  /** Ink where none was, none where it was; rows that are no images change their sign. */
  record Inverted() implements Variation {}

  /** N(0, sd^2) added to each cell; images stay within blank and full ink. */
  record Noisy(double standardDeviation) implements Variation {}

  /** Images moved to the right by so many pixels. */
  record Shifted(int pixels) implements Variation {}

  /** The columns of every row in another order, the same for all rows. */
  record Shuffled() implements Variation {}

  /** A drawing instead of the rows. */
  record Drawn(Drawing drawing) implements Variation {}

  /** Rows of another data set of the same width, prepared in the same way. */
  record Foreign(Dataset rows) implements Variation {}

  /** Words for it: "inverted". */
  default String title() {
    if (this instanceof Noisy) {
      return Words.of("variation.noisy");
    } else if (this instanceof Shifted) {
      return Words.of("variation.shifted");
    } else if (this instanceof Foreign) {
      return Words.of("variation.foreign");
    } else if (this instanceof Inverted) {
      return Words.of("variation.inverted");
    } else if (this instanceof Shuffled) {
      return Words.of("variation.shuffled");
    } else if (this instanceof Drawn) {
      return Words.of("variation.drawing");
    }
    return Words.of("variation.test");
  }

  /** Whether it applies to rows of this form. */
  default boolean suits(RowForm form, int columns) {
    if (this instanceof Shifted || this instanceof Drawn) {
      return form.isImage();
    }
    return !(this instanceof Foreign foreign) || foreign.rows().columns() == columns;
  }

  /** The changed rows; drawings and foreign rows take the place of the given ones. */
  default List<double[]> of(List<double[]> rows, RowForm form, long seed) {
    if (this instanceof Drawn drawn) {
      return List.of(drawn.drawing().row());
    } else if (this instanceof Foreign foreign) {
      int count = Math.min(rows.size(), foreign.rows().rows());
      return IntStream.range(0, count).mapToObj(foreign.rows()::row).toList();
    }
    Random random = new Random(seed);
    int[] order = shuffled(rows.get(0).length, new Random(seed));
    return rows.stream().map(row -> changed(row, form, random, order)).toList();
  }

  private double[] changed(double[] row, RowForm form, Random random, int[] order) {
    double[] changed = row.clone();
    if (this instanceof Shifted shifted) {
      ImageShape shape = form.image().orElseThrow();
      return Shift.of(row, shape, shifted.pixels(), 0);
    }
    for (int j = 0; j < row.length; j++) {
      if (this instanceof Inverted) {
        changed[j] = form.isImage() ? form.low() + form.high() - row[j] : -row[j];
      } else if (this instanceof Noisy noisy) {
        double value = row[j] + noisy.standardDeviation() * random.nextGaussian();
        changed[j] = form.isImage() ? Math.max(form.low(), Math.min(form.high(), value)) : value;
      } else if (this instanceof Shuffled) {
        changed[j] = row[order[j]];
      }
    }
    return changed;
  }

  private static int[] shuffled(int length, Random random) {
    int[] order = new int[length];
    Arrays.setAll(order, j -> j);
    for (int j = length - 1; j > 0; j--) {
      int other = random.nextInt(j + 1);
      int kept = order[j];
      order[j] = order[other];
      order[other] = kept;
    }
    return order;
  }
}
