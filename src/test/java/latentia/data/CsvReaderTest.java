package latentia.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CsvReaderTest {
  @TempDir Path folder;

  /** Two rows written in some way: the columns, and the value of the last cell. */
  record Written(String text, int columns, double last) {}

  static Stream<Written> written() {
    return Stream.of(
        new Written("a,b\n1,2\n3,4", 2, 4),
        new Written("a;b\n1;2\n3;4", 2, 4),
        new Written("a|b\n1|2\n3|4", 2, 4),
        new Written("a  b\n  1   2\n 3    4 \n", 2, 4),
        new Written("a, b\n1, 2\n3, 4", 2, 4),
        new Written("1,2\n3,4", 2, 4),
        new Written("a;b\n1,5;2,5\n3;4,25", 2, 4.25),
        new Written("0,5 1,5\n2,5 3,75", 2, 3.75),
        new Written("x\n0,5\n1,5", 1, 1.5),
        new Written("x\n0.5\n1.5", 1, 1.5),
        new Written("a\tb\r\n1\t2\r\n3\t4e-2", 2, 0.04),
        new Written("a,b,name\n1,2,\"New, York\"\n3,4,\"say \"\"no\"\"\"", 2, 4),
        new Written("a,b,when\n1,2,1 May 2020\n3,4,2 May 2020", 2, 4),
        new Written("a,b,size\n1,2,6\" pipe\n3,4,8\" pipe", 2, 4),
        new Written("a,b\n\n1,2\n   \n3,4\n\n", 2, 4));
  }

  @ParameterizedTest
  @MethodSource
  void written(Written expected) throws Exception {
    Dataset data = CsvReader.read(file("t.csv", expected.text()), CsvOptions.plain()).data();
    assertEquals(expected.columns(), data.columns(), "columns");
    assertEquals(2, data.rows(), "rows");
    assertEquals(expected.last(), data.value(1, data.columns() - 1), "last cell");
  }

  @Test
  void aColumnWithOneTextIsLeftOutAndTheTextNamed() throws Exception {
    DataReading reading =
        CsvReader.read(file("t.csv", "a,b\n1,2\n2,oops\n3,4\n"), CsvOptions.plain());
    assertEquals(List.of("a"), reading.data().columnNames());
    assertEquals(
        List.of(
            "Column b is left out because line 3 holds the text \"oops\"; "
                + "it can serve as the label."),
        reading.repairs());
  }

  @Test
  void wordsJavaTakesForNumbersAreText() throws Exception {
    for (String word : List.of("1d", "1f", "0x1p3", "1_000", "1e", "e5", ".", "-", "1,2,3")) {
      Path file = file("t.csv", "a;b\n1;" + word + "\n2.5;3\n");
      assertEquals(1, CsvReader.read(file, CsvOptions.plain()).data().columns(), word);
    }
  }

  @Test
  void numericLabelsAreClassesInTheirOrder() throws Exception {
    Path file = file("t.csv", "a,kind\n1,10\n2,9\n3,10\n4,\n");
    Labels labels =
        CsvReader.read(file, CsvOptions.plain().withLabel("kind")).data().labels().orElseThrow();
    assertEquals(List.of("9", "10"), labels.classes());
    assertEquals(1, labels.code(0));
    assertEquals(0, labels.code(1));
    assertEquals(-1, labels.code(3), "a missing label is no class");
  }

  @Test
  void anUnknownLabelIsRefusedWithTheNamesThereAre() throws Exception {
    Path file = file("t.csv", "a,b\n1,2\n");
    assertRefused(file, CsvOptions.plain().withLabel("kind"), "kind", "a, b");
  }

  @Test
  void gzipIsRecognisedByItsContent() throws Exception {
    Path packed = folder.resolve("no-such-ending");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
    }
    assertEquals(2, CsvReader.read(packed, CsvOptions.plain()).data().value(0, 1));
    Path plain = file("plain.csv.gz", "a,b\n1,2\n");
    assertEquals("plain", CsvReader.read(plain, CsvOptions.plain()).data().name());
    byte[] bytes = Files.readAllBytes(packed);
    Path cut = Files.write(folder.resolve("cut.csv.gz"), Arrays.copyOf(bytes, bytes.length - 6));
    assertRefused(cut, CsvOptions.plain(), "gzip", "cut.csv.gz");
  }

  @Test
  void filesThatCannotBeOpenedAreNamed() {
    assertRefused(folder.resolve("nowhere.csv"), CsvOptions.plain(), "nowhere.csv", "not exist");
    assertRefused(folder, CsvOptions.plain(), "is a folder");
  }

  @Test
  void badUtf8FarFromTheStartIsReadAsLatin1() throws Exception {
    String rows = "1,2\n".repeat(200_000);
    Path file = folder.resolve("t.csv");
    Files.write(file, ("a,b\n" + rows + "3,µ\n").getBytes(StandardCharsets.ISO_8859_1));
    DataReading reading = CsvReader.read(file, CsvOptions.plain());
    assertEquals(200_001, reading.data().rows());
    assertTrue(reading.repairs().get(0).contains("ISO-8859-1"), reading.repairs()::toString);
  }

  @Test
  void aLineWithoutEndIsRefusedBeforeItIsInMemory() throws Exception {
    AtomicLong seen = new AtomicLong();
    Path file = folder.resolve("long.csv");
    byte[] ones = new byte[1 << 20];
    Arrays.fill(ones, (byte) '1');
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int i = 0; i < 32; i++) {
        out.write(ones);
      }
    }
    DataException refusal =
        assertThrows(
            DataException.class,
            () ->
                CsvReader.read(
                    file, CsvOptions.plain(), (bytes, total) -> seen.set(bytes), () -> false));
    assertTrue(refusal.getMessage().contains("line 1"), refusal.getMessage());
    assertTrue(seen.get() < 3 << 20, () -> seen + " bytes were read before giving up");
  }

  @Test
  void aQuoteNeverClosedIsRefusedBeforeTheRestIsRead() throws Exception {
    AtomicLong seen = new AtomicLong();
    Path file = file("t.csv", "a,b\n1,2\n\"3,4\n" + "5,6\n".repeat(2_000_000));
    DataException refusal =
        assertThrows(
            DataException.class,
            () ->
                CsvReader.read(
                    file, CsvOptions.plain(), (bytes, total) -> seen.set(bytes), () -> false));
    assertTrue(refusal.getMessage().contains("line 3"), refusal.getMessage());
    assertTrue(seen.get() < 1 << 20, () -> seen + " bytes were read before giving up");
  }

  @Test
  void textAfterAClosingQuoteIsRefusedByItsLine() throws Exception {
    assertRefused(
        file("t.csv", "a,b\n1,2\n\"3\"x,4\n"), CsvOptions.plain(), "t.csv, line 2", "quot");
  }

  @Test
  void aQuoteNeverClosedInTheFirstLineIsRefused() throws Exception {
    assertRefused(file("t.csv", "\"a,b\n1,2\n3,4\n"), CsvOptions.plain(), "line 1", "quotation");
  }

  @Test
  void aTableTooLargeForTheMemoryIsRefusedWithTheRowsThatFit() throws Exception {
    Path file = file("t.csv", "a,b\n" + "1,2\n".repeat(100));
    assertRefused(file, new CsvOptions(Optional.empty(), 120), "60 rows of 2 columns");
    assertEquals(100, CsvReader.read(file, new CsvOptions(Optional.empty(), 200)).data().rows());
  }

  @Test
  void progressReachesTheFilesSizeAndReadingCanBeCancelled() throws Exception {
    Path file = file("t.csv", "a,b\n" + "1.25,2.5\n".repeat(200_000));
    AtomicLong last = new AtomicLong();
    CsvReader.read(
        file,
        CsvOptions.plain(),
        (bytes, total) -> {
          assertTrue(bytes <= total);
          last.set(bytes);
        },
        () -> false);
    assertEquals(Files.size(file), last.get());
    AtomicInteger asked = new AtomicInteger();
    assertThrows(
        CancellationException.class,
        () ->
            CsvReader.read(
                file, CsvOptions.plain(), (b, t) -> {}, () -> asked.incrementAndGet() > 8));
  }

  @Test
  void manyRowsOfManyChunksKeepTheirOrder() throws Exception {
    Random random = new Random(7);
    double[] values = random.doubles(3 * 5000).toArray();
    StringBuilder text = new StringBuilder("a,b,c,text\n");
    for (int n = 0; n < 5000; n++) {
      for (int j = 0; j < 3; j++) {
        text.append(values[3 * n + j]).append(',');
      }
      text.append("word\n");
    }
    Dataset data = CsvReader.read(file("t.csv", text.toString()), CsvOptions.plain()).data();
    assertTrue(Arrays.equals(values, data.rowMajor()), "every double is read back exactly");
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static void assertRefused(Path file, CsvOptions options, String... says) {
    DataException refusal = assertThrows(DataException.class, () -> CsvReader.read(file, options));
    for (String words : says) {
      assertTrue(refusal.getMessage().contains(words), refusal::getMessage);
    }
  }
}
