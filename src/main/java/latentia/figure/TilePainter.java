package latentia.figure;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.EnumMap;
import java.util.Map;

/** Paints pictures into their boxes, with a frame around each where that is wanted. */
final class TilePainter {
  private static final double RADIUS = 4;

  /** Between a box and its picture: the thicker frame and a hair of canvas. */
  private static final double INSET = 2.5;

  private final Target target;
  private final Graphics2D g;
  private final AxesLayout frame;
  private final Theme theme;
  private final double unit;
  private final Map<Picture.Inks, int[]> tables = new EnumMap<>(Picture.Inks.class);

  TilePainter(Target target, AxesLayout frame, Theme theme) {
    this.target = target;
    this.g = target.graphics();
    this.frame = frame;
    this.theme = theme;
    this.unit = theme.markScale();
  }

  void paint(Mark.Tiles tiles, PanelLayout.Box clip) {
    for (Mark.Tile tile : tiles.tiles()) {
      PanelLayout.Box box =
          new PanelLayout.Box(
              frame.toPixelX(tile.left()),
              frame.toPixelY(tile.top()),
              frame.toPixelX(tile.right()),
              frame.toPixelY(tile.bottom()));
      if (tiles.framed() || tile.current()) {
        paintFramed(tile, snapped(box), clip);
      } else {
        paint(tile.picture(), box, clip);
      }
    }
  }

  /** A picture in a box of the canvas, without a frame. */
  void paint(Picture picture, PanelLayout.Box box, PanelLayout.Box clip) {
    int[] inks =
        tables.computeIfAbsent(picture.inks(), wanted -> ColourTable.ofPictures(wanted, theme));
    target.tile(picture, box, inks, clip);
  }

  /** On whole pixels; boxes of one size keep one, so that their pictures are enlarged alike. */
  private PanelLayout.Box snapped(PanelLayout.Box box) {
    double left = target.snap(box.left());
    double top = target.snap(box.top());
    return new PanelLayout.Box(
        left, top, left + target.snap(box.width()), top + target.snap(box.height()));
  }

  private void paintFramed(Mark.Tile tile, PanelLayout.Box box, PanelLayout.Box clip) {
    double radius = Math.min(RADIUS * unit, box.width() / 4);
    g.setColor(Ink.of(theme.canvas()));
    g.fill(rounded(box, 0, radius));
    double inset = Math.min(INSET * unit, box.width() / 12);
    paint(
        tile.picture(),
        new PanelLayout.Box(
            box.left() + inset, box.top() + inset, box.right() - inset, box.bottom() - inset),
        clip);
    double width = (tile.current() ? 2 : 1) * unit;
    g.setColor(Ink.of(tile.current() ? theme.accent() : theme.border()));
    g.setStroke(new BasicStroke((float) width));
    g.draw(rounded(box, width / 2, radius - width / 2));
  }

  private static RoundRectangle2D rounded(PanelLayout.Box box, double inset, double radius) {
    return new RoundRectangle2D.Double(
        box.left() + inset,
        box.top() + inset,
        box.width() - 2 * inset,
        box.height() - 2 * inset,
        2 * radius,
        2 * radius);
  }
}
