package latentia.figure;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** Writes a figure as a PDF of one page. */
final class PdfFile {
  /** A screen has 96 pixels per inch, a page 72 points. */
  static final double POINTS_PER_PIXEL = 0.75;

  private PdfFile() {}

  static void write(Figure figure, int width, int height, OutputStream out) throws IOException {
    double scale = FigureExport.scale(width, height);
    float drawnWidth = (float) (width / scale);
    float drawnHeight = (float) (height / scale);
    try (PDDocument document = new PDDocument()) {
      PDPage page =
          new PDPage(
              new PDRectangle(
                  (float) (width * POINTS_PER_PIXEL), (float) (height * POINTS_PER_PIXEL)));
      document.addPage(page);
      PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, drawnWidth, drawnHeight);
      try {
        VectorPainter.paint(figure, graphics, drawnWidth, drawnHeight);
      } finally {
        graphics.dispose();
      }
      float enlarge = (float) (scale * POINTS_PER_PIXEL);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.transform(Matrix.getScaleInstance(enlarge, enlarge));
        content.drawForm(graphics.getXFormObject());
      }
      document.save(out);
    }
  }
}
