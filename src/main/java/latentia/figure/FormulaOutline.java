package latentia.figure;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Insets;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.batik.ext.awt.g2d.AbstractGraphics2D;
import org.apache.batik.ext.awt.g2d.GraphicContext;
import org.scilab.forge.jlatexmath.ParseException;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXIcon;

/**
 * A formula as outlines, so that it looks the same on screen and in every file. Its left end is at
 * x = 0 and its baseline at y = 0.
 *
 * @param layers from back to front
 */
record FormulaOutline(double width, double ascent, double descent, List<Layer> layers) {

  /**
   * Adjoining shapes of one colour.
   *
   * @param colour the symbols' own, or null for that of the text
   */
  record Layer(Shape shape, Color colour) {}

  /**
   * Sets {@code latex}. One thread at a time: JLaTeXMath fills tables of its own as it goes.
   *
   * @param size of the letters in pixels
   * @throws ParseException if it is not LaTeX
   */
  static synchronized FormulaOutline of(String latex, double size) {
    TeXIcon icon = new TeXFormula(latex).createTeXIcon(TeXConstants.STYLE_TEXT, (float) size);
    icon.setInsets(new Insets(0, 0, 0, 0), true);
    icon.setForeground(Recorder.INK);
    double descent = icon.getTrueIconDepth();
    double ascent = icon.getTrueIconHeight() - descent;
    Recorder recorder = new Recorder();
    recorder.translate(0, -ascent);
    icon.paintIcon(null, recorder, 0, 0);
    return new FormulaOutline(icon.getTrueIconWidth(), ascent, descent, recorder.layers());
  }

  /** Paints nothing, but remembers the shapes it is asked to paint. */
  private static final class Recorder extends AbstractGraphics2D {
    /** Stands for the colour of the text; no formula asks for it by chance. */
    static final Color INK = new Color(1, 2, 3, 254);

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final List<Path2D> shapes = new ArrayList<>();
    private final List<Color> colours = new ArrayList<>();

    Recorder() {
      super(true);
      gc = new GraphicContext();
      gc.setComposite(AlphaComposite.SrcOver);
    }

    List<Layer> layers() {
      List<Layer> layers = new ArrayList<>();
      for (int i = 0; i < shapes.size(); i++) {
        layers.add(new Layer(shapes.get(i), colours.get(i)));
      }
      return List.copyOf(layers);
    }

    @Override
    public void fill(Shape shape) {
      Color colour = getColor().equals(INK) ? null : getColor();
      int last = shapes.size() - 1;
      Shape moved = getTransform().createTransformedShape(shape);
      if (last >= 0 && Objects.equals(colours.get(last), colour)) {
        shapes.get(last).append(moved, false);
      } else {
        shapes.add(new Path2D.Double(moved));
        colours.add(colour);
      }
    }

    @Override
    public void draw(Shape shape) {
      fill(getStroke().createStrokedShape(shape));
    }

    @Override
    public void drawString(String text, float x, float y) {
      fill(getFont().createGlyphVector(CONTEXT, text).getOutline(x, y));
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
      throw new UnsupportedOperationException("formulas are drawn letter by letter");
    }

    @Override
    public Graphics create() {
      throw new UnsupportedOperationException("a recorder is not copied");
    }

    @Override
    public void dispose() {
      // Holds nothing but memory.
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
      throw new UnsupportedOperationException("formulas know their letters' sizes");
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
      return null;
    }

    @Override
    public void setXORMode(Color colour) {
      throw new UnsupportedOperationException("formulas are not painted by XOR");
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {
      throw new UnsupportedOperationException("a recorder has no pixels");
    }

    @Override
    public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
      return true;
    }

    @Override
    public boolean drawImage(
        Image image, int x, int y, int width, int height, ImageObserver observer) {
      return true;
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform transform) {
      // Pictures inside formulas are left out.
    }

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform transform) {
      // Pictures inside formulas are left out.
    }
  }
}
