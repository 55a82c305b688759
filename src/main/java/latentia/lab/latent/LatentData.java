package latentia.lab.latent;

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
import latentia.data.RowSplit;
import latentia.engine.neural.NetworkData;
import latentia.lab.look.RowForm;
import latentia.lab.look.RowPictures;
import latentia.lab.look.ShownRows;

/**
 * A data set made ready for the networks: images scaled to [0, 1], other columns to mean 0 and
 * standard deviation 1 by the training rows.
 *
 * @param source as it was read
 * @param split how the rows to test on were drawn; empty where a fixed rule kept a fifth of them
 * @param parts the numbers in {@code source} of the rows to train and to test on
 * @param rows the rows to train on, to test on, and to show
 * @param shownRows the numbers in {@code source} of the rows shown
 * @param unitRange whether the networks see values in [0, 1], which may stand for the chance of a 1
 */
public record LatentData(
    Dataset source,
    Optional<RowSplit> split,
    RowSplit.Rows parts,
    NetworkData rows,
    int[] shownRows,
    boolean unitRange) {
  /** Codes of more rows than these are not shown. */
  public static final int MOST_SHOWN = 5000;

  /**
   * Prepares a data set. The last fifth of the rows is kept for testing, or every fifth row where
   * the last ones would lack a class or hold one that the others lack.
   *
   * @throws DataException if cells are missing
   */
  public static LatentData of(Dataset source) throws DataException {
    return of(source, Optional.empty());
  }

  /**
   * Prepares a data set.
   *
   * @param split draws the rows to test on; empty for a fifth of them by a fixed rule
   * @throws DataException if cells are missing
   */
  public static LatentData of(Dataset source, Optional<RowSplit> split) throws DataException {
    RowSplit.Rows parts = TestRows.of(source, split);
    int[] order =
        IntStream.concat(IntStream.of(parts.train()), IntStream.of(parts.test())).toArray();
    int training = parts.train().length;
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
            training < order.length
                ? Optional.of(new RowRange(training, order.length))
                : Optional.empty(),
            !images);
    Prepared prepared = preparation.apply(source.selectRows(order));
    Dataset all = prepared.test().map(prepared.train()::followedBy).orElse(prepared.train());
    int[] chosen = evenly(all.rows());
    int[] numbers = IntStream.of(chosen).map(row -> order[row]).toArray();
    return new LatentData(
        source,
        split,
        parts,
        new NetworkData(prepared.train(), prepared.test(), all.selectRows(chosen)),
        numbers,
        images);
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
