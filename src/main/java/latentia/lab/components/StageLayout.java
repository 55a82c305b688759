package latentia.lab.components;

import java.util.ArrayList;
import java.util.List;
import latentia.figure.Axes;
import latentia.figure.Theme;
import latentia.lab.look.LargeType;
import latentia.lab.look.RowForm;
import latentia.lab.look.SheetLayout;
import latentia.lab.look.SheetSize;

/**
 * Where the panels of the stage stand: the strip on top, as high as it needs to be, the scores
 * below it, and at their right two charts above each other, or beside each other where room is low.
 * On a projector one chart has to do, and where room is low the strip alone.
 *
 * @param strip height of the strip, as a fraction of that of all panels
 * @param scores width of the scores, as a fraction of the figure's
 * @param charts how many beside the scores
 * @param stacked whether they stand above each other
 * @param headed whether the charts have room for headings
 */
record StageLayout(double strip, double scores, int charts, boolean stacked, boolean headed) {
  private static final double USUAL_SCORES = 0.58;
  private static final double LARGE_SCORES = 0.45;
  private static final double SCORES_OF_THREE = 0.42;
  private static final double LEAST_CHART = 185;

  /** So much of the height may the strip take. */
  private static final double MOST_STRIP = 0.42;

  private static final double MOST_STRIP_LARGE = 0.52;

  /** On a projector's canvas lower than this, tiles above a chart would be specks. */
  private static final double LEAST_LARGE = 1000;

  /**
   * @param components how many there are, in use or not
   * @param footed whether a line with the classes stands under the panels
   */
  static StageLayout of(SheetSize size, Theme theme, RowForm form, int components, boolean footed) {
    double unit = theme.markScale();
    boolean large = LargeType.in(theme);
    if (large && size.height() < LEAST_LARGE) {
      return new StageLayout(1, 0, 0, false, false);
    }
    double footer = footed ? Math.ceil(1.3 * theme.type().body()) + 12 : 0;
    double panels =
        Math.max(1, size.height() - 2 * Math.min(16 * unit, 0.05 * size.height()) - footer);
    // The heading, and half the gap to what is below.
    double around = (size.headed() ? Math.ceil(1.6 * theme.type().title()) + 10 : 0) + 13;
    double most = (large ? MOST_STRIP_LARGE : MOST_STRIP) * panels - around;
    double wide = size.width() - 2 * Math.min(24 * unit, 0.06 * size.width());
    double strip =
        Math.min(0.7, (around + StripPlaces.height(wide, most, theme, form, components)) / panels);
    double below = (1 - strip) * panels;
    boolean stacked = large || below / 2 >= LEAST_CHART;
    return new StageLayout(
        strip,
        large ? LARGE_SCORES : stacked ? USUAL_SCORES : SCORES_OF_THREE,
        large ? 1 : 2,
        stacked,
        !large);
  }

  /** The strip, and after it the scores and the charts. */
  List<SheetLayout.Part> parts(SheetLayout.Content top, List<Axes> others) {
    List<SheetLayout.Part> parts = new ArrayList<>();
    parts.add(new SheetLayout.Part(0, 0, 1, strip, top));
    double below = 1 - strip;
    for (int i = 0; i < others.size(); i++) {
      Axes axes = headed ? others.get(i) : others.get(i).withoutHeading();
      SheetLayout.Chart chart = new SheetLayout.Chart(axes);
      double wide = (1 - scores) / (stacked ? 1 : charts);
      double high = below / (stacked ? charts : 1);
      parts.add(
          i == 0
              ? new SheetLayout.Part(0, strip, scores, below, chart)
              : new SheetLayout.Part(
                  scores + (stacked ? 0 : (i - 1) * wide),
                  strip + (stacked ? (i - 1) * high : 0),
                  wide,
                  high,
                  chart));
    }
    return parts;
  }
}
