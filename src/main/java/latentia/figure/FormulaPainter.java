package latentia.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Paints formulas for the window. Symbols take colours of their own through {@code
 * \textcolor{#0072B2}{\pi_1}}. Used by one thread.
 */
public final class FormulaPainter {
  private static final int REMEMBERED = 256;
  private static final double EDGE = 1;

  /** Fractions at full size, as on a line of their own. */
  private static final String DISPLAY = "\\displaystyle ";

  private final Map<Request, FormulaImage> images =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Request, FormulaImage> eldest) {
          return size() > REMEMBERED;
        }
      };

  private record Request(String latex, double size, Colour colour, double scale) {}

  /**
   * A painted formula; sizes in device pixels.
   *
   * @param baseline how far the baseline lies below the upper edge
   * @param argbPre {@code height x width} premultiplied pixels; shared, not to be changed
   */
  public record FormulaImage(int width, int height, int baseline, int[] argbPre) {}

  /**
   * A formula on a clear background. LaTeX that cannot be read is shown as its source.
   *
   * @param latex without dollar signs
   * @param size of the letters, in pixels at scale 1
   * @param colour of every symbol that has none of its own
   * @param scale device pixels per pixel
   */
  public FormulaImage paint(String latex, double size, Colour colour, double scale) {
    return images.computeIfAbsent(
        new Request(latex, size, colour, scale), FormulaPainter::paintAnew);
  }

  private static FormulaImage paintAnew(Request request) {
    Line.Piece piece =
        Typesetter.formula(
            DISPLAY + request.latex, request.size, Typeface.REGULAR.at(request.size));
    Line line = new Line(request.latex, request.size, List.of(piece));
    double scale = request.scale;
    int baseline = (int) Math.ceil((line.ascent() + EDGE) * scale);
    int width = (int) Math.ceil((line.width() + 2 * EDGE) * scale);
    int height = baseline + (int) Math.ceil((line.descent() + EDGE) * scale);
    int[] pixels = new int[width * height];
    PixelTarget target = new PixelTarget(pixels, width, height, scale);
    line.paint(
        target.graphics(), EDGE, baseline / scale, Ink.of(request.colour), target.outlines());
    target.graphics().dispose();
    return new FormulaImage(width, height, baseline, pixels);
  }
}
