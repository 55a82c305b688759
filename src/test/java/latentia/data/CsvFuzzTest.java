package latentia.data;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Damaged files load or are refused with a sentence; nothing else ever happens. */
class CsvFuzzTest {
  private static final String TABLE =
      "name,\"a, b\",c\nx,1.5,-2e3\n\"y \"\"z\"\"\",NA,3\nw,7,1e999\nµ,0.25,8\n";

  @Test
  void truncatedAtEveryLength() throws Exception {
    for (byte[] whole : files()) {
      for (int length = 0; length < whole.length; length++) {
        loadsOrIsRefused(Arrays.copyOf(whole, length));
      }
    }
  }

  @Test
  void everyByteReplacedByTroublesomeOnes() throws Exception {
    int[] troublesome = {
      0, 1, '\t', '\n', '\r', ' ', '"', ',', ';', '-', '9', 'e', 0x7f, 0x80, 0xff
    };
    for (byte[] whole : files()) {
      for (int place = 0; place < whole.length; place++) {
        for (int value : troublesome) {
          byte[] damaged = whole.clone();
          damaged[place] = (byte) value;
          loadsOrIsRefused(damaged);
        }
      }
    }
  }

  @Test
  void randomText() {
    Random random = new Random(11);
    String alphabet = "\n\n\r\t  ,,;|\"\"..--+019eEaN?é\u2028";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(40); length > 0; length--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      loadsOrIsRefused(text.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  private static List<byte[]> files() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(TABLE.getBytes(StandardCharsets.UTF_8));
    }
    return List.of(
        TABLE.getBytes(StandardCharsets.UTF_8),
        ("\ufeff" + TABLE.replace(',', '\t')).getBytes(StandardCharsets.UTF_16LE),
        TABLE.replace(',', ' ').getBytes(StandardCharsets.ISO_8859_1),
        packed.toByteArray());
  }

  private static void loadsOrIsRefused(byte[] bytes) {
    ByteSource source =
        new ByteSource("fuzz.csv", bytes.length, () -> new ByteArrayInputStream(bytes));
    try {
      Dataset data = CsvReader.read(source, CsvOptions.plain()).data();
      assertTrue(data.rows() > 0 && data.columns() > 0, "a data set without cells");
    } catch (DataException e) {
      assertTrue(e.getMessage().startsWith("fuzz.csv"), e::getMessage);
    } catch (RuntimeException e) {
      fail("unexpected exception for " + Arrays.toString(bytes), e);
    }
  }
}
