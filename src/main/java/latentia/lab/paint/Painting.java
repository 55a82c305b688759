package latentia.lab.paint;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import latentia.data.DataException;
import latentia.data.Dataset;
import latentia.data.Labels;
import latentia.data.Wording;
import latentia.lab.look.Window;

/** Immutable: points of a plane in the order in which they were painted, each with a class. */
public final class Painting {
  /** As many points as are drawn well; a brush stops there. */
  public static final int MOST_POINTS = 20_000;

  /** As many classes as there are colours. */
  public static final int MOST_CLASSES = 10;

  private static final List<String> LETTERS =
      IntStream.range(0, MOST_CLASSES).mapToObj(k -> String.valueOf((char) ('A' + k))).toList();

  private final Paper paper;
  private final PaintedClasses classes;
  private final double[] x;
  private final double[] y;
  private final int[] codes;

  private Painting(Paper paper, PaintedClasses classes, double[] x, double[] y, int[] codes) {
    this.paper = paper;
    this.classes = classes;
    this.x = x;
    this.y = y;
    this.codes = codes;
  }

  /** The column of the classes and all their names, those not painted with too. */
  private record PaintedClasses(String column, List<String> names) {}

  /** Nothing on paper from -3 to 3; the classes are called A to J. */
  public static Painting blank() {
    return new Painting(
        Paper.blank(),
        new PaintedClasses(Words.of("class"), LETTERS),
        new double[0],
        new double[0],
        new int[0]);
  }

  /**
   * The rows of a data set as points, to paint on. More than {@value #MOST_CLASSES} classes are
   * left out.
   *
   * @throws DataException if it has no two columns, no or too many rows, or missing cells
   */
  public static Painting of(Dataset data) throws DataException {
    String title = data.wording().title();
    if (data.columns() != 2) {
      throw DataException.ofRequest(Words.of("refused.columns", title, data.columns()));
    }
    if (data.rows() == 0 || data.rows() > MOST_POINTS) {
      throw DataException.ofRequest(Words.of("refused.rows", title, data.rows(), MOST_POINTS));
    }
    if (data.missing(0) + data.missing(1) > 0) {
      throw DataException.ofRequest(
          Words.of("refused.missing", title, data.missing(0) + data.missing(1)));
    }
    PaintedClasses classes = new PaintedClasses(Words.of("class"), LETTERS);
    int[] codes = new int[data.rows()];
    Labels labels = data.labels().orElse(null);
    if (labels != null && labels.classes().size() <= MOST_CLASSES) {
      classes = classes(labels);
      List<String> names = classes.names();
      Arrays.setAll(codes, n -> labels.className(n).map(names::indexOf).orElse(-1));
    }
    return new Painting(Paper.around(data), classes, data.column(0), data.column(1), codes);
  }

  /** Letters stay what they were in the painting they come from. */
  private static PaintedClasses classes(Labels labels) {
    boolean letters = LETTERS.containsAll(labels.classes());
    return new PaintedClasses(labels.name(), letters ? LETTERS : labels.classes());
  }

  /**
   * As a data set of two columns; with labels when more than one class was painted with.
   *
   * @throws DataException if there is no point
   */
  public Dataset dataset() throws DataException {
    if (size() == 0) {
      throw DataException.ofRequest(Words.of("refused.empty"));
    }
    double[] rows = new double[2 * size()];
    for (int n = 0; n < size(); n++) {
      rows[2 * n] = x[n];
      rows[2 * n + 1] = y[n];
    }
    Dataset points =
        Dataset.of(Words.of("name"), paper.columns(), rows)
            .withWording(
                new Wording(
                    Words.of("title"), Words.of("sample"), Words.of("samples"), paper.columns()));
    boolean several = IntStream.of(codes).distinct().limit(2).count() > 1;
    return several ? points.withLabels(labels()) : points;
  }

  /** Only classes that have points, in the order of their colours. */
  private Labels labels() {
    int[] used = IntStream.of(codes).filter(code -> code >= 0).distinct().sorted().toArray();
    List<String> names = IntStream.of(used).mapToObj(classes.names()::get).toList();
    int[] own =
        IntStream.of(codes).map(code -> Math.max(-1, Arrays.binarySearch(used, code))).toArray();
    return new Labels(classes.column(), names, own);
  }

  public Paper paper() {
    return paper;
  }

  /** The number of points. */
  public int size() {
    return codes.length;
  }

  public double x(int point) {
    return x[point];
  }

  public double y(int point) {
    return y[point];
  }

  /** The class of a point (0-based), or -1 where none is known. */
  public int code(int point) {
    return codes[point];
  }

  /** How many classes can be painted with. */
  public int classCount() {
    return classes.names().size();
  }

  /** Whether the same classes can be painted with. */
  public boolean hasClassesOf(Painting other) {
    return classes.equals(other.classes);
  }

  /** The name of a class (0-based). */
  public String className(int code) {
    return classes.names().get(code);
  }

  /** With another point, unless it holds as many as it can. */
  public Painting with(double pointX, double pointY, int code) {
    return with(new double[] {pointX}, new double[] {pointY}, code);
  }

  /**
   * With more points of a class, as many of the first as it can hold.
   *
   * @throws IllegalArgumentException if there is no such class
   */
  Painting with(double[] moreX, double[] moreY, int code) {
    if (code < 0 || code >= classCount()) {
      throw new IllegalArgumentException("no class " + code + " of " + classCount());
    }
    int before = size();
    int room = Math.min(moreX.length, MOST_POINTS - before);
    if (room <= 0) {
      return this;
    }
    double[] allX = Arrays.copyOf(x, before + room);
    double[] allY = Arrays.copyOf(y, before + room);
    int[] allCodes = Arrays.copyOf(codes, before + room);
    System.arraycopy(moreX, 0, allX, before, room);
    System.arraycopy(moreY, 0, allY, before, room);
    Arrays.fill(allCodes, before, before + room, code);
    return new Painting(paper, classes, allX, allY, allCodes);
  }

  /** Without the points within reach of a place. */
  public Painting erased(double atX, double atY, Reach reach) {
    BitSet gone = new BitSet();
    for (int n = 0; n < size(); n++) {
      gone.set(n, reach.holds(x[n] - atX, y[n] - atY));
    }
    return without(gone);
  }

  /** Without these points; the same painting when there are none of them. */
  public Painting without(BitSet points) {
    int[] kept = IntStream.range(0, size()).filter(n -> !points.get(n)).toArray();
    if (kept.length == size()) {
      return this;
    }
    return new Painting(
        paper,
        classes,
        IntStream.of(kept).mapToDouble(n -> x[n]).toArray(),
        IntStream.of(kept).mapToDouble(n -> y[n]).toArray(),
        IntStream.of(kept).map(n -> codes[n]).toArray());
  }

  /** With these points that far to the right and up. */
  public Painting moved(BitSet points, double dx, double dy) {
    double[] movedX = x.clone();
    double[] movedY = y.clone();
    points.stream()
        .forEach(
            n -> {
              movedX[n] += dx;
              movedY[n] += dy;
            });
    return new Painting(paper, classes, movedX, movedY, codes);
  }

  /** The points inside an outline. */
  public BitSet inside(Outline outline) {
    BitSet inside = new BitSet();
    for (int n = 0; n < size(); n++) {
      inside.set(n, outline.holds(x[n], y[n]));
    }
    return inside;
  }

  /**
   * The least rectangle around these points.
   *
   * @throws java.util.NoSuchElementException if there is none of them
   */
  public Window around(BitSet points) {
    return new Window(
        points.stream().mapToDouble(n -> x[n]).min().orElseThrow(),
        points.stream().mapToDouble(n -> y[n]).min().orElseThrow(),
        points.stream().mapToDouble(n -> x[n]).max().orElseThrow(),
        points.stream().mapToDouble(n -> y[n]).max().orElseThrow());
  }

  /** The same points to the last bit, in the same order, of the same classes. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Painting painting
        && classes.equals(painting.classes)
        && Arrays.equals(x, painting.x)
        && Arrays.equals(y, painting.y)
        && Arrays.equals(codes, painting.codes);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(x) + Arrays.hashCode(y);
  }

  /** One label per point and all names, for figures. */
  Labels allLabels() {
    return new Labels(classes.column(), classes.names(), codes);
  }

  /** All x, then all y; not to be changed. */
  double[][] places() {
    return new double[][] {x, y};
  }
}
