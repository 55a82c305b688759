package latentia.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Works out the layout of a figure: cells, then margins shared down each column, then frames. */
final class Arrangement {
  private static final double EDGE = 1e-6;
  private static final int ROUNDS = 3;
  private static final double MOST_FOOTER = 0.3;

  private final Figure figure;
  private final double width;
  private final double height;
  private final Typesetter typesetter;
  private final Rhythm rhythm;
  private final double footerHeight;

  Arrangement(Figure figure, double width, double height, Typesetter typesetter) {
    this.figure = figure;
    this.width = width;
    this.height = height;
    this.typesetter = typesetter;
    this.rhythm = new Rhythm(figure.theme());
    this.footerHeight = footerHeight();
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

  /** None on a canvas so low that the line would take too much of it. */
  private double footerHeight() {
    double wanted = rhythm.footerHeight();
    return figure.footer().isEmpty() || wanted > MOST_FOOTER * height ? 0 : wanted;
  }

  /** The line under the panels, from the first frame's left edge to the last one's right. */
  Optional<PanelLayout> footer(List<PanelLayout> panels) {
    if (footerHeight == 0) {
      return Optional.empty();
    }
    double left = panels.stream().mapToDouble(p -> p.axes().left()).min().orElse(0);
    double right = panels.stream().mapToDouble(p -> p.axes().right()).max().orElse(width);
    double bottom = height - rhythm.endPadding(height);
    PanelLayout.Box region = new PanelLayout.Box(0, lowest(), width, height);
    double middle = Math.round(bottom - 0.42 * footerHeight);
    return Optional.of(
        FooterLayout.of(figure.footer(), figure.theme(), region, left, right, middle, typesetter));
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
    double along = height - 2 * end - footerHeight;
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
    double along = height - 2 * end - footerHeight;
    double right = panel.x() + panel.width();
    double bottom = panel.y() + panel.height();
    return new PanelLayout.Box(
        panel.x() > EDGE ? Math.round(side + panel.x() * (width - 2 * side)) : 0,
        panel.y() > EDGE ? Math.round(end + panel.y() * along) : 0,
        right < 1 - EDGE ? Math.round(side + right * (width - 2 * side)) : width,
        bottom < 1 - EDGE ? Math.round(end + bottom * along) : lowest());
  }

  /** Where the panels end: at the canvas's edge or on the footer. */
  private double lowest() {
    return footerHeight == 0
        ? height
        : Math.round(height - rhythm.endPadding(height) - footerHeight);
  }
}
