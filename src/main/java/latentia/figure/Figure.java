package latentia.figure;

import java.util.List;

/**
 * An immutable picture: one or several axes on a canvas, in a theme. One painter puts it on screen,
 * into PNG, SVG and PDF.
 *
 * @param panels where each axes stands, in fractions of the figure above the footer
 * @param footer a line under all panels
 */
public record Figure(Theme theme, List<Panel> panels, Footer footer) {
  public Figure {
    panels = List.copyOf(panels);
  }

  /** A figure without a footer. */
  public Figure(Theme theme, List<Panel> panels) {
    this(theme, panels, Footer.none());
  }

  /** The same panels over another footer. */
  public Figure withFooter(Footer other) {
    return new Figure(theme, panels, other);
  }

  /** A figure of one axes that fills it. */
  public static Figure of(Theme theme, Axes axes) {
    return new Figure(theme, List.of(new Panel(axes, 0, 0, 1, 1)));
  }

  /** The same figure without the headings of its panels. */
  public Figure withoutHeadings() {
    return new Figure(
        theme,
        panels.stream()
            .map(p -> new Panel(p.axes().withoutHeading(), p.x(), p.y(), p.width(), p.height()))
            .toList(),
        footer);
  }

  /**
   * An axes with its heading and tick labels in a part of the figure. Panels with the same x and
   * width share the left and right edge of their frames.
   *
   * @param x left edge as a fraction of the figure's width
   * @param y top edge as a fraction of its height
   * @param width fraction of the figure's width
   * @param height fraction of the figure's height
   */
  public record Panel(Axes axes, double x, double y, double width, double height) {}
}
