package latentia.bench.growth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import latentia.figure.AxesLayout;
import latentia.figure.Mark;
import latentia.figure.Scale;
import latentia.figure.TextRole;
import latentia.figure.TextWidths;
import latentia.figure.Theme;

/** The names and exponents of laws, right of their last points and clear of each other. */
final class EndLabels {
  private static final double GAP = 11;
  private static final double LINE_HEIGHT = 1.45;

  private final List<Curve> curves;
  private final Theme theme;
  private final TextWidths widths;

  EndLabels(List<Curve> curves, Theme theme) {
    this.curves = curves;
    this.theme = theme;
    this.widths = new TextWidths(theme);
  }

  /** A label's box: its left end, its middle line, its width. */
  private record Placed(double left, double middle, double width) {
    boolean leavesRoomFor(Placed next, double height) {
      boolean side = left > next.left + next.width || next.left > left + width;
      return side || middle + height <= next.middle + 1e-9;
    }
  }

  /** The scale with as much more to the right as the labels take in a frame of that width. */
  Scale widened(Scale scale, AxesLayout frame) {
    double shrunk = 1;
    for (Curve curve : curves) {
      double end = scale.fraction(lastSize(curve));
      double room = (width(curve) + 2 * gap()) / frame.width();
      shrunk = Math.min(shrunk, (1 - room) / end);
    }
    return new Scale.Logarithmic(scale.low(), scale.value(1 / shrunk));
  }

  List<Mark> beside(AxesLayout frame) {
    List<Curve> fromTop =
        curves.stream()
            .sorted(Comparator.comparingDouble(curve -> frame.toPixelY(lastCost(curve))))
            .toList();
    List<Placed> placed = new ArrayList<>();
    List<Mark> labels = new ArrayList<>();
    for (Curve curve : fromTop) {
      double end = frame.toPixelY(lastCost(curve));
      Placed at = free(curve, frame, end, placed);
      placed.add(at);
      labels.add(label(curve, (at.middle - end) / theme.markScale()));
    }
    return labels;
  }

  private Placed free(Curve curve, AxesLayout frame, double end, List<Placed> taken) {
    double height = LINE_HEIGHT * theme.type().body();
    Placed at = new Placed(frame.toPixelX(lastSize(curve)) + gap(), end, width(curve));
    for (Placed other : taken) {
      if (!other.leavesRoomFor(at, height)) {
        at = new Placed(at.left, other.middle + height, at.width);
      }
    }
    return at;
  }

  private Mark label(Curve curve, double down) {
    return new Mark.Label(
        lastSize(curve),
        lastCost(curve),
        GAP,
        down,
        text(curve),
        TextRole.BODY,
        Ink.of(curve.series().model()).shade(theme).text(),
        Mark.Anchor.LEFT,
        theme.canvas());
  }

  private static String text(Curve curve) {
    return String.format(
        Locale.ROOT,
        "%s  $%s^{%.2f}$",
        curve.series().model(),
        curve.series().symbol(),
        curve.law().exponent());
  }

  private double width(Curve curve) {
    return widths.of(text(curve), TextRole.BODY);
  }

  private double gap() {
    return GAP * theme.markScale();
  }

  private static double lastSize(Curve curve) {
    return curve.sizes().get(curve.sizes().size() - 1);
  }

  private static double lastCost(Curve curve) {
    return curve.milliseconds().get(curve.sizes().size() - 1);
  }
}
