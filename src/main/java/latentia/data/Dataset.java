package latentia.data;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

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
  private final Factors factors;
  private final ImageShape imageShape;
  private final Wording wording;

  private Dataset(
      String name,
      List<String> columnNames,
      double[] values,
      Labels labels,
      Factors factors,
      ImageShape imageShape,
      Wording wording) {
    this.name = name;
    this.columnNames = List.copyOf(columnNames);
    this.values = values;
    this.rows = columnNames.isEmpty() ? 0 : values.length / columnNames.size();
    this.labels = labels;
    this.factors = factors;
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
    return owning(name, columnNames, values.clone());
  }

  /** As {@link #of}, taking {@code values} over instead of copying them. */
  static Dataset owning(String name, List<String> columnNames, double[] values) {
    return new Dataset(
        name, columnNames, values, null, null, null, Wording.plain(name, columnNames));
  }

  /** The same rows under another name. */
  public Dataset withName(String newName) {
    return new Dataset(newName, columnNames, values, labels, factors, imageShape, wording);
  }

  /** The same rows with a class for each of them. */
  public Dataset withLabels(Labels newLabels) {
    if (newLabels.rows() != rows) {
      throw new IllegalArgumentException(newLabels.rows() + " labels for " + rows + " rows");
    }
    return new Dataset(name, columnNames, values, newLabels, factors, imageShape, wording);
  }

  /** The same rows with numbers known about each of them that no model sees. */
  public Dataset withFactors(Factors newFactors) {
    if (newFactors.rows() != rows) {
      throw new IllegalArgumentException(newFactors.rows() + " factors for " + rows + " rows");
    }
    return new Dataset(name, columnNames, values, labels, newFactors, imageShape, wording);
  }

  /** The same rows with no classes known. */
  public Dataset withoutLabels() {
    return new Dataset(name, columnNames, values, null, factors, imageShape, wording);
  }

  /** The same rows, each to be shown as an image of this shape. */
  public Dataset withImageShape(ImageShape shape) {
    if (shape.height() * shape.width() != columns()) {
      throw new IllegalArgumentException(shape + " does not hold " + columns() + " columns");
    }
    return new Dataset(name, columnNames, values, labels, factors, shape, wording);
  }

  /** The same rows with words for people. */
  public Dataset withWording(Wording newWording) {
    return new Dataset(name, columnNames, values, labels, factors, imageShape, newWording);
  }

  /** The same rows and columns with other values, {@code n x d}, which are taken over. */
  Dataset withValues(double[] newValues) {
    return new Dataset(name, columnNames, newValues, labels, factors, imageShape, wording);
  }

  /** The same columns, and of the rows these, in this order. */
  public Dataset selectRows(int... chosen) {
    int d = columns();
    double[] kept = new double[chosen.length * d];
    for (int i = 0; i < chosen.length; i++) {
      System.arraycopy(values, chosen[i] * d, kept, i * d, d);
    }
    Labels keptLabels = labels == null ? null : labels.select(chosen);
    Factors keptFactors = factors == null ? null : factors.select(chosen);
    return new Dataset(name, columnNames, kept, keptLabels, keptFactors, imageShape, wording);
  }

  /**
   * These rows and those of {@code other} after them; labels and factors stay where both have them
   * of the same classes and names.
   *
   * @throws IllegalArgumentException if the columns differ
   */
  public Dataset followedBy(Dataset other) {
    if (!columnNames.equals(other.columnNames)) {
      throw new IllegalArgumentException("columns " + columnNames + " and " + other.columnNames);
    }
    double[] both = Arrays.copyOf(values, values.length + other.values.length);
    System.arraycopy(other.values, 0, both, values.length, other.values.length);
    Labels bothLabels =
        labels == null || other.labels == null ? null : labels.followedBy(other.labels);
    Factors bothFactors =
        factors == null || other.factors == null ? null : factors.followedBy(other.factors);
    return new Dataset(name, columnNames, both, bothLabels, bothFactors, imageShape, wording);
  }

  /** The same rows, and of the columns these, in this order; then rows are no images any more. */
  Dataset selectColumns(int... chosen) {
    if (Arrays.equals(chosen, allColumns())) {
      return this;
    }
    double[] kept = new double[rows * chosen.length];
    for (int n = 0; n < rows; n++) {
      for (int j = 0; j < chosen.length; j++) {
        kept[n * chosen.length + j] = value(n, chosen[j]);
      }
    }
    List<String> names = Arrays.stream(chosen).mapToObj(columnNames::get).toList();
    List<String> captions = Arrays.stream(chosen).mapToObj(wording.captions()::get).toList();
    return new Dataset(name, names, kept, labels, factors, null, wording.withCaptions(captions));
  }

  private int[] allColumns() {
    int[] all = new int[columns()];
    Arrays.setAll(all, j -> j);
    return all;
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

  /** The number of the column of that name, if there is one. */
  public OptionalInt columnNamed(String columnName) {
    int column = columnNames.indexOf(columnName);
    return column < 0 ? OptionalInt.empty() : OptionalInt.of(column);
  }

  /** How many cells of column j are missing. */
  public int missing(int column) {
    int missing = 0;
    for (int n = 0; n < rows; n++) {
      missing += Double.isNaN(value(n, column)) ? 1 : 0;
    }
    return missing;
  }

  /** How many rows differ from each other; counting stops at {@code limit}. */
  public int differentRows(int limit) {
    Set<ByteBuffer> different = new HashSet<>();
    for (int n = 0; n < rows && different.size() < limit; n++) {
      ByteBuffer key = ByteBuffer.allocate(Double.BYTES * columns());
      for (int j = 0; j < columns(); j++) {
        // Adding 0 makes -0 the same as 0.
        key.putDouble(value(n, j) + 0.0);
      }
      different.add(key.flip());
    }
    return different.size();
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

  /**
   * Copies the rows from {@code from} to before {@code to}, row after row.
   *
   * @param into receives them from its first place on
   */
  public void copyRows(int from, int to, double[] into) {
    System.arraycopy(values, from * columns(), into, 0, (to - from) * columns());
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

  /** What is known about the rows beside their columns and labels. */
  public Optional<Factors> factors() {
    return Optional.ofNullable(factors);
  }

  public Optional<ImageShape> imageShape() {
    return Optional.ofNullable(imageShape);
  }

  /** Title, caption of each column and what one row is called. */
  public Wording wording() {
    return wording;
  }
}
