package latentia.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The lines along which a grid of values has one level, found by marching squares: every cell gives
 * at most two pieces, and pieces that share a cell's edge are joined into one line.
 */
final class Isolines {
  private static final int NONE = -1;

  private final Field field;
  private final int horizontalEdges;
  private double level;

  // Every crossed edge has at most two neighbours, one in each of the cells it divides.
  private final int[] first;
  private final int[] second;

  private final boolean[] used;

  /** The edges that the line of the present level crosses, which are few of all. */
  private int[] crossed = new int[256];

  private int crossings;

  /** The lines of any levels of these values; used by one thread. */
  Isolines(Field field) {
    this.field = field;
    this.horizontalEdges = (field.columns() - 1) * field.rows();
    int edges = horizontalEdges + field.columns() * (field.rows() - 1);
    first = new int[edges];
    second = new int[edges];
    used = new boolean[edges];
    Arrays.fill(first, NONE);
    Arrays.fill(second, NONE);
  }

  /**
   * The lines of a level, which end at cells with a missing or infinite corner; each {@code {x, y}}
   * in data coordinates; the last point of a closed line equals its first.
   */
  List<double[][]> at(double newLevel) {
    level = newLevel;
    for (int row = 0; row < field.rows() - 1; row++) {
      double a = value(0, row);
      double d = value(0, row + 1);
      for (int column = 0; column < field.columns() - 1; column++) {
        double b = value(column + 1, row);
        double c = value(column + 1, row + 1);
        if (Double.isFinite(a + b + c + d)) {
          march(column, row, a, b, c, d);
        }
        a = b;
        d = c;
      }
    }
    List<double[][]> lines = join();
    forget();
    return lines;
  }

  private double value(int column, int row) {
    return field.values()[row * field.columns() + column];
  }

  /** Through a cell with these corners, counter-clockwise. */
  private void march(int column, int row, double a, double b, double c, double d) {
    int corners =
        (a >= level ? 1 : 0) | (b >= level ? 2 : 0) | (c >= level ? 4 : 0) | (d >= level ? 8 : 0);
    if (corners == 0 || corners == 15) {
      return;
    }
    int below = row * (field.columns() - 1) + column;
    int above = below + field.columns() - 1;
    int left = horizontalEdges + row * field.columns() + column;
    int right = left + 1;
    boolean middleHigh = a + b + c + d >= 4 * level;
    switch (corners) {
      case 1, 14 -> connect(left, below);
      case 2, 13 -> connect(below, right);
      case 3, 12 -> connect(left, right);
      case 4, 11 -> connect(right, above);
      case 6, 9 -> connect(below, above);
      case 7, 8 -> connect(left, above);
      case 5 -> saddle(middleHigh, left, above, below, right);
      case 10 -> saddle(!middleHigh, left, above, below, right);
      default -> throw new AssertionError(corners);
    }
  }

  private void saddle(boolean aroundTopLeft, int left, int above, int below, int right) {
    if (aroundTopLeft) {
      connect(left, above);
      connect(below, right);
    } else {
      connect(left, below);
      connect(above, right);
    }
  }

  private void connect(int edge, int other) {
    attach(edge, other);
    attach(other, edge);
  }

  private void attach(int edge, int other) {
    if (first[edge] == NONE) {
      first[edge] = other;
      if (crossings == crossed.length) {
        crossed = Arrays.copyOf(crossed, 2 * crossings);
      }
      crossed[crossings++] = edge;
    } else {
      second[edge] = other;
    }
  }

  private List<double[][]> join() {
    Arrays.sort(crossed, 0, crossings);
    List<double[][]> lines = new ArrayList<>();
    for (int i = 0; i < crossings; i++) {
      if (!used[crossed[i]] && second[crossed[i]] == NONE) {
        lines.add(follow(crossed[i]));
      }
    }
    for (int i = 0; i < crossings; i++) {
      if (!used[crossed[i]]) {
        lines.add(follow(crossed[i]));
      }
    }
    return lines;
  }

  private void forget() {
    for (int i = 0; i < crossings; i++) {
      first[crossed[i]] = NONE;
      second[crossed[i]] = NONE;
      used[crossed[i]] = false;
    }
    crossings = 0;
  }

  private double[][] follow(int start) {
    double[] x = new double[16];
    double[] y = new double[16];
    int count = 0;
    int edge = start;
    while (edge != NONE) {
      if (count + 1 >= x.length) {
        x = Arrays.copyOf(x, 2 * count + 2);
        y = Arrays.copyOf(y, 2 * count + 2);
      }
      used[edge] = true;
      x[count] = crossingX(edge);
      y[count] = crossingY(edge);
      count++;
      int onward = first[edge];
      if (onward == NONE || used[onward]) {
        onward = second[edge];
      }
      edge = onward == NONE || used[onward] ? NONE : onward;
    }
    if (second[start] != NONE && count > 2) {
      x[count] = x[0];
      y[count] = y[0];
      count++;
    }
    return new double[][] {Arrays.copyOf(x, count), Arrays.copyOf(y, count)};
  }

  private double crossingX(int edge) {
    if (edge < horizontalEdges) {
      int row = edge / (field.columns() - 1);
      int column = edge % (field.columns() - 1);
      return dataX(column + share(value(column, row), value(column + 1, row)));
    }
    return dataX((edge - horizontalEdges) % field.columns());
  }

  private double crossingY(int edge) {
    if (edge < horizontalEdges) {
      return dataY((double) (edge / (field.columns() - 1)));
    }
    int row = (edge - horizontalEdges) / field.columns();
    int column = (edge - horizontalEdges) % field.columns();
    return dataY(row + share(value(column, row), value(column, row + 1)));
  }

  private double share(double from, double to) {
    return (level - from) / (to - from);
  }

  private double dataX(double column) {
    return field.left() + column / (field.columns() - 1) * (field.right() - field.left());
  }

  private double dataY(double row) {
    return field.bottom() + row / (field.rows() - 1) * (field.top() - field.bottom());
  }
}
