package latentia.lab.latent.bench;

/**
 * The room that a bench's figure is laid out for, in pixels at scale 1. Painted at another size the
 * figure is stretched and its pictures stand less tight.
 *
 * @param headed whether the figure carries its own title, as one that is exported
 */
public record BenchSize(double width, double height, boolean headed) {
  /** Below the two planes of a window of 1440 x 900. */
  public static final BenchSize USUAL = new BenchSize(760, 260, false);

  public BenchSize withHeaded(boolean wanted) {
    return new BenchSize(width, height, wanted);
  }
}
