package latentia.figure;

import java.util.List;

/**
 * One panel as it was last painted: a bitmap of its furniture and of the leading marks that have
 * stayed the same, and what was painted above it.
 */
final class PanelLayer {
  private final Typesetter typesetter;
  private final int canvasWidth;
  private final int canvasHeight;

  private PanelLayout last;
  private List<Mark> marks = List.of();
  private long version;

  private int[] bitmap = {};
  private int left;
  private int top;
  private int width;
  private int height;

  /** How many marks the bitmap holds; -1 when it holds nothing. */
  private int held = -1;

  PanelLayer(Typesetter typesetter, int canvasWidth, int canvasHeight) {
    this.typesetter = typesetter;
    this.canvasWidth = canvasWidth;
    this.canvasHeight = canvasHeight;
  }

  /**
   * Brings the panel's part of a buffer up to date.
   *
   * @param shown the version that this buffer shows; 0 for none
   * @return the version that it shows now
   */
  long paint(PanelLayout panel, Theme theme, PixelTarget target, int[] pixels, long shown) {
    List<Mark> next = panel.axes().axes().marks();
    boolean sameFurniture = last != null && sameFurniture(panel);
    int same = sameFurniture ? commonPrefix(marks, next) : 0;
    boolean changed = !sameFurniture || same < next.size() || same < marks.size();
    if (changed) {
      version++;
    } else if (shown == version) {
      return version;
    }
    if (!sameFurniture || held > same) {
      held = -1;
    }
    last = panel;
    marks = next;
    locate(panel.region(), target);

    MarkPainter painter = new MarkPainter(target, panel, theme, typesetter);
    int done = held;
    if (held < 0) {
      new FurniturePainter(target, theme).paint(panel);
      done = 0;
    } else {
      restore(pixels);
    }
    for (; done < same; done++) {
      painter.paint(next.get(done));
    }
    if (held < same) {
      keep(pixels);
      held = same;
    }
    for (; done < next.size(); done++) {
      painter.paint(next.get(done));
    }
    return version;
  }

  private boolean sameFurniture(PanelLayout next) {
    Axes before = last.axes().axes();
    Axes now = next.axes().axes();
    return last.region().equals(next.region())
        && last.axes().sameFrame(next.axes())
        && before.title().equals(now.title())
        && before.note().equals(now.note())
        && before.legend().equals(now.legend())
        && before.x().equals(now.x())
        && before.y().equals(now.y())
        && last.texts().equals(next.texts())
        && last.swatches().equals(next.swatches())
        && last.bars().equals(next.bars());
  }

  private static int commonPrefix(List<Mark> before, List<Mark> now) {
    int shorter = Math.min(before.size(), now.size());
    int same = 0;
    int firstCallout = Integer.MAX_VALUE;
    // Identity: arrays inside marks are not compared.
    while (same < shorter && before.get(same) == now.get(same)) {
      if (isCallout(now.get(same))) {
        firstCallout = Math.min(firstCallout, same);
      }
      same++;
    }
    // A callout's place depends on all other marks, so it is kept only when none has changed.
    boolean allSame = same == before.size() && same == now.size();
    return allSame ? same : Math.min(same, firstCallout);
  }

  private static boolean isCallout(Mark mark) {
    return mark instanceof Mark.Callout || mark instanceof Mark.PictureCallout;
  }

  private void locate(PanelLayout.Box region, PixelTarget target) {
    left = clamped(region.left(), target, canvasWidth);
    top = clamped(region.top(), target, canvasHeight);
    width = clamped(region.right(), target, canvasWidth) - left;
    height = clamped(region.bottom(), target, canvasHeight) - top;
  }

  private static int clamped(double pixel, PixelTarget target, int most) {
    return (int) Math.max(0, Math.min(Math.round(pixel * target.scale()), most));
  }

  private void keep(int[] pixels) {
    if (bitmap.length != width * height) {
      bitmap = new int[width * height];
    }
    for (int row = 0; row < height; row++) {
      System.arraycopy(pixels, (top + row) * canvasWidth + left, bitmap, row * width, width);
    }
  }

  private void restore(int[] pixels) {
    for (int row = 0; row < height; row++) {
      System.arraycopy(bitmap, row * width, pixels, (top + row) * canvasWidth + left, width);
    }
  }
}
