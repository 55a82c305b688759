package latentia.data;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;

/** Damages files in every way; whatever reads them loads them or refuses them in one sentence. */
final class Fuzz {
  private Fuzz() {}

  /** Something that reads a damaged file. */
  @FunctionalInterface
  interface Reading {
    DataReading read(byte[] bytes) throws DataException, IOException;
  }

  static void everyLength(byte[] whole, Reading reading) {
    for (int length = 0; length < whole.length; length++) {
      tried(Arrays.copyOf(whole, length), reading);
    }
  }

  static void everyByte(byte[] whole, Reading reading) {
    for (int place = 0; place < whole.length; place++) {
      for (int value = 0; value < 256; value++) {
        tried(with(whole, place, value), reading);
      }
    }
  }

  static void someBytes(byte[] whole, Reading reading, int... values) {
    for (int place = 0; place < whole.length; place++) {
      for (int value : values) {
        tried(with(whole, place, value), reading);
      }
    }
  }

  /** A part is taken out, or comes twice. */
  static void spliced(byte[] whole, int times, Reading reading) {
    Random random = new Random(3);
    for (int i = 0; i < times; i++) {
      int from = random.nextInt(whole.length);
      int to = random.nextInt(whole.length);
      byte[] damaged = Arrays.copyOf(whole, from + whole.length - to);
      System.arraycopy(whole, to, damaged, from, whole.length - to);
      tried(damaged, reading);
    }
  }

  private static byte[] with(byte[] whole, int place, int value) {
    byte[] damaged = whole.clone();
    damaged[place] = (byte) value;
    return damaged;
  }

  private static void tried(byte[] bytes, Reading reading) {
    try {
      Dataset data = reading.read(bytes).data();
      assertTrue(data.rows() > 0 && data.columns() > 0, "a data set without cells");
      long most = Math.max(1000, 4096L * bytes.length);
      assertTrue((long) data.rows() * data.columns() <= most, "more numbers than there are");
    } catch (DataException e) {
      String sentence = e.getMessage();
      assertFalse(sentence.isBlank() || sentence.contains("\n"), sentence);
      assertFalse(sentence.contains("Exception") || sentence.matches(".*\\{\\d}.*"), sentence);
      assertTrue(sentence.endsWith(".") || sentence.endsWith(")."), sentence);
    } catch (RuntimeException | IOException | OutOfMemoryError e) {
      fail("unexpected for " + Arrays.toString(bytes), e);
    }
  }

  static DataReading array(byte[] bytes) throws DataException {
    try {
      return new NpyReader("fuzz.npy", new ByteArrayInputStream(bytes), bytes.length, 1 << 26)
          .rows("fuzz");
    } catch (IOException e) {
      throw FileRefusal.of("fuzz.npy", e);
    }
  }
}
