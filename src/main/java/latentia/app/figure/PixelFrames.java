package latentia.app.figure;

import java.nio.IntBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * Three pixel buffers in rotation: one on screen, one perhaps still on its way there, one to paint
 * into. The painter thread takes and the JavaFX thread gives back.
 */
final class PixelFrames {
  private static final int COUNT = 3;

  /** One buffer and the image that shows it. */
  record Frame(
      int width, int height, int[] pixels, PixelBuffer<IntBuffer> buffer, WritableImage image) {
    static Frame of(int width, int height) {
      int[] pixels = new int[width * height];
      PixelBuffer<IntBuffer> buffer =
          new PixelBuffer<>(
              width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
      return new Frame(width, height, pixels, buffer, new WritableImage(buffer));
    }

    /** Tells the image that the pixels changed; on the JavaFX thread only. */
    void updated() {
      buffer.updateBuffer(whole -> null);
    }
  }

  private final Deque<Frame> free = new ArrayDeque<>();
  private int made;
  private int width;
  private int height;

  /** A buffer of this size to paint into, or null while all are in use. */
  synchronized Frame take(int newWidth, int newHeight) {
    if (newWidth != width || newHeight != height) {
      width = newWidth;
      height = newHeight;
      free.clear();
      made = 0;
    }
    if (free.isEmpty() && made < COUNT) {
      made++;
      return Frame.of(width, height);
    }
    return free.poll();
  }

  /** Returns a buffer that is no longer on screen. */
  synchronized void giveBack(Frame frame) {
    if (frame.width() == width && frame.height() == height) {
      free.add(frame);
    }
  }
}
