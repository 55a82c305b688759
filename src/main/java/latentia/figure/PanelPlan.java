package latentia.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * The furniture of one panel: which labels there is room for, and where they and the frame stand
 * once the width of the left margin is known.
 */
final class PanelPlan {
  private static final double LEAST_FRAME_WIDTH = 60;
  private static final double LEAST_FRAME_HEIGHT = 40;

  private final Axes axes;
  private final Theme theme;
  private final Rhythm rhythm;
  private final PanelLayout.Box region;
  private final PanelLayout.Box cell;
  private final double canvasWidth;
  private final Typesetter typesetter;

  private boolean heading;
  private boolean xLabel;
  private boolean yLabel;
  private boolean xTicks;
  private boolean yTicks = true;

  PanelPlan(
      Axes axes,
      Theme theme,
      PanelLayout.Box region,
      PanelLayout.Box cell,
      double canvasWidth,
      Typesetter typesetter) {
    this.axes = axes;
    this.theme = theme;
    this.rhythm = new Rhythm(theme);
    this.region = region;
    this.cell = cell;
    this.canvasWidth = canvasWidth;
    this.typesetter = typesetter;
    heading = Heading.isWanted(axes);
    xTicks = !isBare(axes.x()) || !axes.x().ticks().isEmpty();
    xLabel = !axes.x().label().isEmpty();
    yLabel = !axes.y().label().isEmpty();
    leaveOutWhatDoesNotFit();
  }

  private void leaveOutWhatDoesNotFit() {
    double least = LEAST_FRAME_HEIGHT * rhythm.unit();
    if (frameHeight() < least) {
      xLabel = false;
      yLabel &= !rhythm.presenting();
    }
    if (frameHeight() < least) {
      heading = false;
    }
    if (frameHeight() < least) {
      xTicks = false;
    }
    double leastWidth = LEAST_FRAME_WIDTH * rhythm.unit();
    if (cell.width() - leftMargin(0) < leastWidth) {
      yLabel &= rhythm.presenting();
    }
    if (cell.width() - leftMargin(0) < leastWidth) {
      yTicks = false;
    }
  }

  private double frameTop() {
    double top = cell.top();
    if (heading) {
      top += rhythm.headingHeight() + rhythm.belowHeading();
    } else if (!isBare(axes.y())) {
      top += Math.min(theme.type().tick() / 2, 0.1 * cell.height());
    }
    return yLabel && rhythm.presenting() ? top + rhythm.labelRow() : top;
  }

  private double frameHeight() {
    double below = (xTicks ? rhythm.tickRow() : 0) + (xLabel ? rhythm.labelRow() : 0);
    return Math.max(1, cell.bottom() - below - frameTop());
  }

  /** The room needed left of the frame if it is at least {@code margin}. */
  double leftMargin(double margin) {
    double needed = yLabel && !rhythm.presenting() ? 1.2 * theme.type().body() + 10 : 0;
    if (yTicks) {
      double widest = 0;
      for (Axis.Tick tick : yTicksOf(frame(margin))) {
        widest = Math.max(widest, tickLine(tick).width());
      }
      needed += widest > 0 ? widest + rhythm.besideTicks() : 0;
    }
    return Math.ceil(needed);
  }

  private AxesLayout frame(double margin) {
    double left = Math.min(cell.left() + margin, cell.right() - 1);
    double frameWidth = Math.max(1, cell.right() - left);
    double frameHeight = frameHeight();
    Scale x = axes.x().scale();
    Scale y = axes.y().scale();
    if (axes.equalAspect() && x instanceof Scale.Linear across && y instanceof Scale.Linear along) {
      double perPixelX = (across.high() - across.low()) / frameWidth;
      double perPixelY = (along.high() - along.low()) / frameHeight;
      if (perPixelX < perPixelY) {
        x = widened(across, perPixelY * frameWidth);
      } else {
        y = widened(along, perPixelX * frameHeight);
      }
    }
    return new AxesLayout(axes, left, frameTop(), frameWidth, frameHeight, x, y, theme.markScale());
  }

  private static Scale widened(Scale.Linear scale, double span) {
    double middle = scale.low() + (scale.high() - scale.low()) / 2;
    return new Scale.Linear(middle - span / 2, middle + span / 2);
  }

  private Line tickLine(Axis.Tick tick) {
    return typesetter.set(tick.text(), TextRole.TICK, theme);
  }

  /** An axis with neither line nor grid gets no ticks but those asked for. */
  private static boolean isBare(Axis axis) {
    return !axis.line() && !axis.grid();
  }

  private List<Axis.Tick> yTicksOf(AxesLayout frame) {
    List<Axis.Tick> given = axes.y().ticks();
    if (given.isEmpty() && isBare(axes.y())) {
      return given;
    }
    return given.isEmpty()
        ? Ticks.choose(
            frame.y(),
            frame.height() / rhythm.betweenTickRows(),
            frame.height() / (1.6 * theme.type().tick()))
        : TickRow.inside(given, frame.y());
  }

  private List<Axis.Tick> xTicksOf(AxesLayout frame) {
    List<Axis.Tick> given = axes.x().ticks();
    if (!given.isEmpty()) {
      return TickRow.inside(given, frame.x());
    }
    if (isBare(axes.x())) {
      return given;
    }
    double most = frame.width() / (2 * rhythm.betweenTickLabels());
    List<Axis.Tick> ticks = Ticks.choose(frame.x(), most);
    double widest = ticks.stream().mapToDouble(tick -> tickLine(tick).width()).max().orElse(0);
    return Ticks.choose(
        frame.x(),
        frame.width() / (widest + rhythm.betweenTickLabels()),
        frame.width() / (1.3 * widest + rhythm.betweenTickLabels() / 3));
  }

  PanelLayout at(double margin) {
    AxesLayout frame = frame(margin);
    List<Axis.Tick> across = xTicksOf(frame);
    List<Axis.Tick> along = yTicksOf(frame);
    List<PlacedText> texts = new ArrayList<>();
    Heading head =
        heading
            ? Heading.of(axes, theme, cell.left(), cell.right(), cell.top(), typesetter)
            : Heading.none();
    texts.addAll(head.texts());
    TickRow row = new TickRow(frame, theme, typesetter, canvasWidth);
    if (xTicks) {
      texts.addAll(row.below(across));
    }
    if (yTicks) {
      texts.addAll(row.beside(along));
    }
    addLabels(frame, texts);
    return new PanelLayout(region, frame, across, along, texts, head.swatches(), List.of());
  }

  private Line wholeOrNothing(String label, double room) {
    Line line = typesetter.set(label, TextRole.BODY, theme);
    return line.width() <= room ? line : typesetter.set("", TextRole.BODY, theme);
  }

  private void addLabels(AxesLayout frame, List<PlacedText> texts) {
    if (xLabel) {
      Line line = wholeOrNothing(axes.x().label(), frame.width());
      double x =
          rhythm.presenting()
              ? frame.right() - line.width()
              : frame.left() + (frame.width() - line.width()) / 2;
      double baseline = cell.bottom() - 0.3 * theme.type().body();
      texts.add(PlacedText.level(line, x, baseline, theme.text()));
    }
    if (yLabel && rhythm.presenting()) {
      Line line = wholeOrNothing(axes.y().label(), frame.width());
      double baseline = frame.top() - rhythm.labelRow() / 2 + line.baselineBelowMiddle() / 2;
      texts.add(PlacedText.level(line, frame.left(), baseline, theme.text()));
    } else if (yLabel) {
      Line line = wholeOrNothing(axes.y().label(), frame.height());
      double x = cell.left() + Math.max(0.9 * theme.type().body(), line.ascent());
      double y = frame.top() + (frame.height() + line.width()) / 2;
      texts.add(new PlacedText(line, x, y, true, theme.text()));
    }
    texts.removeIf(text -> text.line().isEmpty());
  }
}
