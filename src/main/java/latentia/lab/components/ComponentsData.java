package latentia.lab.components;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import latentia.data.Catalogue;
import latentia.data.DataException;
import latentia.data.Dataset;
import latentia.data.InkScale;
import latentia.data.MissingCells;
import latentia.data.Preparation;
import latentia.engine.linear.GivenBasis;
import latentia.lab.look.RowForm;
import latentia.lab.look.ShownRows;

/**
 * A data set made ready: images scaled to [0, 1], other columns as they are or standardised.
 *
 * @param source as it was read
 * @param rows all rows, as the models see them
 * @param standardized whether every column has mean 0 and standard deviation 1 (n - 1)
 * @param unitRange whether all values are known to lie in [0, 1]
 * @param shownRows the numbers of the rows drawn: all, or evenly chosen ones of many
 */
public record ComponentsData(
    Dataset source, Dataset rows, boolean standardized, boolean unitRange, int[] shownRows) {
  /** No more points than these are drawn. */
  public static final int MOST_SHOWN = 5000;

  /**
   * Prepares a data set.
   *
   * @throws DataException if cells are missing, or a column cannot be standardised
   */
  public static ComponentsData of(Dataset source, boolean standardized) throws DataException {
    OptionalDouble ink = InkScale.of(source);
    Preparation preparation =
        new Preparation(
            List.of(),
            Optional.empty(),
            MissingCells.REFUSE,
            ink.orElse(1),
            false,
            Optional.empty(),
            Optional.empty(),
            standardized);
    Dataset rows = preparation.apply(source).train();
    int shown = Math.min(rows.rows(), MOST_SHOWN);
    int[] shownRows =
        IntStream.range(0, shown).map(i -> (int) ((long) i * rows.rows() / shown)).toArray();
    return new ComponentsData(
        source, rows, standardized, ink.isPresent() && !standardized, shownRows);
  }

  /** How rows are drawn: as images or as profiles. */
  public RowForm rowForm() {
    return RowForm.of(rows, unitRange);
  }

  /**
   * The basis that came with the data, if one did, with all of its vectors in use. It is one of the
   * columns as they were: standardised ones have none.
   */
  public Optional<GivenBasis> basis() {
    if (standardized) {
      return Optional.empty();
    }
    return Catalogue.basis(source.name())
        .filter(basis -> basis.origin().length == rows.columns())
        .map(
            basis ->
                new GivenBasis(
                    basis.names(), basis.origin(), basis.vectors(), basis.names().size()));
  }

  /** "5,000 of 60,000 digits shown", or "" where all rows are drawn. */
  String thinned() {
    int all = rows.rows();
    return shownRows.length == all
        ? ""
        : Words.of(
            "rows.thinned",
            ShownRows.grouped(shownRows.length),
            ShownRows.grouped(all),
            source.wording().samples());
  }

  /** Whether rows are images. */
  public boolean images() {
    return rows.imageShape().isPresent();
  }

  /** Whether rows are best seen as points of their own space: two or three columns. */
  public boolean spatial() {
    return rows.columns() <= 3;
  }

  /** The same rows with no classes known, so that all are drawn alike. */
  public ComponentsData withoutLabels() {
    return new ComponentsData(source, rows.withoutLabels(), standardized, unitRange, shownRows);
  }
}
