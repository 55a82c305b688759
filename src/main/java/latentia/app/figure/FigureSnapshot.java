package latentia.app.figure;

import javafx.scene.image.Image;
import latentia.figure.Figure;
import latentia.figure.ScreenPainter;

/** A figure as an image for the clipboard, large enough for a slide. */
public final class FigureSnapshot {
  private static final int WIDTH = 2400;
  private static final int HEIGHT = 1600;
  private static final double SCALE = 2;

  private FigureSnapshot() {}

  /** 2400 x 1600 pixels, painted at twice the nominal size. */
  public static Image of(Figure figure) {
    PixelFrames.Frame frame = PixelFrames.Frame.of(WIDTH, HEIGHT);
    new ScreenPainter().paint(figure, frame.pixels(), WIDTH, HEIGHT, SCALE);
    return frame.image();
  }
}
