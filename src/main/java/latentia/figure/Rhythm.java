package latentia.figure;

/** The distances of a theme, in pixels at scale 1. */
record Rhythm(Theme theme) {
  /** 1, or 2 where everything is read from the last row. */
  double unit() {
    return theme.markScale();
  }

  /** Whether the figure is made for a projector: fewer ticks, axis labels that need no turning. */
  boolean presenting() {
    return theme.markScale() > 1;
  }

  double sidePadding(double width) {
    return Math.min(24 * unit(), 0.06 * width);
  }

  double endPadding(double height) {
    return Math.min(16 * unit(), 0.05 * height);
  }

  double gap() {
    return 24;
  }

  double footerHeight() {
    return Math.ceil(1.3 * theme.type().body()) + 12;
  }

  double headingHeight() {
    return Math.ceil(1.6 * theme.type().title());
  }

  double belowHeading() {
    return 10;
  }

  double besideTicks() {
    return 8 * unit();
  }

  double tickRow() {
    return Math.ceil(theme.type().tick() * 1.3) + 7 * unit();
  }

  double labelRow() {
    return Math.ceil(theme.type().body() * 1.3) + (presenting() ? 2 : 6);
  }

  /** The least room from one tick label to the next beside it. */
  double betweenTickLabels() {
    return 40 * unit();
  }

  /** The least distance of ticks above each other. */
  double betweenTickRows() {
    return 40 * unit();
  }
}
