package latentia.lab.mixture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import latentia.data.Dataset;
import latentia.engine.linalg.SymmetricEigen;
import latentia.engine.mixture.MixtureParameters;
import latentia.lab.look.NumberText;
import latentia.lab.look.Window;

/**
 * The one or two directions of data space that the stage shows: place = axes (x - origin), where
 * the axes have unit length and stand at right angles.
 */
public sealed interface Plane {
  /** {@code m x d} with m = 1 or 2; not to be written to. */
  double[][] axes();

  /** Length d; not to be written to. */
  double[] origin();

  /** Words for each of the m axes, with the unit. */
  List<String> captions();

  /** Words for this plane in a list of planes. */
  String title();

  /** m: 1 for a histogram, 2 for a scatter plot. */
  default int dimensions() {
    return axes().length;
  }

  /**
   * Whether one unit to the right should be as long as one upwards: of two directions in the same
   * unit whose ranges are not too unlike.
   */
  default boolean equalAspect(Window range) {
    double ratio = range.width() / range.height();
    boolean sameUnit = Unit.of(captions().get(0)).equals(Unit.of(captions().get(1)));
    return this instanceof PrincipalPlane || sameUnit && ratio > 1 / 3.0 && ratio < 3;
  }

  /** Where every row stands along axis 0 or 1; length n. */
  default double[] coordinates(Dataset data, int axis) {
    double[] direction = axes()[axis];
    double[] origin = origin();
    double[] places = new double[data.rows()];
    for (int n = 0; n < places.length; n++) {
      for (int j = 0; j < direction.length; j++) {
        places[n] += direction[j] * (data.value(n, j) - origin[j]);
      }
    }
    return places;
  }

  /** The place of a point of data space; length m. */
  default double[] project(double[] point) {
    double[][] axes = axes();
    double[] origin = origin();
    double[] place = new double[axes.length];
    for (int i = 0; i < place.length; i++) {
      for (int j = 0; j < point.length; j++) {
        place[i] += axes[i][j] * (point[j] - origin[j]);
      }
    }
    return place;
  }

  /** The mixture as it appears in this plane: its marginal along the axes. */
  default MixtureParameters project(MixtureParameters mixture) {
    return mixture.projected(axes(), origin());
  }

  /** The point moved within the plane so that it appears at {@code place}; length d, a copy. */
  default double[] moved(double[] point, double... place) {
    double[] shown = project(point);
    double[] moved = point.clone();
    for (int i = 0; i < dimensions(); i++) {
      for (int j = 0; j < moved.length; j++) {
        moved[j] += axes()[i][j] * (place[i] - shown[i]);
      }
    }
    return moved;
  }

  /** The plane a data set is first shown in. */
  static Plane standard(Dataset data) {
    return switch (data.columns()) {
      case 1 -> OneColumn.of(data, 0);
      case 2 -> TwoColumns.of(data, 0, 1);
      default -> PrincipalPlane.of(data);
    };
  }

  /** The standard plane, then pairs of columns, then single columns, the first few of each. */
  static List<Plane> choices(Dataset data) {
    int few = Math.min(data.columns(), 8);
    List<Plane> choices = new ArrayList<>();
    if (data.columns() > 2) {
      choices.add(PrincipalPlane.of(data));
    }
    for (int across = 0; across < few; across++) {
      for (int up = across + 1; up < few; up++) {
        choices.add(TwoColumns.of(data, across, up));
      }
    }
    for (int column = 0; column < few; column++) {
      choices.add(OneColumn.of(data, column));
    }
    return List.copyOf(choices);
  }

  private static double[] unit(int column, int columns) {
    double[] unit = new double[columns];
    unit[column] = 1;
    return unit;
  }

  /** One column, shown as a histogram. */
  record OneColumn(int column, int columns, String caption) implements Plane {
    public static OneColumn of(Dataset data, int column) {
      return new OneColumn(column, data.columns(), data.wording().captions().get(column));
    }

    @Override
    public double[][] axes() {
      return new double[][] {unit(column, columns)};
    }

    @Override
    public double[] origin() {
      return new double[columns];
    }

    @Override
    public List<String> captions() {
      return List.of(caption);
    }

    @Override
    public String title() {
      return caption;
    }
  }

  /** One column to the right, another upwards. */
  record TwoColumns(int across, int up, int columns, List<String> captions) implements Plane {
    public TwoColumns {
      captions = List.copyOf(captions);
    }

    public static TwoColumns of(Dataset data, int across, int up) {
      List<String> words = data.wording().captions();
      return new TwoColumns(across, up, data.columns(), List.of(words.get(across), words.get(up)));
    }

    @Override
    public double[][] axes() {
      return new double[][] {unit(across, columns), unit(up, columns)};
    }

    @Override
    public double[] origin() {
      return new double[columns];
    }

    @Override
    public double[] project(double[] point) {
      return new double[] {point[across], point[up]};
    }

    @Override
    public String title() {
      return Words.of("plane.two", captions.get(0), captions.get(1));
    }
  }

  /** The two directions of greatest variance through the mean of the data (Bishop 12.1). */
  record PrincipalPlane(double[][] axes, double[] origin, List<String> captions) implements Plane {
    public PrincipalPlane {
      captions = List.copyOf(captions);
    }

    /** Of data with at least two columns. */
    public static PrincipalPlane of(Dataset data) {
      DataMoments moments = DataMoments.of(data);
      SymmetricEigen eigen = SymmetricEigen.of(moments.covariance());
      double total = Arrays.stream(eigen.values()).sum();
      double[][] axes = new double[2][];
      List<String> captions = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        axes[i] = eigen.vectors()[i];
        double share = total > 0 ? eigen.values()[i] / total : 0;
        captions.add(Words.of("plane.axis", i + 1, NumberText.percent(share)));
      }
      return new PrincipalPlane(axes, moments.mean(), captions);
    }

    @Override
    public String title() {
      return Words.of("plane.principal");
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof PrincipalPlane that
          && Arrays.deepEquals(axes, that.axes)
          && Arrays.equals(origin, that.origin);
    }

    @Override
    public int hashCode() {
      return Arrays.deepHashCode(axes) + 31 * Arrays.hashCode(origin);
    }
  }
}
