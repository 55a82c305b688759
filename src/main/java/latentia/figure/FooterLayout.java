package latentia.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets the line under the panels between two edges. Where room is short, entries move closer
 * together and colour bars grow shorter; what still does not fit is left out: first the note, then
 * the lead, then entries and bars from their end.
 */
final class FooterLayout {
  private static final double ENTRY_GAP = 17;
  private static final double LEAST_GAP = 9;
  private static final double SWATCH_GAP = 7;
  private static final double BAR_WIDTH = 120;
  private static final double LEAST_BAR_WIDTH = 56;
  private static final double BAR_HEIGHT = 8;
  private static final double BAR_GAP = 12;

  private final Theme theme;
  private final Typesetter typesetter;
  private final double unit;
  private final double middle;
  private final List<PlacedText> texts = new ArrayList<>();
  private final List<Heading.PlacedSwatch> swatches = new ArrayList<>();
  private final List<PlacedBar> bars = new ArrayList<>();
  private double gap = ENTRY_GAP;
  private double barWidth = BAR_WIDTH;
  private double end;

  /** A colour bar at its place on the canvas. */
  record PlacedBar(PanelLayout.Box box, ColourMap colours) {}

  private FooterLayout(Theme theme, Typesetter typesetter, double middle) {
    this.theme = theme;
    this.typesetter = typesetter;
    this.unit = new Rhythm(theme).unit();
    this.middle = middle;
  }

  /**
   * Lays out a footer in a region of the canvas, its ink between {@code left} and {@code right}.
   */
  static PanelLayout of(
      Footer footer,
      Theme theme,
      PanelLayout.Box region,
      double left,
      double right,
      double middle,
      Typesetter typesetter) {
    FooterLayout layout = new FooterLayout(theme, typesetter, middle);
    layout.tighten(footer, right - left);
    Footer fitting = layout.fitting(footer, right - left);
    layout.place(fitting, left);
    layout.placeNote(footer.note(), right);
    Axes nothing = Axes.blank("", "", "");
    AxesLayout frame =
        new AxesLayout(
            nothing,
            region.left(),
            region.top(),
            region.width(),
            region.height(),
            nothing.x().scale(),
            nothing.y().scale(),
            theme.markScale());
    return new PanelLayout(
        region, frame, List.of(), List.of(), layout.texts, layout.swatches, layout.bars);
  }

  private void tighten(Footer footer, double width) {
    gap = end(footer) <= width ? ENTRY_GAP : LEAST_GAP;
    barWidth = end(footer) <= width ? BAR_WIDTH : LEAST_BAR_WIDTH;
  }

  /** The footer without what would not fit into a width. */
  private Footer fitting(Footer footer, double width) {
    List<Axes.LegendEntry> entries = new ArrayList<>(footer.entries());
    List<Footer.ColourBar> kept = new ArrayList<>(footer.bars());
    String lead = footer.lead();
    while (true) {
      Footer tried = new Footer(lead, entries, kept, "");
      if (end(tried) <= width || tried.isEmpty()) {
        return tried;
      }
      if (!lead.isEmpty()) {
        lead = "";
      } else if (!entries.isEmpty()) {
        entries.remove(entries.size() - 1);
      } else {
        kept.remove(kept.size() - 1);
      }
    }
  }

  /** Where a footer ends that begins at 0. */
  private double end(Footer footer) {
    FooterLayout trial = new FooterLayout(theme, typesetter, middle);
    trial.gap = gap;
    trial.barWidth = barWidth;
    trial.place(footer, 0);
    return trial.end;
  }

  private void place(Footer footer, double left) {
    end = left;
    double next = left;
    if (!footer.lead().isEmpty()) {
      next = words(footer.lead(), TextRole.BODY, theme.muted(), next) + gap * unit;
    }
    for (Axes.LegendEntry entry : footer.entries()) {
      double width = Heading.swatchWidth(entry, unit);
      swatches.add(new Heading.PlacedSwatch(next, middle, width, entry));
      next += width + SWATCH_GAP * unit;
      next = words(entry.text(), TextRole.NUMBER, theme.text(), next) + gap * unit;
    }
    for (Footer.ColourBar bar : footer.bars()) {
      next = place(bar, next) + 2 * gap * unit;
    }
  }

  private double place(Footer.ColourBar bar, double left) {
    double next = words(bar.lead(), TextRole.BODY, theme.muted(), left) + BAR_GAP * unit;
    next = words(bar.low(), TextRole.BODY, theme.muted(), next) + BAR_GAP * unit;
    double half = BAR_HEIGHT * unit / 2;
    bars.add(
        new PlacedBar(
            new PanelLayout.Box(
                Math.round(next),
                Math.round(middle - half),
                Math.round(next + barWidth * unit),
                Math.round(middle + half)),
            bar.colours()));
    next += (barWidth + BAR_GAP) * unit;
    return words(bar.high(), TextRole.BODY, theme.muted(), next);
  }

  /** Sets words and returns where they end. */
  private double words(String text, TextRole role, Colour colour, double left) {
    Line line = typesetter.set(text, role, theme);
    texts.add(PlacedText.level(line, left, middle + line.baselineBelowMiddle(), colour));
    end = left + line.width();
    return end;
  }

  private void placeNote(String note, double right) {
    double room = right - end - (texts.isEmpty() ? 0 : gap * unit);
    Line line = typesetter.setWithin(room, note, TextRole.BODY, theme);
    if (!line.isEmpty()) {
      double baseline = middle + line.baselineBelowMiddle();
      texts.add(PlacedText.level(line, right - line.width(), baseline, theme.muted()));
    }
  }
}
