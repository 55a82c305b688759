package latentia.data;

import java.util.List;
import java.util.Optional;

/**
 * An immutable table of numbers: rows are samples, columns are named. A cell that the source left
 * empty is NaN until {@link Preparation} has dealt with it.
 *
 * <p>Shapes: {@code n} rows by {@code d} columns, stored row by row.
 */
public final class Dataset {
  private final String name;
  private final List<String> columnNames;
  private final double[] values;
  private final int rows;
  private final Labels labels;
  private final ImageShape imageShape;
  private final Wording wording;

  private Dataset(
      String name,
      List<String> columnNames,
      double[] values,
      Labels labels,
      ImageShape imageShape,
      Wording wording) {
    this.name = name;
    this.columnNames = List.copyOf(columnNames);
    this.values = values;
    this.rows = columnNames.isEmpty() ? 0 : values.length / columnNames.size();
    this.labels = labels;
    this.imageShape = imageShape;
    this.wording = wording;
  }

  /**
   * A data set without labels.
   *
   * @param name a short name, as used on the command line
   * @param columnNames the {@code d} column names
   * @param values {@code n x d} values, row by row; copied
   * @throws IllegalArgumentException if the number of values is no multiple of the columns
   */
  public static Dataset of(String name, List<String> columnNames, double[] values) {
    if (columnNames.isEmpty() || values.length % columnNames.size() != 0) {
      throw new IllegalArgumentException(
          values.length + " values do not fill rows of " + columnNames.size() + " columns");
    }
    return new Dataset(
        name, columnNames, values.clone(), null, null, Wording.plain(name, columnNames));
  }

  /** The same rows with a class for each of them. */
  public Dataset withLabels(Labels newLabels) {
    if (newLabels.rows() != rows) {
      throw new IllegalArgumentException(newLabels.rows() + " labels for " + rows + " rows");
    }
    return new Dataset(name, columnNames, values, newLabels, imageShape, wording);
  }

  /** The same rows, each to be shown as an image of this shape. */
  public Dataset withImageShape(ImageShape shape) {
    if (shape.height() * shape.width() != columns()) {
      throw new IllegalArgumentException(shape + " does not hold " + columns() + " columns");
    }
    return new Dataset(name, columnNames, values, labels, shape, wording);
  }

  /** The same rows with words for people. */
  public Dataset withWording(Wording newWording) {
    return new Dataset(name, columnNames, values, labels, imageShape, newWording);
  }

  /** A short name, as used on the command line, such as {@code faithful}. */
  public String name() {
    return name;
  }

  /** n, the number of samples. */
  public int rows() {
    return rows;
  }

  /** d, the number of columns. */
  public int columns() {
    return columnNames.size();
  }

  public List<String> columnNames() {
    return columnNames;
  }

  /** x_nj, NaN where the cell is missing. */
  public double value(int row, int column) {
    return values[row * columns() + column];
  }

  /** A copy of row n, length d. */
  public double[] row(int row) {
    double[] copy = new double[columns()];
    System.arraycopy(values, row * columns(), copy, 0, columns());
    return copy;
  }

  /** A copy of column j, length n. */
  public double[] column(int column) {
    double[] copy = new double[rows];
    for (int n = 0; n < rows; n++) {
      copy[n] = value(n, column);
    }
    return copy;
  }

  /** A copy of all values, {@code n x d}, row by row. */
  public double[] rowMajor() {
    return values.clone();
  }

  public Optional<Labels> labels() {
    return Optional.ofNullable(labels);
  }

  public Optional<ImageShape> imageShape() {
    return Optional.ofNullable(imageShape);
  }

  /** Title, caption of each column and what one row is called. */
  public Wording wording() {
    return wording;
  }
}
