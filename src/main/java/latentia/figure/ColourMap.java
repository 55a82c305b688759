package latentia.figure;

/** A sequence of colours for values from low to high, made for colour-blind readers too. */
public enum ColourMap {
  VIRIDIS,
  CIVIDIS,
  MAGMA,
  /** From the canvas colour of the theme to a strong ink: a quiet background for points. */
  INK
}
