package latentia.figure;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Paints a ring at a place and beside it a card with a picture and words under it. */
final class PictureCalloutPainter {
  private static final double PICTURE = 56;
  private static final double PADDING = 10;
  private static final double RING = 7;

  private final Target target;
  private final Graphics2D g;
  private final PanelLayout panel;
  private final AxesLayout frame;
  private final Theme theme;
  private final Typesetter typesetter;
  private final double unit;

  PictureCalloutPainter(Target target, PanelLayout panel, Theme theme, Typesetter typesetter) {
    this.target = target;
    this.g = target.graphics();
    this.panel = panel;
    this.frame = panel.axes();
    this.theme = theme;
    this.typesetter = typesetter;
    this.unit = theme.markScale();
  }

  void paint(Mark.PictureCallout callout) {
    double x = frame.toPixelX(callout.x());
    double y = frame.toPixelY(callout.y());
    if (!frame.contains(x, y)) {
      return;
    }
    List<Line> lines = new ArrayList<>();
    for (String text : callout.lines()) {
      lines.add(typesetter.set(text, lines.isEmpty() ? TextRole.NUMBER : TextRole.CAPTION, theme));
    }
    double widest = lines.stream().mapToDouble(Line::width).max().orElse(0);
    double tall = lines.stream().mapToDouble(PictureCalloutPainter::height).sum();
    double width = Math.ceil(Math.max(PICTURE * unit, widest) + 2 * PADDING * unit);
    double height = Math.ceil((PICTURE + 2 * PADDING + (lines.isEmpty() ? 0 : 2)) * unit + tall);
    Optional<PanelLayout.Box> place =
        CalloutPlacement.of(callout, frame, unit).place(width, height);
    place.ifPresent(box -> paintCard(callout.picture(), lines, box, x, y));
    paintRing(x, y);
  }

  private static double height(Line line) {
    return Math.max(1.3 * line.size(), line.ascent() + line.descent());
  }

  private void paintCard(
      Picture picture, List<Line> lines, PanelLayout.Box box, double x, double y) {
    Card card = new Card(g, theme, box);
    card.paintLeader(x, y, RING * unit, 3, theme.canvas());
    card.paintLeader(x, y, RING * unit, 1, theme.text());
    card.paint();
    double middle = (box.left() + box.right()) / 2;
    double top = box.top() + PADDING * unit;
    double bottom = top + PICTURE * unit;
    double half = PICTURE * unit / 2;
    PanelLayout.Box room = new PanelLayout.Box(middle - half, top, middle + half, bottom);
    new TilePainter(target, frame, theme).paint(picture, room, panel.region());
    double at = bottom + 4 * unit;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      double baseline = at + height(line) / 2 + line.baselineBelowMiddle();
      Colour colour = i == 0 ? theme.text() : theme.muted();
      line.paint(g, middle - line.width() / 2, baseline, Ink.of(colour), target.outlines());
      at += height(line);
    }
  }

  /** Dark on a light edge, so that it stands out on any ground. */
  private void paintRing(double x, double y) {
    double radius = RING * unit;
    Ellipse2D ring = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    g.setColor(Ink.of(theme.canvas()));
    g.setStroke(new BasicStroke((float) (4.5 * unit)));
    g.draw(ring);
    g.setColor(Ink.of(theme.text()));
    g.setStroke(new BasicStroke((float) (2 * unit)));
    g.draw(ring);
  }
}
