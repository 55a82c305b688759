package latentia.lab.look;

/**
 * The room that a bench's figure is laid out for, in pixels at scale 1. Painted at another size the
 * figure is stretched and its pictures stand less tight.
 *
 * @param headed whether the figure carries its own title, as one that is exported
 */
public record SheetSize(double width, double height, boolean headed) {
  /** Below the two planes of a window of 1440 x 900. */
  public static final SheetSize USUAL = new SheetSize(760, 260, false);

  public SheetSize withHeaded(boolean wanted) {
    return new SheetSize(width, height, wanted);
  }
}
