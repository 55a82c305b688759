package latentia.lab.latent.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import latentia.figure.Axes;
import latentia.figure.Axis;
import latentia.figure.Colour;
import latentia.figure.Figure;
import latentia.figure.Mark;
import latentia.figure.Scale;
import latentia.figure.Stroke;
import latentia.figure.Theme;
import latentia.lab.latent.LossShades;
import latentia.lab.look.Cell;
import latentia.lab.look.Sheet;
import latentia.lab.look.SheetLayout;
import latentia.lab.look.SheetSize;
import latentia.lab.look.TileGrid;

/**
 * Examples from on and off the distribution with their reconstructions, and all losses as dots in
 * the shades of the reconstruction curves.
 */
public final class OffDistributionFigure {
  static final String EXAMPLES = "off-distribution";
  static final String LOSSES = "off-distribution-losses";
  private static final double SHARE = 0.56;
  private static final double STRIP = 0.76;
  private static final double JITTER = 0.3;

  /** From this ratio of mean losses on, equal ratios are made equally long. */
  private static final double WIDE = 8;

  /** Of the least mean loss: dots of still smaller losses stand at the edge. */
  private static final double LEAST_SHARE = 0.2;

  private OffDistributionFigure() {}

  public static Figure of(OffDistribution off, Theme theme, SheetSize size) {
    return SheetLayout.of(
        theme,
        size,
        List.of(
            new SheetLayout.Part(
                0,
                SHARE,
                new SheetLayout.Painted(
                    EXAMPLES,
                    Words.of("off.title"),
                    Words.of("off.note", off.unit()),
                    sheet -> paintExamples(off, sheet))),
            new SheetLayout.Part(SHARE, 1 - SHARE, new SheetLayout.Chart(losses(off, theme)))));
  }

  private static void paintExamples(OffDistribution off, Sheet sheet) {
    List<String> names = new ArrayList<>(List.of(Words.of("off.fed")));
    List<Colour> inks = new ArrayList<>(List.of(sheet.theme().text()));
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(off.sources().stream().map(source -> Cell.of(source.example())).toList());
    for (int m = 0; m < off.names().size(); m++) {
      int model = m;
      names.add(off.names().get(m));
      inks.add(LossShades.reconstruction(off.settings(), m, sheet.theme()).text());
      rows.add(
          off.sources().stream()
              .map(
                  source ->
                      Cell.of(
                          source.reconstructions().get(model), Numbers.loss(source.mean(model))))
              .toList());
    }
    List<String> heads = off.sources().stream().map(OffDistribution.Source::title).toList();
    new TileGrid(off.form(), names, inks, heads, rows).paint(sheet, sheet.all());
  }

  /** One strip of dots per source, in each of them one line per model, with the mean. */
  private static Axes losses(OffDistribution off, Theme theme) {
    List<Mark> marks = new ArrayList<>();
    Scale scale = scale(off);
    int models = off.names().size();
    for (int s = 0; s < off.sources().size(); s++) {
      for (int m = 0; m < models; m++) {
        float[] each = off.sources().get(s).losses().get(m);
        Colour ink = LossShades.reconstruction(off.settings(), m, theme).mark();
        marks.add(dots(each, scale, height(off, s, m), m, models, ink, theme));
      }
    }
    for (int s = 0; s < off.sources().size(); s++) {
      for (int m = 0; m < models; m++) {
        double mean = off.sources().get(s).mean(m);
        double half = 0.42 * STRIP / models;
        double y = height(off, s, m);
        marks.add(
            new Mark.Polyline(
                new double[] {mean, mean},
                new double[] {y - half, y + half},
                new Stroke(theme.text(), 2)));
      }
    }
    return new Axes(
        LOSSES,
        Words.of("off.losses"),
        off.unit(),
        List.of(),
        new Axis(Words.of("off.axis", off.unit()), scale, List.of(), true, true),
        new Axis("", new Scale.Linear(-0.6, off.sources().size() - 0.4), ticks(off), false, true),
        false,
        marks,
        List.of(),
        List.of());
  }

  /** Where the line of a model within the strip of a source runs. */
  private static double height(OffDistribution off, int source, int model) {
    int models = off.names().size();
    double below = off.sources().size() - 1 - source;
    return below + STRIP * ((models - 1) / 2.0 - model) / models;
  }

  private static Scale scale(OffDistribution off) {
    double most = 0;
    double least = Double.POSITIVE_INFINITY;
    double greatest = 0;
    double negative = 0;
    for (OffDistribution.Source source : off.sources()) {
      for (int m = 0; m < off.names().size(); m++) {
        float[] each = source.losses().get(m);
        most = Math.max(most, upper(each));
        least = Math.min(least, source.mean(m));
        greatest = Math.max(greatest, source.mean(m));
        for (float loss : each) {
          negative = Math.min(negative, loss);
        }
      }
    }
    if (least > 0 && greatest > WIDE * least) {
      return new Scale.Logarithmic(LEAST_SHARE * least, 1.15 * most);
    }
    return new Scale.Linear(1.04 * negative, most > 0 ? 1.04 * most : 1);
  }

  private static List<Axis.Tick> ticks(OffDistribution off) {
    List<Axis.Tick> ticks = new ArrayList<>();
    // Ticks are set from below.
    for (int s = off.sources().size() - 1; s >= 0; s--) {
      ticks.add(new Axis.Tick(off.sources().size() - 1 - s, off.sources().get(s).title()));
    }
    return ticks;
  }

  private static double upper(float[] values) {
    double most = 0;
    for (float value : values) {
      most = Math.max(most, value);
    }
    return most;
  }

  private static Mark.Points dots(
      float[] losses, Scale scale, double y, int model, int models, Colour ink, Theme theme) {
    boolean many = losses.length > 20;
    Random random = new Random(model);
    double[] x = new double[losses.length];
    double[] places = new double[losses.length];
    int[] argb = new int[losses.length];
    Arrays.fill(argb, ink.withOpacity(many ? 0.7 : 1).argb());
    for (int i = 0; i < x.length; i++) {
      x[i] = Math.max(losses[i], scale.low());
      double aside = losses.length > 1 ? 2 * random.nextDouble() - 1 : 0;
      places[i] = y + JITTER * STRIP / models * aside;
    }
    return new Mark.Points(x, places, argb, Mark.Shape.DISC, many ? 3 : 7, theme.canvas(), 0);
  }
}
