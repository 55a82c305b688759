package latentia.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where everything in a figure stands on a canvas of a given size, in pixels at scale 1. The figure
 * keeps a margin of its own: 24 pixels at the sides and 16 above and below, twice that in the
 * projector theme, less on a small canvas. Immutable.
 */
public final class FigureLayout {
  private final double width;
  private final double height;
  private final List<PanelLayout> panels;
  private final List<PanelLayout> painted;

  FigureLayout(
      double width, double height, List<PanelLayout> panels, Optional<PanelLayout> footer) {
    this.width = width;
    this.height = height;
    this.panels = List.copyOf(panels);
    this.painted = Stream.concat(panels.stream(), footer.stream()).toList();
  }

  /** The layout of a figure; any size works, but a small one leaves out labels. */
  public static FigureLayout of(Figure figure, double width, double height) {
    return of(figure, width, height, new Typesetter());
  }

  static FigureLayout of(Figure figure, double width, double height, Typesetter typesetter) {
    Arrangement arrangement = new Arrangement(figure, width, height, typesetter);
    List<PanelLayout> panels = arrangement.panels();
    return new FigureLayout(width, height, panels, arrangement.footer(panels));
  }

  /** The width of the canvas. */
  public double width() {
    return width;
  }

  /** The height of the canvas. */
  public double height() {
    return height;
  }

  /** All axes, in the order of the figure. */
  public List<AxesLayout> axes() {
    return panels.stream().map(PanelLayout::axes).toList();
  }

  /** The axes whose frame holds a pixel. */
  public Optional<AxesLayout> at(double pixelX, double pixelY) {
    return axes().stream().filter(axes -> axes.contains(pixelX, pixelY)).findFirst();
  }

  /**
   * The axes of that id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public AxesLayout axes(String id) {
    return axes().stream()
        .filter(axes -> axes.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no axes " + id));
  }

  /** What is painted: all panels, then the footer if there is one. */
  List<PanelLayout> panels() {
    return painted;
  }
}
