package latentia.lab.latent.bench;

import java.util.List;

/**
 * @param rows the rows reconstructed, numbers among the rows shown; empty for one per class
 * @param shifted the row with which the lesson on squared error is given, or -1 for the first that
 *     makes the point
 */
public record GalleryOptions(List<Integer> rows, int shifted) {
  public GalleryOptions {
    rows = List.copyOf(rows);
  }

  /** One row per class. */
  public static GalleryOptions usual() {
    return new GalleryOptions(List.of(), -1);
  }

  public GalleryOptions withRows(List<Integer> chosen) {
    return new GalleryOptions(chosen, shifted);
  }
}
