package latentia.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Damaged images and labels load or are refused with a sentence; nothing else ever happens. */
class IdxFuzzTest {
  private static final byte[] IMAGES = IdxBytes.images(5, 4, 4);
  private static final byte[] LABELS = IdxBytes.labels(0, 1, 2, 3, 4);
  private static final int HEADER = 16;

  private final IdxReader reader = new IdxReader((read, total) -> {}, () -> false);

  @Test
  void truncatedAtEveryLength() throws Exception {
    for (byte[] whole : List.of(IMAGES, IdxBytes.packed(IMAGES))) {
      for (int length = 0; length < whole.length; length++) {
        byte[] cut = Arrays.copyOf(whole, length);
        assertTrue(refused(cut), "cut to " + length + " of " + whole.length + " bytes");
      }
    }
    for (byte[] whole : List.of(LABELS, IdxBytes.packed(LABELS))) {
      for (int length = 0; length < whole.length; length++) {
        assertTrue(labelsRefused(Arrays.copyOf(whole, length)), "labels cut to " + length);
      }
    }
  }

  @Test
  void everyByteReplacedByEveryOther() throws Exception {
    for (byte[] whole : List.of(IMAGES, IdxBytes.packed(IMAGES))) {
      for (int place = 0; place < whole.length; place++) {
        for (int value = 0; value < 256; value++) {
          refused(with(whole, place, value));
        }
      }
    }
    for (byte[] whole : List.of(LABELS, IdxBytes.packed(LABELS))) {
      for (int place = 0; place < whole.length; place++) {
        for (int value = 0; value < 256; value++) {
          labelsRefused(with(whole, place, value));
        }
      }
    }
  }

  @Test
  void aPackedFileWithAnotherChecksumIsRefused() throws Exception {
    byte[] packed = IdxBytes.packed(IMAGES);
    byte[] labels = IdxBytes.packed(LABELS);
    for (int back = 1; back <= 8; back++) {
      int place = packed.length - back;
      assertTrue(refused(with(packed, place, packed[place] + 1)), back + " bytes from the end");
      place = labels.length - back;
      assertTrue(labelsRefused(with(labels, place, labels[place] + 1)), back + " from the end");
    }
  }

  @Test
  void noHeaderAsksForMoreThanTheFileHolds() {
    int[] sizes = {0, 1, 5, 0xffff, 0x10000, 0x7fffffff, 0x80000000, 0xffffffff};
    for (int count : sizes) {
      for (int height : sizes) {
        for (int width : sizes) {
          byte[] header = IdxBytes.header(0x0803, count, height, width);
          assertTrue(refused(header), count + " x " + height + " x " + width);
        }
      }
    }
  }

  @Test
  void pixelsThatChangeStayInTheirPlace() throws Exception {
    for (int place = HEADER; place < IMAGES.length; place++) {
      byte[] changed = with(IMAGES, place, 200);
      Dataset data = reader.images(IdxBytes.source("fuzz-idx3", changed)).data();
      assertEquals(200, data.value((place - HEADER) / 16, (place - HEADER) % 16));
    }
  }

  private static byte[] with(byte[] whole, int place, int value) {
    byte[] damaged = whole.clone();
    damaged[place] = (byte) value;
    return damaged;
  }

  private boolean refused(byte[] bytes) {
    return refused(
        () -> {
          Dataset data = reader.images(IdxBytes.source("fuzz-idx3", bytes)).data();
          assertTrue(data.rows() > 0 && data.columns() > 0, "a data set without cells");
          assertTrue(data.rows() * data.columns() <= 80, "more pixels than there are");
        },
        bytes);
  }

  private boolean labelsRefused(byte[] bytes) {
    Dataset images = Dataset.of("five", List.of("x"), new double[5]);
    return refused(() -> reader.labelled(images, IdxBytes.source("fuzz-idx3", bytes)), bytes);
  }

  private static boolean refused(Reading reading, byte[] bytes) {
    try {
      reading.read();
      return false;
    } catch (DataException e) {
      assertTrue(e.getMessage().startsWith("fuzz-idx3"), e::getMessage);
      return true;
    } catch (RuntimeException | OutOfMemoryError e) {
      return fail("unexpected for " + Arrays.toString(bytes), e);
    }
  }

  private interface Reading {
    void read() throws DataException;
  }
}
