package latentia.figure;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.awt.image.RenderedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.ImageHandlerBase64Encoder;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.w3c.dom.Document;

/** Writes a figure as SVG. */
final class SvgFile {
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final int DECIMALS = 2;

  private SvgFile() {}

  static void write(Figure figure, int width, int height, OutputStream out) throws IOException {
    double scale = FigureExport.scale(width, height);
    Document document = emptyDocument();
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
    context.setComment(null);
    context.setPrecision(DECIMALS);
    context.setImageHandler(new PngInside());
    SVGGraphics2D graphics = new SVGGraphics2D(context, true);
    graphics.setSVGCanvasSize(new Dimension(width, height));
    try {
      VectorPainter.paint(figure, graphics, width / scale, height / scale);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    String viewBox = "0 0 " + number(width / scale) + " " + number(height / scale);
    String text = SvgText.of(graphics.getRoot(), title(figure), viewBox, width, height);
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Document emptyDocument() {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().getDOMImplementation().createDocument(SVG, "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the Java runtime cannot build a document", e);
    }
  }

  private static String title(Figure figure) {
    return figure.panels().stream()
        .map(panel -> panel.axes().title().replace("$", ""))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }

  /** Encodes with ImageIO: Batik's own encoder is in a module that is not on the class path. */
  private static final class PngInside extends ImageHandlerBase64Encoder {
    @Override
    public void encodeImage(RenderedImage image, OutputStream out) throws SVGGraphics2DIOException {
      try {
        ImageIO.write((BufferedImage) image, "png", out);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
