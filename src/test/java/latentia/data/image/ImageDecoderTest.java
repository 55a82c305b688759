package latentia.data.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageDecoderTest {
  private static final int[] LEVELS = {0, 40, 128, 200, 255, 7};

  @ParameterizedTest
  @CsvSource({"png", "bmp", "gif"})
  void greyStaysAsItIsStored(String format) throws Exception {
    GreyImage image = decoded(TestImages.grey(format, 6, 1, LEVELS));
    assertArrayEquals(new float[] {0, 40, 128, 200, 255, 7}, image.luminance());
    assertEquals(List.of(6, 1), List.of(image.height(), image.width()));
    assertEquals(Set.of(), image.notes());
  }

  @Test
  void sixteenBitsAreBroughtTo255() throws Exception {
    GreyImage image = decoded(TestImages.deep(1, 3, 0, 32896, 65535));
    assertArrayEquals(new float[] {0, 128, 255}, image.luminance(), 1e-4f);
    assertEquals(Set.of(ImageNote.SIXTEEN_BIT), image.notes());
  }

  @Test
  void coloursBecomeTheirLuminance() throws Exception {
    GreyImage image = decoded(TestImages.palette("png", 1, 2, 0xff0000, 0x00ff00));
    assertArrayEquals(new float[] {76.245f, 149.685f}, image.luminance(), 1e-3f);
    assertEquals(Set.of(ImageNote.COLOUR), image.notes());
  }

  @Test
  void darkInkOnNothingIsLaidOnWhiteAndLightInkOnBlack() throws Exception {
    GreyImage dark = decoded(TestImages.coloured(1, 2, 0xff000000, 0x00000000));
    assertArrayEquals(new float[] {0, 255}, dark.luminance());
    assertEquals(Set.of(ImageNote.ON_WHITE), dark.notes());
    GreyImage light = decoded(TestImages.coloured(1, 2, 0xffffffff, 0x00ffffff));
    assertArrayEquals(new float[] {255, 0}, light.luminance());
    assertEquals(Set.of(ImageNote.ON_BLACK), light.notes());
    GreyImage half = decoded(TestImages.greyAndOpacity(51, 102));
    assertEquals(0.4f * 51 + 0.6f * 255, half.luminance()[3], 1e-3f);
  }

  @ParameterizedTest
  @CsvSource({"0,0,0,0,255", "0,0,0,255,0", "255,0,0,0,178.755", "0,0,255,0,225.93"})
  void printingInksTakeLightAway(int c, int m, int y, int k, double expected) throws Exception {
    GreyImage image = decoded(TestImages.inks(8, 8, c, m, y, k));
    assertEquals(expected, image.luminance()[20], 2, "JPEG is exact to a level or two");
    assertEquals(Set.of(ImageNote.INKS), image.notes());
  }

  @Test
  void ofAMovingImageTheFirstFrameIsTaken() throws Exception {
    GreyImage image = decoded(TestImages.moving(2, 2));
    assertEquals(0, image.luminance()[0]);
    assertEquals(Set.of(ImageNote.FIRST_FRAME), image.notes());
  }

  /** Stored is a bright block at the top left of 8 x 16; where it is seen, for each number. */
  @ParameterizedTest
  @CsvSource({"1,0,0", "2,0,15", "3,7,15", "4,7,0", "5,0,0", "6,0,7", "7,15,7", "8,15,0"})
  void imagesAreTurnedUpright(int orientation, int row, int column) throws Exception {
    int[] values = new int[8 * 16];
    for (int n = 0; n < values.length; n++) {
      values[n] = n / 16 < 4 && n % 16 < 4 ? 255 : 0;
    }
    byte[] file = TestImages.held(TestImages.grey("jpeg", 8, 16, values), orientation);
    GreyImage image = decoded(file);
    ImageDecoder.Size size = new ImageDecoder(file).size();
    assertEquals(List.of(image.height(), image.width()), List.of(size.height(), size.width()));
    assertEquals(orientation < 5 ? 8 : 16, image.height());
    assertTrue(
        image.luminance()[row * image.width() + column] > 200,
        () -> "nothing bright at " + row + ", " + column);
    assertEquals(orientation == 1, image.notes().isEmpty());
  }

  @Test
  void resizedValuesAreMeansAndWhatIsFreeGetsTheEdge() throws Exception {
    GreyImage image = new GreyImage(2, 4, new float[] {0, 4, 8, 12, 4, 8, 12, 16}, Set.of());
    assertArrayEquals(new double[] {4, 12}, image.fitted(1, 2), 1e-9);
    // The edge's mean is 8; half of what each value covers lies beyond the image.
    assertArrayEquals(new double[] {5, 9, 7, 11}, image.fitted(2, 2), 1e-9);
    double[] same = image.fitted(2, 4);
    assertArrayEquals(new double[] {0, 4, 8, 12, 4, 8, 12, 16}, same, 1e-9);
  }

  @Test
  void largeImagesAreThinnedWhileTheyAreRead() throws Exception {
    GreyImage image = decoded(TestImages.grey("png", 2500, 3000, 100));
    assertEquals(List.of(1250, 1500), List.of(image.height(), image.width()));
  }

  @Test
  void sizesThatCannotBeAreRefused() throws Exception {
    byte[] png = TestImages.grey("png", 2, 3, LEVELS);
    png[18] = 0x7f;
    assertThrows(IOException.class, () -> decoded(png));
    byte[] bmp = TestImages.grey("bmp", 2, 3, LEVELS);
    bmp[21] = 0x20;
    assertThrows(IOException.class, () -> decoded(bmp));
  }

  @Test
  void damagedImagesAreDecodedOrRefused() throws Exception {
    List<byte[]> files =
        List.of(
            TestImages.grey("png", 3, 4, LEVELS),
            TestImages.palette("png", 3, 4, 0xff0000, 0x00ff00),
            TestImages.grey("bmp", 3, 4, LEVELS),
            TestImages.moving(3, 4),
            TestImages.held(TestImages.grey("jpeg", 3, 4, LEVELS), 6),
            TestImages.inks(3, 4, 1, 2, 3, 4));
    for (byte[] whole : files) {
      for (int length = 0; length < whole.length; length++) {
        tried(Arrays.copyOf(whole, length));
      }
      for (int place = 0; place < whole.length; place++) {
        for (int value : new int[] {0, 0x80, 0xff}) {
          byte[] damaged = whole.clone();
          damaged[place] = (byte) value;
          tried(damaged);
        }
      }
    }
  }

  private static void tried(byte[] file) {
    try {
      GreyImage image = decoded(file);
      assertEquals(image.height() * image.width(), image.luminance().length);
      assertTrue(image.luminance().length <= 4096 * file.length, "more than there can be");
    } catch (IOException e) {
      return;
    } catch (RuntimeException | OutOfMemoryError e) {
      fail("unexpected for " + Arrays.toString(file), e);
    }
  }

  private static GreyImage decoded(byte[] file) throws IOException {
    return new ImageDecoder(file).decode();
  }
}
