package latentia.lab.latent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import latentia.figure.Axes;
import latentia.figure.Axis;
import latentia.figure.Colour;
import latentia.figure.Mark;
import latentia.figure.Scale;
import latentia.figure.Shade;
import latentia.figure.Stroke;
import latentia.figure.TextRole;
import latentia.figure.TextWidths;
import latentia.figure.Theme;
import latentia.lab.look.LargeType;
import latentia.lab.look.NamePlaces;
import latentia.lab.look.NumberText;

/** One loss of all models over the epochs: training solid, test dashed, the future faint. */
final class CurvePanel {
  static final String ID = "curve-";
  private static final double AHEAD = 0.45;
  private static final double DWARFED = 3;
  private static final int FEWEST_EPOCHS_CUT = 4;
  private static final double MARGIN = 0.08;
  private static final double USUAL_WIDTH = 270;
  private static final double NAME_GAP = 6;

  /** Between two names, as a share of the frame's height. */
  private static final double APART_ALONE = 0.07;

  private static final double APART_STACKED = 0.25;

  /** Where type is large and frames are lower. */
  private static final double LARGE_APART = 1.4;

  private final LatentScene scene;
  private final Theme theme;
  private final LossCurve curve;
  private final List<LossSeries> series = new ArrayList<>();
  private final List<ModelTitle> titles;
  private final boolean cut;
  private final double low;
  private final double high;
  private final int epochs;

  CurvePanel(LatentScene scene, Theme theme, LossCurve curve) {
    this.scene = scene;
    this.theme = theme;
    this.curve = curve;
    titles = ModelTitle.of(scene.settings());
    for (int i = 0; i < scene.models(); i++) {
      if (curve.belongsTo(scene.settings().model(i).isVariational())) {
        series.add(LossSeries.of(curve, i, scene.newest().model(i).trace()));
      }
    }
    double[] all = range(0);
    double[] later = range(1);
    int known = series.stream().mapToInt(LossSeries::last).min().orElse(0);
    cut =
        known >= FEWEST_EPOCHS_CUT
            && all[1] - all[0] > DWARFED * (later[1] - later[0])
            && later[1] > later[0];
    double[] shown = cut ? later : all;
    double margin = MARGIN * (shown[1] - shown[0]);
    // A single point has no range of its own: it stands at the top of an axis from 0.
    double least = known == 0 ? Math.min(0, shown[0]) : shown[0];
    double most = known == 0 ? Math.max(curve == LossCurve.KL ? 1 : 0, shown[1]) : shown[1];
    low = curve == LossCurve.KL ? Math.max(Math.min(0, least), least - margin) : least - margin;
    high = most + (known == 0 ? MARGIN * (most - least) : margin);
    epochs =
        Math.max(
            series.stream().mapToInt(LossSeries::last).max().orElse(1),
            scene.settings().model(0).training().epochs());
  }

  private double[] range(int from) {
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (LossSeries each : series) {
      double[] range = each.range(Math.min(from, each.last()));
      least = range == null ? least : Math.min(least, range[0]);
      most = range == null ? most : Math.max(most, range[1]);
    }
    return least <= most ? new double[] {least, most} : new double[] {0, 1};
  }

  /**
   * @param explained whether it says what solid and dashed lines are
   * @param labelled whether the axis of epochs has its name
   * @param alone whether it fills the figure
   */
  Axes axes(boolean explained, boolean labelled, boolean alone) {
    List<Mark> marks = new ArrayList<>();
    boolean fit = series.stream().allMatch(each -> each.range(0) != null);
    for (int rank = series.size() - 1; fit && rank >= 0; rank--) {
      addLines(marks, series.get(rank), shade(rank).mark());
    }
    if (fit) {
      addNames(marks, alone);
      addStart(marks);
    }
    boolean large = LargeType.in(theme);
    // Among others a large title would leave no room for its curve.
    boolean small = large && !alone;
    String title = Words.of("curve." + curve.key());
    return new Axes(
        ID + curve.key(),
        small ? "" : title,
        large ? "" : explained ? Words.of("curve.lines") : unit(),
        List.of(),
        new Axis(
            labelled && !small ? Words.of("curve.epoch") : "",
            new Scale.Linear(0, epochs * (1 + room())),
            ticks(large ? 3 : 5),
            false,
            true),
        new Axis(small ? title : "", new Scale.Linear(low, high), List.of(), true, true),
        false,
        marks,
        List.of(),
        List.of());
  }

  private String unit() {
    String unit =
        curve == LossCurve.KL
            ? Words.of("unit.nats")
            : LossWords.unit(
                series.stream().map(each -> scene.settings().model(each.model())).toList());
    return Words.of("curve.unit", unit, scene.data().source().wording().sample());
  }

  /** To the right of the last epoch, for the names, as a share of the epochs. */
  private double room() {
    TextWidths widths = new TextWidths(theme);
    double widest = 0;
    for (LossSeries each : series) {
      widest = Math.max(widest, widths.of(titles.get(each.model()).brief(), TextRole.NUMBER));
    }
    return (widest + NAME_GAP) / (USUAL_WIDTH * theme.markScale() - widest);
  }

  private List<Axis.Tick> ticks(int most) {
    int step = 1;
    int[] rounds = {2, 5, 10};
    for (int i = 0; epochs / (double) step > most; i++) {
      step = rounds[i % 3] * (int) Math.pow(10, i / 3);
      if (step == 20 && epochs / 25.0 <= most) {
        step = 25;
        break;
      }
    }
    List<Axis.Tick> ticks = new ArrayList<>();
    for (int e = 0; e <= epochs; e += step) {
      ticks.add(new Axis.Tick(e, Integer.toString(e)));
    }
    return ticks;
  }

  /** The hue of the curve, paler for each further model. */
  private Shade shade(int rank) {
    Shade hue =
        switch (curve) {
          case NEGATIVE_ELBO -> new Shade(theme.text(), theme.text());
          case RECONSTRUCTION -> theme.component(0);
          case KL -> theme.component(1);
        };
    List<Integer> models = series.stream().map(LossSeries::model).toList();
    return LossShades.paler(hue, scene.settings(), models, models.get(rank), theme);
  }

  private void addLines(List<Mark> marks, LossSeries each, Colour colour) {
    int present = Math.min(scene.shown().model(each.model()).epoch(), each.last());
    int first = cut ? 1 : 0;
    for (boolean test : new boolean[] {true, false}) {
      double[] values = test ? each.test() : each.train();
      double[] dash = test ? new double[] {4, 3} : new double[0];
      double width = test ? 1.3 : 1.8;
      line(marks, values, present, each.last(), new Stroke(colour.withOpacity(AHEAD), width, dash));
      line(marks, values, Math.min(first, present), present, new Stroke(colour, width, dash));
    }
  }

  private static void line(List<Mark> marks, double[] values, int from, int to, Stroke stroke) {
    if (to > from) {
      double[] x = IntStream.rangeClosed(from, to).asDoubleStream().toArray();
      marks.add(new Mark.Polyline(x, Arrays.copyOfRange(values, from, to + 1), stroke));
    }
  }

  /** At the ends of the training curves. */
  private void addNames(List<Mark> marks, boolean alone) {
    double[] ends = IntStream.range(0, series.size()).mapToDouble(this::end).toArray();
    double apart = (alone ? APART_ALONE : APART_STACKED) * (LargeType.in(theme) ? LARGE_APART : 1);
    double[] places = NamePlaces.of(ends, low, high, apart);
    for (int rank = 0; rank < places.length; rank++) {
      LossSeries each = series.get(rank);
      marks.add(
          new Mark.Label(
              each.last(),
              places[rank],
              NAME_GAP,
              0,
              titles.get(each.model()).brief(),
              TextRole.NUMBER,
              shade(rank).text(),
              Mark.Anchor.LEFT,
              theme.canvas()));
    }
  }

  private double end(int rank) {
    LossSeries each = series.get(rank);
    double value = each.train()[each.last()];
    return Double.isFinite(value) ? value : high;
  }

  /** Where the axis starts after the first value, that is told in words. */
  private void addStart(List<Mark> marks) {
    if (!cut) {
      return;
    }
    StringBuilder starts = new StringBuilder();
    for (LossSeries each : series) {
      starts.append(starts.isEmpty() ? "" : ", ");
      starts.append(NumberText.significant(each.train()[0], 3));
    }
    boolean above = series.get(0).train()[0] > high;
    marks.add(
        new Mark.Label(
            0,
            above ? high : low,
            8,
            above ? 8 : -8,
            Words.of(above ? "curve.start.above" : "curve.start.below", starts.toString()),
            TextRole.CAPTION,
            theme.muted(),
            Mark.Anchor.LEFT,
            theme.canvas()));
  }
}
