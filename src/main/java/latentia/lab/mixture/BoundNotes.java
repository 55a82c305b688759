package latentia.lab.mixture;

import java.util.List;
import latentia.figure.Colour;
import latentia.figure.Mark;
import latentia.figure.Stroke;
import latentia.figure.TextRole;
import latentia.figure.Theme;
import latentia.lab.look.LargeType;
import latentia.lab.look.NumberText;

/**
 * The numbers written into the staircase, each where no stair runs.
 *
 * @param shown the half step whose values are written
 * @param low lower end of the axis
 * @param high its upper end
 * @param end the last iteration on the axis
 */
record BoundNotes(
    MixtureScene scene,
    Theme theme,
    Staircase stairs,
    int shown,
    double low,
    double high,
    double end) {
  /** Up to so many iterations the start is noted before iteration 1, later in the free corner. */
  private static final double BESIDE_START = 12.5;

  /** Where the run began, if that lies beyond the axis. */
  void addStart(List<Mark> marks) {
    int first = stairs.bounded() ? 0 : 1;
    boolean below = stairs.upper()[first] < low;
    String key = below ? "bound.start.below" : "bound.start.above";
    String start = NumberText.fixed(stairs.upper()[first], 0);
    boolean fits = end <= BESIDE_START && !LargeType.in(theme);
    boolean playheadThere = scene.playhead() / 2 > 0.75 * end;
    double corner = playheadThere ? scene.playhead() / 2 : end;
    marks.add(
        new Mark.Label(
            fits ? 0 : corner,
            below ? low : high,
            fits ? 4 : -8,
            (below ? -12 : 12) * (LargeType.in(theme) ? 1.6 : 1),
            Words.of(fits ? key : key + ".far", start),
            TextRole.TICK,
            theme.muted(),
            fits ? Mark.Anchor.LEFT : Mark.Anchor.RIGHT,
            theme.canvas()));
  }

  /** The values at the playhead, and the gap between them or the inertia in numbers. */
  void addValues(List<Mark> marks) {
    double value = stairs.upper()[shown];
    if (!Double.isFinite(value)) {
      return;
    }
    double at = scene.playhead() / 2;
    if (stairs.bounded()) {
      addGapNote(marks, value, stairs.lower()[shown]);
      marks.add(dot(at, stairs.lower()[shown], theme.bound()));
    } else {
      marks.add(
          note(
              at,
              value,
              Words.of("inertia.value", NumberText.significant(value, 5)),
              theme.text()));
    }
    marks.add(dot(at, value, theme.text()));
  }

  private Mark dot(double x, double y, Colour colour) {
    return new Mark.Marker(x, y, Mark.Shape.DISC, 9, colour, new Stroke(theme.canvas(), 1.5));
  }

  /** The gap in nats, on a leader to the side: nothing comes to lie below the present bound. */
  private void addGapNote(List<Mark> marks, double top, double bottom) {
    String gap = NumberText.fixed(top - bottom, 1);
    if (gap.equals("0.0")) {
      return;
    }
    double range = high - low;
    double x = shown / 2.0 + 0.25;
    double y = (top + bottom) / 2;
    double below = Math.max(low + 0.08 * range, Math.min(y, top - 0.11 * range));
    boolean rightwards = x < 0.72 * end;
    if (!rightwards && LargeType.in(theme)) {
      below = Math.min(below, low + 0.3 * range);
    }
    double foot = rightwards ? x + Math.max(0.045 * end, 0.35) : scene.playhead() / 2;
    if (rightwards) {
      marks.add(
          new Mark.Polyline(
              new double[] {x, x, foot},
              new double[] {y, below, below},
              new Stroke(theme.gap().text(), 1.2)));
    }
    marks.add(
        new Mark.Label(
            foot,
            below,
            rightwards ? 6 : -10,
            0,
            Words.of("bound.gap", gap),
            TextRole.NUMBER,
            theme.gap().text(),
            rightwards ? Mark.Anchor.LEFT : Mark.Anchor.RIGHT,
            theme.canvas()));
  }

  private Mark note(double x, double y, String words, Colour colour) {
    boolean rightwards = x < 0.72 * end;
    return new Mark.Label(
        x,
        y,
        rightwards ? 10 : -10,
        -12,
        words,
        TextRole.NUMBER,
        colour,
        rightwards ? Mark.Anchor.LEFT : Mark.Anchor.RIGHT,
        theme.canvas());
  }
}
