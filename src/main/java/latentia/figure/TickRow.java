package latentia.figure;

import java.util.ArrayList;
import java.util.List;

/** Sets tick labels along a frame, leaving out those that would touch the one before. */
record TickRow(AxesLayout frame, Theme theme, Typesetter typesetter, double canvasWidth) {
  private static final double CANVAS_EDGE = 2;

  /** The ticks that lie on the axis. */
  static List<Axis.Tick> inside(List<Axis.Tick> ticks, Scale scale) {
    return ticks.stream()
        .filter(tick -> scale.fraction(tick.value()) >= -1e-9)
        .filter(tick -> scale.fraction(tick.value()) <= 1 + 1e-9)
        .toList();
  }

  List<PlacedText> below(List<Axis.Tick> ticks) {
    Rhythm rhythm = new Rhythm(theme);
    List<PlacedText> texts = new ArrayList<>();
    double free = Double.NEGATIVE_INFINITY;
    for (Axis.Tick tick : ticks) {
      Line line = typesetter.set(tick.text(), TextRole.TICK, theme);
      double x = frame.toPixelX(tick.value()) - line.width() / 2;
      x = Math.max(CANVAS_EDGE, Math.min(x, canvasWidth - CANVAS_EDGE - line.width()));
      double baseline = frame.bottom() + 7 * rhythm.unit() + 0.92 * theme.type().tick();
      if (x >= free && x + line.width() <= canvasWidth) {
        texts.add(PlacedText.level(line, x, baseline, theme.muted()));
        free = x + line.width() + 6 * rhythm.unit();
      }
    }
    return texts;
  }

  List<PlacedText> beside(List<Axis.Tick> ticks) {
    Rhythm rhythm = new Rhythm(theme);
    List<PlacedText> texts = new ArrayList<>();
    double free = Double.POSITIVE_INFINITY;
    for (Axis.Tick tick : ticks) {
      Line line = typesetter.set(tick.text(), TextRole.TICK, theme);
      double x = frame.left() - rhythm.besideTicks() - line.width();
      double middle = frame.toPixelY(tick.value());
      double half = 0.6 * theme.type().tick();
      if (x >= 0 && middle + half <= free && middle - half >= 0) {
        double baseline = middle + line.baselineBelowMiddle();
        texts.add(PlacedText.level(line, x, baseline, theme.muted()));
        free = middle - half;
      }
    }
    return texts;
  }
}
