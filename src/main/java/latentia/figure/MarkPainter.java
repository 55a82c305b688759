package latentia.figure;

/** Paints the marks of one panel onto a target. */
final class MarkPainter {
  private final Target target;
  private final PanelLayout panel;
  private final AxesLayout frame;
  private final Theme theme;
  private final Typesetter typesetter;
  private final LinePainter lines;
  private final TextPainter texts;
  private final CalloutPainter callouts;
  private final PictureCalloutPainter pictureCallouts;

  MarkPainter(Target target, PanelLayout panel, Theme theme, Typesetter typesetter) {
    this.target = target;
    this.panel = panel;
    this.frame = panel.axes();
    this.theme = theme;
    this.typesetter = typesetter;
    lines = new LinePainter(target, frame, theme);
    texts = new TextPainter(target, panel, theme, typesetter);
    callouts = new CalloutPainter(target, panel, theme, typesetter);
    pictureCallouts = new PictureCalloutPainter(target, panel, theme, typesetter);
  }

  void paint(Mark mark) {
    PanelLayout.Box clip = clipOf(mark);
    target.clip(clip);
    if (mark instanceof Mark.Points points) {
      target.points(points, frame, theme.markScale());
    } else if (mark instanceof Mark.HeatMap map) {
      target.picture(new SampledField(map, frame, theme));
    } else if (mark instanceof Mark.Raster raster) {
      target.picture(new SampledRaster(raster, frame));
    } else if (mark instanceof Mark.Polyline polyline) {
      lines.paint(polyline);
    } else if (mark instanceof Mark.Polygon polygon) {
      lines.paint(polygon);
    } else if (mark instanceof Mark.Ellipse ellipse) {
      lines.paint(ellipse);
    } else if (mark instanceof Mark.Rule rule) {
      lines.paint(rule);
    } else if (mark instanceof Mark.Bars bars) {
      lines.paint(bars);
    } else if (mark instanceof Mark.Contours contours) {
      lines.paint(contours);
    } else if (mark instanceof Mark.Marker marker) {
      texts.paint(marker);
    } else if (mark instanceof Mark.Badge badge) {
      texts.paint(badge);
    } else if (mark instanceof Mark.Label label) {
      texts.paint(label);
    } else if (mark instanceof Mark.Callout callout) {
      callouts.paint(callout);
    } else if (mark instanceof Mark.PictureCallout callout) {
      pictureCallouts.paint(callout);
    } else if (mark instanceof Mark.Tiles tiles) {
      new TilePainter(target, frame, theme).paint(tiles, clip);
    } else if (mark instanceof Mark.Pin pin) {
      new PinPainter(target, frame, theme, typesetter).paint(pin);
    }
  }

  /**
   * Areas end at the frame; lines may be half their width outside; what has one place is whole, but
   * stays on its panel.
   */
  private PanelLayout.Box clipOf(Mark mark) {
    if (mark instanceof Mark.Polygon || mark instanceof Mark.Ellipse || mark instanceof Mark.Bars) {
      return grown(0);
    }
    if (mark instanceof Mark.Polyline polyline) {
      return grown(Math.ceil(polyline.stroke().width() * theme.markScale() / 2));
    }
    return mark instanceof Mark.Contours || mark instanceof Mark.Tiles ? grown(0) : panel.region();
  }

  private PanelLayout.Box grown(double by) {
    return new PanelLayout.Box(
        frame.left() - by, frame.top() - by, frame.right() + by, frame.bottom() + by);
  }
}
