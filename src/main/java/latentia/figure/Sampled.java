package latentia.figure;

/** A picture in a rectangle of the canvas that can be sampled as finely as a target likes. */
interface Sampled {
  /** Where it is, in pixels at scale 1. */
  PanelLayout.Box extent();

  /** Whether its pixels have hard edges, which a file needs at a higher density. */
  boolean hardEdged();

  /** Prepares to sample at the given places across. */
  Rows across(double[] pixelX);

  /** Samples row by row. */
  interface Rows {
    /** Writes one premultiplied colour for each place across at height {@code pixelY}. */
    void sample(double pixelY, int[] argbPre);
  }
}
