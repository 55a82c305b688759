package latentia.figure;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Paints figures into pixel buffers, one after the other, and repaints only what changed. A panel's
 * furniture and its leading marks that are the very same objects as in the frame before are kept as
 * a bitmap and copied. The result is pixel for pixel that of a painter that starts afresh. Used by
 * one thread; between two frames nobody else may write into a buffer.
 */
public final class ScreenPainter {
  private static final int REMEMBERED_STAMPS = 64;

  private final Typesetter typesetter = new Typesetter();
  private final Map<PixelTarget.StampKey, PointStamp[]> stamps = new HashMap<>();
  private final List<PanelLayer> layers = new ArrayList<>();
  private final List<Painted> buffers = new ArrayList<>();
  private int width;
  private int height;
  private double scale;
  private FigureLayout layout;
  private Figure figure;

  /** Which state of every panel a buffer shows. */
  private record Painted(WeakReference<int[]> buffer, long[] versions) {}

  /**
   * Paints a figure over the whole buffer.
   *
   * @param argbPre {@code heightPx x widthPx} premultiplied pixels 0xAARRGGBB, row by row
   * @param scale device pixels per pixel, such as 1 or 2
   * @return where everything is, in pixels at scale 1
   * @throws IllegalArgumentException if the buffer is too small
   */
  public FigureLayout paint(Figure figure, int[] argbPre, int widthPx, int heightPx, double scale) {
    if (argbPre.length < (long) widthPx * heightPx) {
      throw new IllegalArgumentException(
          argbPre.length + " pixels given, " + widthPx + " x " + heightPx + " needed");
    }
    boolean anew =
        widthPx != width
            || heightPx != height
            || scale != this.scale
            || figure.panels().size() != this.figure.panels().size()
            || !sameArrangement(figure);
    FigureLayout next = FigureLayout.of(figure, widthPx / scale, heightPx / scale, typesetter);
    if (anew || next.panels().size() != layers.size()) {
      startAfresh(next.panels().size(), widthPx, heightPx, scale);
    }
    layout = next;
    this.figure = figure;
    if (stamps.size() > REMEMBERED_STAMPS) {
      stamps.clear();
    }
    PixelTarget target = new PixelTarget(argbPre, widthPx, heightPx, scale, stamps);
    long[] shown = versionsIn(argbPre, figure.theme());
    for (int i = 0; i < layers.size(); i++) {
      PanelLayout panel = layout.panels().get(i);
      long before = shown[i];
      shown[i] = layers.get(i).paint(panel, figure.theme(), target, argbPre, before);
      if (shown[i] != before) {
        hideWhatLiesAbove(i, shown);
      }
    }
    target.graphics().dispose();
    return layout;
  }

  private void hideWhatLiesAbove(int painted, long[] shown) {
    PanelLayout.Box region = layout.panels().get(painted).region();
    for (int i = painted + 1; i < shown.length; i++) {
      if (layout.panels().get(i).region().overlaps(region)) {
        shown[i] = 0;
      }
    }
  }

  private boolean sameArrangement(Figure next) {
    if (!figure.theme().equals(next.theme())) {
      return false;
    }
    for (int i = 0; i < next.panels().size(); i++) {
      Figure.Panel before = figure.panels().get(i);
      Figure.Panel now = next.panels().get(i);
      boolean same =
          before.x() == now.x()
              && before.y() == now.y()
              && before.width() == now.width()
              && before.height() == now.height();
      if (!same) {
        return false;
      }
    }
    return true;
  }

  private void startAfresh(int panels, int widthPx, int heightPx, double scale) {
    width = widthPx;
    height = heightPx;
    this.scale = scale;
    buffers.clear();
    layers.clear();
    for (int i = 0; i < panels; i++) {
      layers.add(new PanelLayer(typesetter, widthPx, heightPx));
    }
  }

  /** What the buffer shows; a new one is filled with the canvas and shows nothing. */
  private long[] versionsIn(int[] argbPre, Theme theme) {
    for (Iterator<Painted> all = buffers.iterator(); all.hasNext(); ) {
      Painted painted = all.next();
      int[] buffer = painted.buffer.get();
      if (buffer == argbPre) {
        return painted.versions;
      }
      if (buffer == null) {
        all.remove();
      }
    }
    Arrays.fill(argbPre, 0, width * height, theme.canvas().argb());
    Painted painted = new Painted(new WeakReference<>(argbPre), new long[layers.size()]);
    buffers.add(painted);
    return painted.versions;
  }
}
