package latentia.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * The line above a frame: title, muted note, and the legend at its right end. What does not fit is
 * shortened or left out, first the note, then the legend from its end, then the title.
 */
record Heading(List<PlacedText> texts, List<Heading.PlacedSwatch> swatches) {
  private static final double NOTE_GAP = 12;
  private static final double ENTRY_GAP = 18;
  private static final double SWATCH_GAP = 7;

  /** A sample of ink whose left end is at x, on the middle line y. */
  record PlacedSwatch(double x, double y, double width, Axes.LegendEntry entry) {}

  static Heading none() {
    return new Heading(List.of(), List.of());
  }

  static boolean isWanted(Axes axes) {
    return !(axes.title().isEmpty() && axes.note().isEmpty() && axes.legend().isEmpty());
  }

  static Heading of(
      Axes axes, Theme theme, double left, double right, double top, Typesetter typesetter) {
    Rhythm rhythm = new Rhythm(theme);
    double unit = rhythm.unit();
    double middle = top + rhythm.headingHeight() / 2;
    Line title = typesetter.setWithin(right - left, axes.title(), TextRole.TITLE, theme);
    double baseline = middle + title.baselineBelowMiddle();

    List<Axes.LegendEntry> legend = new ArrayList<>(axes.legend());
    double titleEnd = left + title.width() + (title.isEmpty() ? 0 : NOTE_GAP * unit);
    while (!legend.isEmpty() && titleEnd + legendWidth(legend, theme, typesetter) > right) {
      legend.remove(legend.size() - 1);
    }
    double legendLeft = right - legendWidth(legend, theme, typesetter);
    double noteEnd = legend.isEmpty() ? right : legendLeft - ENTRY_GAP * unit;

    List<PlacedText> texts = new ArrayList<>();
    texts.add(PlacedText.level(title, left, baseline, theme.text()));
    Line note = typesetter.setWithin(noteEnd - titleEnd, axes.note(), TextRole.BODY, theme);
    texts.add(PlacedText.level(note, titleEnd, baseline, theme.muted()));

    List<PlacedSwatch> swatches = new ArrayList<>();
    double x = legendLeft;
    for (Axes.LegendEntry entry : legend) {
      double width = swatchWidth(entry, unit);
      swatches.add(new PlacedSwatch(x, middle, width, entry));
      Line words = typesetter.set(entry.text(), TextRole.BODY, theme);
      x += width + SWATCH_GAP * unit;
      texts.add(PlacedText.level(words, x, middle + words.baselineBelowMiddle(), theme.text()));
      x += words.width() + ENTRY_GAP * unit;
    }
    texts.removeIf(text -> text.line().isEmpty());
    return new Heading(texts, swatches);
  }

  private static double legendWidth(
      List<Axes.LegendEntry> legend, Theme theme, Typesetter typesetter) {
    double unit = new Rhythm(theme).unit();
    double width = 0;
    for (Axes.LegendEntry entry : legend) {
      width += (width > 0 ? ENTRY_GAP * unit : 0) + swatchWidth(entry, unit) + SWATCH_GAP * unit;
      width += typesetter.set(entry.text(), TextRole.BODY, theme).width();
    }
    return width;
  }

  static double swatchWidth(Axes.LegendEntry entry, double unit) {
    return switch (entry.swatch()) {
      case LINE -> 16 * unit;
      case DASHED_LINE -> 20 * unit;
      case AREA -> 15 * unit;
      case DOT, SQUARE, TRIANGLE, DIAMOND, INVERTED_TRIANGLE -> 9 * unit;
    };
  }
}
