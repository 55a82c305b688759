package latentia.lab.look;

import latentia.figure.Theme;

/** Whether a figure is to be read from the last row: fewer words and ticks, more room for each. */
public final class LargeType {
  private static final double ENLARGED = 1.5;

  private LargeType() {}

  public static boolean in(Theme theme) {
    return theme.markScale() > ENLARGED;
  }
}
