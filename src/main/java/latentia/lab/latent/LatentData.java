package latentia.lab.latent;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import latentia.data.DataException;
import latentia.data.Dataset;
import latentia.data.ImageShape;
import latentia.data.InkScale;
import latentia.data.Labels;
import latentia.data.MissingCells;
import latentia.data.Preparation;
import latentia.data.Prepared;
import latentia.data.RowRange;
import latentia.engine.neural.NetworkData;
import latentia.lab.look.RowForm;
import latentia.lab.look.RowPictures;
import latentia.lab.look.ShownRows;

/**
 * A data set made ready for the networks: images scaled to [0, 1], other columns to mean 0 and
 * standard deviation 1 by the training rows. The last fifth of the rows is kept for testing, or
 * every fifth row where the last ones would lack a class or hold one that the others lack.
 *
 * @param source as it was read
 * @param rows the rows to train on, to test on, and to show
 * @param shownRows the numbers in {@code source} of the rows shown
 * @param unitRange whether the networks see values in [0, 1], which may stand for the chance of a 1
 */
public record LatentData(Dataset source, NetworkData rows, int[] shownRows, boolean unitRange) {
  /** Codes of more rows than these are not shown. */
  public static final int MOST_SHOWN = 5000;

  private static final double TRAINING_SHARE = 0.8;
  private static final int FIFTH = 5;

  /**
   * Prepares a data set.
   *
   * @throws DataException if cells are missing
   */
  public static LatentData of(Dataset source) throws DataException {
    int[] order = order(source);
    Dataset ordered = source.selectRows(order);
    int training = trainingRows(source.rows());
    OptionalDouble ink = InkScale.of(source);
    boolean images = ink.isPresent();
    Preparation preparation =
        new Preparation(
            List.of(),
            Optional.empty(),
            MissingCells.REFUSE,
            ink.orElse(1),
            false,
            Optional.of(new RowRange(0, training)),
            training < source.rows()
                ? Optional.of(new RowRange(training, source.rows()))
                : Optional.empty(),
            !images);
    Prepared prepared = preparation.apply(ordered);
    Dataset all = prepared.test().map(prepared.train()::followedBy).orElse(prepared.train());
    int[] chosen = evenly(all.rows());
    int[] numbers = IntStream.of(chosen).map(row -> order[row]).toArray();
    return new LatentData(
        source,
        new NetworkData(prepared.train(), prepared.test(), all.selectRows(chosen)),
        numbers,
        images);
  }

  private static int trainingRows(int rows) {
    return Math.max(1, (int) (TRAINING_SHARE * rows));
  }

  /** The row numbers, those to be tested on last. */
  private static int[] order(Dataset source) {
    int[] all = IntStream.range(0, source.rows()).toArray();
    int training = trainingRows(all.length);
    boolean mixed = source.labels().map(labels -> tailHoldsAll(labels, training)).orElse(true);
    if (mixed) {
      return all;
    }
    IntStream kept = IntStream.of(all).filter(row -> row % FIFTH != FIFTH - 1);
    return IntStream.concat(kept, IntStream.of(all).filter(row -> row % FIFTH == FIFTH - 1))
        .toArray();
  }

  private static boolean tailHoldsAll(Labels labels, int from) {
    int[] before = IntStream.range(0, from).map(labels::code).distinct().sorted().toArray();
    int[] after =
        IntStream.range(from, labels.rows()).map(labels::code).distinct().sorted().toArray();
    return Arrays.equals(before, after);
  }

  private static int[] evenly(int rows) {
    int shown = Math.min(rows, MOST_SHOWN);
    return IntStream.range(0, shown).map(i -> (int) ((long) i * rows / shown)).toArray();
  }

  /** The rows shown, as the networks see them. */
  public Dataset shown() {
    return rows.shown();
  }

  /** "5,000 of 60,000 digits shown", or "" where the codes of all rows are shown. */
  String thinned() {
    return shownRows.length == source.rows()
        ? ""
        : Words.of(
            "rows.thinned",
            ShownRows.grouped(shownRows.length),
            ShownRows.grouped(source.rows()),
            source.wording().samples());
  }

  /** The form of a row that is an image. */
  public Optional<ImageShape> imageShape() {
    return source.imageShape();
  }

  /** Rows as small pictures. */
  public RowPictures rowPictures() {
    return new RowPictures(shown(), unitRange);
  }

  /** How rows are drawn on benches. */
  public RowForm rowForm() {
    return RowForm.of(shown(), unitRange);
  }

  /** The classes of the rows shown. */
  public Optional<Labels> labels() {
    return rows.shown().labels();
  }

  /** What a class is called: of images what they show, "digit", else the name of the labels. */
  public String classNoun() {
    return imageShape().isPresent() || labels().isEmpty()
        ? source.wording().sample()
        : labels().get().name();
  }

  /** The class of a row shown, where it is one (-1 is none) and its class is known. */
  public Optional<String> className(int row) {
    return labels()
        .filter(known -> row >= 0 && known.code(row) >= 0)
        .map(known -> known.classes().get(known.code(row)));
  }
}
