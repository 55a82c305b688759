package latentia.figure;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;

/** Paints what surrounds the marks of a panel: canvas, grid, axis lines, heading and labels. */
record FurniturePainter(Target target, Theme theme) {
  private static final double TICK_MARK = 4;
  private static final double MINOR_TICK_MARK = 2;

  void paint(PanelLayout panel) {
    Graphics2D g = target.graphics();
    target.clip(panel.region());
    g.setColor(Ink.of(theme.canvas()));
    PanelLayout.Box region = panel.region();
    target.fillCrisp(region.left(), region.top(), region.width(), region.height());
    paintGrid(panel);
    paintAxes(panel.axes());
    paintTickMarks(panel);
    panel.texts().forEach(text -> text.paint(g, target.outlines()));
    panel.swatches().forEach(this::paint);
    panel.bars().forEach(this::paint);
  }

  private void paintGrid(PanelLayout panel) {
    AxesLayout frame = panel.axes();
    target.graphics().setColor(Ink.of(theme.grid()));
    if (frame.axes().x().grid()) {
      for (Axis.Tick tick : panel.xTicks()) {
        double x = frame.toPixelX(tick.value()) - 0.5;
        target.fillCrisp(x, frame.top(), 1, frame.height());
      }
    }
    if (frame.axes().y().grid()) {
      for (Axis.Tick tick : panel.yTicks()) {
        double y = frame.toPixelY(tick.value()) - 0.5;
        target.fillCrisp(frame.left(), y, frame.width(), 1);
      }
    }
  }

  /** The left and the bottom line, just outside the frame so that no mark covers them. */
  private void paintAxes(AxesLayout frame) {
    double thickness = theme.markScale();
    target.graphics().setColor(Ink.of(theme.axis()));
    boolean left = frame.axes().y().line();
    if (left) {
      target.fillCrisp(
          frame.left() - thickness, frame.top(), thickness, frame.height() + thickness);
    }
    if (frame.axes().x().line()) {
      double from = frame.left() - (left ? thickness : 0);
      target.fillCrisp(from, frame.bottom(), frame.right() - from, thickness);
    }
  }

  /** Short marks outside the frame of a logarithmic axis, longer ones at its labels. */
  private void paintTickMarks(PanelLayout panel) {
    AxesLayout frame = panel.axes();
    double unit = theme.markScale();
    if (frame.axes().x().line() && frame.x() instanceof Scale.Logarithmic across) {
      LogarithmicTicks.marks(across, frame.width() / unit)
          .forEach(value -> markBelow(frame, value, MINOR_TICK_MARK));
      panel.xTicks().forEach(tick -> markBelow(frame, tick.value(), TICK_MARK));
    }
    if (frame.axes().y().line() && frame.y() instanceof Scale.Logarithmic along) {
      LogarithmicTicks.marks(along, frame.height() / unit)
          .forEach(value -> markBeside(frame, value, MINOR_TICK_MARK));
      panel.yTicks().forEach(tick -> markBeside(frame, tick.value(), TICK_MARK));
    }
  }

  private void markBelow(AxesLayout frame, double value, double length) {
    double unit = theme.markScale();
    target.fillCrisp(frame.toPixelX(value) - unit / 2, frame.bottom() + unit, unit, length * unit);
  }

  private void markBeside(AxesLayout frame, double value, double length) {
    double unit = theme.markScale();
    double from = frame.left() - (1 + length) * unit;
    target.fillCrisp(from, frame.toPixelY(value) - unit / 2, length * unit, unit);
  }

  private void paint(Heading.PlacedSwatch swatch) {
    Graphics2D g = target.graphics();
    double unit = theme.markScale();
    g.setColor(Ink.of(swatch.entry().colour()));
    double x = swatch.x();
    double y = swatch.y();
    double width = swatch.width();
    switch (swatch.entry().swatch()) {
      case LINE ->
          g.fill(
              new RoundRectangle2D.Double(x, y - 1.5 * unit, width, 3 * unit, 3 * unit, 3 * unit));
      case DASHED_LINE -> {
        float[] dash = {(float) (5 * unit), (float) (2.5 * unit)};
        g.setStroke(
            new BasicStroke(
                (float) (2 * unit), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dash, 0));
        g.draw(new Line2D.Double(x, y, x + width, y));
      }
      case AREA ->
          g.fill(
              new RoundRectangle2D.Double(x, y - 5.5 * unit, width, 11 * unit, 3 * unit, 3 * unit));
      case DOT, SQUARE, TRIANGLE, DIAMOND, INVERTED_TRIANGLE ->
          g.fill(PointShape.of(swatch.entry().swatch().shape(), x + width / 2, y, width));
    }
  }

  private void paint(FooterLayout.PlacedBar bar) {
    PanelLayout.Box box = bar.box();
    target.picture(new SampledBar(box, ColourTable.of(bar.colours(), theme)));
    Graphics2D g = target.graphics();
    double unit = theme.markScale();
    g.setColor(Ink.of(theme.border()));
    g.setStroke(new BasicStroke((float) unit));
    g.draw(
        new RoundRectangle2D.Double(
            box.left() - unit / 2,
            box.top() - unit / 2,
            box.width() + unit,
            box.height() + unit,
            3 * unit,
            3 * unit));
  }
}
