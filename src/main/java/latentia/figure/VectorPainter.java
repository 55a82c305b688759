package latentia.figure;

import java.awt.Graphics2D;

/** Paints a whole figure as shapes. */
final class VectorPainter {
  private VectorPainter() {}

  /** Paints a figure that is {@code width x height} pixels large at scale 1. */
  static void paint(Figure figure, Graphics2D graphics, double width, double height) {
    Typesetter typesetter = new Typesetter();
    FigureLayout layout = FigureLayout.of(figure, width, height, typesetter);
    Target target = new VectorTarget(graphics, width, height);
    graphics.setColor(Ink.of(figure.theme().canvas()));
    target.fillCrisp(0, 0, width, height);
    for (PanelLayout panel : layout.panels()) {
      new FurniturePainter(target, figure.theme()).paint(panel);
      MarkPainter painter = new MarkPainter(target, panel, figure.theme(), typesetter);
      panel.axes().axes().marks().forEach(painter::paint);
    }
  }
}
