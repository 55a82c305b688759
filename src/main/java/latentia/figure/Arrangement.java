package latentia.figure;

import java.util.ArrayList;
import java.util.List;

/** Works out the layout of a figure: cells, then margins shared down each column, then frames. */
final class Arrangement {
  private static final double EDGE = 1e-6;
  private static final int ROUNDS = 3;

  private final Figure figure;
  private final double width;
  private final double height;
  private final Typesetter typesetter;
  private final Rhythm rhythm;

  Arrangement(Figure figure, double width, double height, Typesetter typesetter) {
    this.figure = figure;
    this.width = width;
    this.height = height;
    this.typesetter = typesetter;
    this.rhythm = new Rhythm(figure.theme());
  }

  List<PanelLayout> panels() {
    List<PanelPlan> plans = new ArrayList<>();
    for (Figure.Panel panel : figure.panels()) {
      plans.add(
          new PanelPlan(
              panel.axes(), figure.theme(), region(panel), cell(panel), width, typesetter));
    }
    // Wider tick labels take width from the frame, which may change the ticks: a few rounds settle.
    double[] margins = new double[plans.size()];
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < margins.length; i++) {
        margins[i] = Math.max(margins[i], plans.get(i).leftMargin(margins[i]));
      }
      shareDownColumns(margins);
    }
    List<PanelLayout> layouts = new ArrayList<>();
    for (int i = 0; i < margins.length; i++) {
      layouts.add(plans.get(i).at(margins[i]));
    }
    return layouts;
  }

  private void shareDownColumns(double[] margins) {
    for (int i = 0; i < margins.length; i++) {
      for (int j = 0; j < margins.length; j++) {
        if (sameColumn(figure.panels().get(i), figure.panels().get(j))) {
          margins[i] = Math.max(margins[i], margins[j]);
        }
      }
    }
  }

  private static boolean sameColumn(Figure.Panel a, Figure.Panel b) {
    return Math.abs(a.x() - b.x()) < EDGE && Math.abs(a.width() - b.width()) < EDGE;
  }

  private PanelLayout.Box cell(Figure.Panel panel) {
    double side = rhythm.sidePadding(width);
    double end = rhythm.endPadding(height);
    double half = Math.min(rhythm.gap() / 2, 0.1 * Math.min(width, height));
    double across = width - 2 * side;
    double along = height - 2 * end;
    double left = side + panel.x() * across + (panel.x() > EDGE ? half : 0);
    double right =
        side
            + (panel.x() + panel.width()) * across
            - (panel.x() + panel.width() < 1 - EDGE ? half : 0);
    double top = end + panel.y() * along + (panel.y() > EDGE ? half : 0);
    double bottom =
        end
            + (panel.y() + panel.height()) * along
            - (panel.y() + panel.height() < 1 - EDGE ? half : 0);
    return new PanelLayout.Box(
        Math.round(left), Math.round(top), Math.round(right), Math.round(bottom));
  }

  /** The cell with half the gap around it, or all of the margin at the figure's edge. */
  private PanelLayout.Box region(Figure.Panel panel) {
    double side = rhythm.sidePadding(width);
    double end = rhythm.endPadding(height);
    double right = panel.x() + panel.width();
    double bottom = panel.y() + panel.height();
    return new PanelLayout.Box(
        panel.x() > EDGE ? Math.round(side + panel.x() * (width - 2 * side)) : 0,
        panel.y() > EDGE ? Math.round(end + panel.y() * (height - 2 * end)) : 0,
        right < 1 - EDGE ? Math.round(side + right * (width - 2 * side)) : width,
        bottom < 1 - EDGE ? Math.round(end + bottom * (height - 2 * end)) : height);
  }
}
