package latentia.figure;

/** A sequence of colours for values from low to high, made for colour-blind readers too. */
public enum ColourMap {
  VIRIDIS,
  CIVIDIS,
  MAGMA,
  /** The lower part of magma, from black to orange: light ink stays legible on all of it. */
  EMBER,
  /** From the canvas colour of the theme to a strong ink: a quiet background for points. */
  INK;

  /** Its 256 colours from low to high, 0xffRRGGBB. */
  public int[] colours(Theme theme) {
    return ColourTable.of(this, theme);
  }
}
