package latentia.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Figures with every mark, for tests and for looking at. */
final class SampleFigures {
  private SampleFigures() {}

  /** Heat map with contours, bars, ten classes in their shapes, a log axis, tiles. */
  static Figure everything(Theme theme) {
    return new Figure(
        theme,
        List.of(
            new Figure.Panel(density(theme), 0, 0, 1.0 / 3, 0.5),
            new Figure.Panel(bars(theme), 1.0 / 3, 0, 1.0 / 3, 0.5),
            new Figure.Panel(logarithmic(theme), 2.0 / 3, 0, 1.0 / 3, 0.5),
            new Figure.Panel(classes(theme), 0, 0.5, 2.0 / 3, 0.5),
            new Figure.Panel(tiles(theme), 2.0 / 3, 0.5, 1.0 / 3, 0.5)));
  }

  /** Marks alone in a frame from 0 to 10 both ways. */
  static Axes square(List<Mark> marks) {
    return new Axes(
        "a",
        "",
        "",
        List.of(),
        Axis.linear("", 0, 10),
        Axis.linear("", 0, 10),
        false,
        marks,
        List.of(),
        List.of());
  }

  static Field bumps(int columns, int rows) {
    double[] values = new double[columns * rows];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        double x = -6 + 12.0 * column / (columns - 1);
        double y = -5 + 10.0 * row / (rows - 1);
        values[row * columns + column] =
            Math.exp(-0.3 * (x + 3) * (x + 3) - (y + 0.6) * (y + 0.6))
                + 0.6 * Math.exp(-0.5 * (x - 1) * (x - 1) - 0.3 * (y - 2) * (y - 2))
                + 0.5 * Math.exp(-0.4 * (x - 3) * (x - 3) - 0.4 * (y + 2) * (y + 2));
      }
    }
    return new Field(-6, -5, 6, 5, columns, rows, values);
  }

  static Axes density(Theme theme) {
    Field field = bumps(100, 70);
    return new Axes(
        "density",
        "Density",
        "$p(x)=\\sum_k \\pi_k\\,\\mathcal{N}(x\\mid\\mu_k,\\Sigma_k)$",
        List.of(),
        Axis.linear("$x_1$", -6, 6),
        Axis.linear("$x_2$", -5, 5),
        true,
        List.of(
            new Mark.HeatMap(field, ColourMap.VIRIDIS, 0, 1, 1),
            new Mark.Contours(
                field,
                new double[] {0.05, 0.2, 0.4, 0.6, 0.8},
                new Stroke(Colour.of("#ffffff").withOpacity(0.7), 1.1))),
        List.of(),
        List.of());
  }

  static Axes bars(Theme theme) {
    double[] left = new double[10];
    double[] right = new double[10];
    double[] height = new double[10];
    for (int i = 0; i < 10; i++) {
      left[i] = i + 0.6;
      right[i] = i + 1.4;
      height[i] = 0.42 * Math.exp(-0.4 * i);
    }
    return new Axes(
        "scree",
        "Scree plot",
        "share of the variance",
        List.of(),
        new Axis(
            "component",
            new Scale.Linear(0.4, 10.6),
            Ticks.choose(new Scale.Linear(0.4, 10.6), 6),
            false,
            true),
        Axis.linear("variance share $\\lambda_i/\\sum_j\\lambda_j$", 0, 0.5),
        false,
        List.of(new Mark.Bars(left, right, height, 0, theme.component(0).mark())),
        List.of(),
        List.of());
  }

  static Axes logarithmic(Theme theme) {
    double[] x = new double[60];
    double[] train = new double[60];
    double[] test = new double[60];
    Random random = new Random(3);
    for (int i = 0; i < 60; i++) {
      x[i] = i + 1;
      train[i] = 130 * Math.exp(-0.09 * i) + 15 + random.nextDouble();
      test[i] = 140 * Math.exp(-0.08 * i) + 20 + random.nextDouble();
    }
    return new Axes(
        "elbo",
        "Negative ELBO",
        "$-\\mathcal{L}(\\theta,\\phi)$",
        List.of(
            SampleMixture.entry("train", Axes.LegendEntry.Swatch.LINE, theme.component(0).mark()),
            SampleMixture.entry(
                "test", Axes.LegendEntry.Swatch.DASHED_LINE, theme.component(1).mark())),
        Axis.linear("epoch", 1, 60),
        new Axis("nats per image", new Scale.Logarithmic(10, 200), List.of(), true, true),
        false,
        List.of(
            new Mark.Polyline(x, train, new Stroke(theme.component(0).mark(), 2)),
            new Mark.Polyline(x, test, new Stroke(theme.component(1).mark(), 2, 6, 4))),
        List.of(),
        List.of());
  }

  /** Two power laws, one of them with a gap where its value is zero. */
  static Axes powerLaws(Theme theme) {
    double[] x = {1, 10, 100, 1000};
    return new Axes(
        "cost",
        "Cost",
        "",
        List.of(),
        Axis.logarithmic("$n$", 1, 5000),
        Axis.logarithmic("ms", 1e-4, 30),
        false,
        List.of(
            new Mark.Polyline(
                x, new double[] {2e-4, 2e-3, 0.02, 0.2}, new Stroke(theme.component(0).mark(), 2)),
            new Mark.Polyline(
                x, new double[] {1e-3, 0.03, 0, 20}, new Stroke(theme.component(1).mark(), 2))),
        List.of(),
        List.of());
  }

  static Axes classes(Theme theme) {
    Random random = new Random(5);
    List<Mark> marks = new ArrayList<>();
    List<Mark> names = new ArrayList<>();
    Mark.Shape[] shapes = {
      Mark.Shape.DISC,
      Mark.Shape.SQUARE,
      Mark.Shape.TRIANGLE,
      Mark.Shape.DIAMOND,
      Mark.Shape.INVERTED_TRIANGLE
    };
    for (int k = 0; k < 10; k++) {
      double[] x = new double[60];
      double[] y = new double[60];
      int[] argb = new int[60];
      double cx = 4 * Math.cos(2 * Math.PI * k / 10);
      double cy = 2 * Math.sin(2 * Math.PI * k / 10);
      for (int i = 0; i < 60; i++) {
        x[i] = cx + 0.6 * random.nextGaussian();
        y[i] = cy + 0.4 * random.nextGaussian();
        argb[i] = theme.component(k).mark().withOpacity(0.8).argb();
      }
      marks.add(new Mark.Points(x, y, argb, shapes[k % 5], 6, theme.canvas(), 0.6));
      names.add(
          new Mark.Label(
              cx,
              cy,
              0,
              0,
              "" + k,
              TextRole.TITLE,
              theme.text(),
              Mark.Anchor.CENTRE,
              theme.canvas()));
    }
    marks.addAll(names);
    return new Axes(
        "codes",
        "Scores",
        "point anywhere to decode",
        List.of(),
        Axis.linear("$z_1$", -6, 6),
        Axis.linear("$z_2$", -3.2, 3.2),
        true,
        marks,
        List.of(),
        List.of());
  }

  static Axes tiles(Theme theme) {
    int[] argb = new int[64];
    Random random = new Random(1);
    for (int i = 0; i < 64; i++) {
      int grey = random.nextInt(256);
      argb[i] = 0xff000000 | grey * 0x10101;
    }
    Axis bare = new Axis("", new Scale.Linear(0, 2), List.of(), false, false);
    return new Axes(
        "tiles",
        "Tiles",
        "hard and smooth",
        List.of(),
        bare,
        bare,
        true,
        List.of(
            new Mark.Raster(0, 0.2, 0.95, 1.2, 8, 8, argb, false),
            new Mark.Raster(1.05, 0.2, 2, 1.2, 8, 8, argb, true)),
        List.of(),
        List.of());
  }
}
