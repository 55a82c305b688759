package latentia.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the format, and every file of the corpus of odd and broken IDX files. */
class DataReaderTest {
  @TempDir private Path folder;

  /** A file that is refused with a sentence that says these things. */
  record Refused(String file, String... says) {
    @Override
    public String toString() {
      return file;
    }
  }

  static Stream<Refused> refused() {
    return Stream.of(
        new Refused("badmagic-idx3", "magic number 0x000004D2", "0x00000803"),
        new Refused("le-idx3", "0x03080000", "reverse byte order", "0x00000803"),
        new Refused("trunc-idx3", "5 images of 4 x 4", "80 bytes", "holds only 56"),
        new Refused("zero-idx3", "0 images of 28 x 28", "nothing"),
        new Refused("bomb-idx3", "4294967295 images of 65535 x 65535"),
        new Refused("corrupt-idx3.gz", "damaged or incomplete gzip"),
        new Refused("ok-labels-idx1-ubyte", "holds labels", "0x00000801", "not images"),
        new Refused("labels6-idx1", "holds labels"));
  }

  @ParameterizedTest
  @MethodSource
  void refused(Refused expected) throws Exception {
    assertRefused(corpus(expected.file()), ReadingOptions.plain(), expected.says());
  }

  @Test
  void imagesLoadWithTheLabelsBesideThem() throws Exception {
    DataReading reading = read(corpus("ok-images-idx3-ubyte"));
    Dataset data = reading.data();
    assertEquals("ok-images-idx3-ubyte", data.name());
    assertEquals(
        "ok-images", data.wording().title(), "in words, without what all such files share");
    assertEquals(5, data.rows());
    assertEquals("p15", data.columnNames().get(15));
    assertEquals(new ImageShape(4, 4), data.imageShape().orElseThrow());
    assertEquals(37, data.value(0, 1));
    assertEquals(0xbc, data.value(0, 12), "a pixel above 127 is no negative number");
    assertEquals("pixel 3 (0 to 255)", data.wording().captions().get(3));
    Labels labels = data.labels().orElseThrow();
    assertEquals("label", labels.name());
    assertEquals(List.of("0", "1", "2", "3", "4"), labels.classes());
    assertEquals(3, labels.code(3));
    assertSays("ok-labels-idx1-ubyte", reading.repairs().get(0));
  }

  @Test
  void theContentDecidesAndNotTheName() throws Exception {
    assertEquals(5, read(corpus("plain-idx3.gz")).data().rows(), "plain, but named .gz");
    byte[] packed = IdxBytes.packed(IdxBytes.images(3, 2, 2));
    assertEquals(3, read(file("packed.csv", packed)).data().rows(), "packed, named like a table");
    Path table = file("t-images-idx3-ubyte", "a,b\n1,2\n3,4\n".getBytes());
    assertEquals(2, read(table).data().columns(), "a table, named like images");
  }

  @Test
  void labelsAreFoundUnderTheUsualNames() throws Exception {
    byte[] labels = IdxBytes.labels(7, 2, 7);
    for (String[] pair :
        new String[][] {
          {"a-images-idx3-ubyte", "a-labels-idx1-ubyte"},
          {"b-images-idx3-ubyte.gz", "b-labels-idx1-ubyte.gz"},
          {"c-images-idx3-ubyte", "c-labels-idx1-ubyte.gz"},
          {"d-images.idx3-ubyte", "d-labels.idx1-ubyte"}
        }) {
      Path images = file(pair[0], IdxBytes.images(3, 2, 2));
      assertTrue(read(images).data().labels().isEmpty(), "nothing lies beside them yet");
      file(pair[1], labels);
      Labels found = read(images).data().labels().orElseThrow();
      assertEquals(List.of("2", "7"), found.classes(), "those that occur, in their order");
      assertEquals(List.of(1, 0, 1), Stream.of(0, 1, 2).map(found::code).toList());
    }
  }

  @Test
  void labelsOfAnotherNumberAreRefusedWithBothCounts() throws Exception {
    ReadingOptions six = ReadingOptions.plain().withLabels(corpus("labels6-idx1"));
    assertRefused(corpus("ok-images-idx3-ubyte"), six, "labels6-idx1", "6 labels", "5 images");
    ReadingOptions images = ReadingOptions.plain().withLabels(corpus("ok-images-idx3-ubyte"));
    assertRefused(corpus("ok-images-idx3-ubyte"), images, "holds images", "not labels");
  }

  @Test
  void labelsOfATableAreAColumn() throws Exception {
    Path table = file("t.csv", "a,b\n1,2\n3,4\n".getBytes());
    ReadingOptions options = ReadingOptions.plain().withLabels(corpus("ok-labels-idx1-ubyte"));
    DataException refusal = assertThrows(DataException.class, () -> read(table, options));
    assertSays("--label", refusal.getMessage());
    assertTrue(refusal.request(), "the table itself is good");
    assertEquals(
        List.of("1", "3"),
        read(table, ReadingOptions.plain().withLabel("a")).data().labels().orElseThrow().classes());
  }

  @Test
  void bytesThatAreLeftOverAreToldAndMoveNothing() throws Exception {
    DataReading trail = read(corpus("trail-idx3"));
    assertSays("3 bytes after the last", trail.repairs().get(0));
    assertArrayEquals(
        read(corpus("plain-idx3.gz")).data().rowMajor(),
        trail.data().rowMajor(),
        "the same pixels");
    byte[] long3 = Arrays.copyOf(IdxBytes.images(3, 2, 2), 3_000_000);
    assertSays("More than 1048576 bytes", read(file("l", IdxBytes.packed(long3))).repairs().get(0));
  }

  @Test
  void whatIsNoImagesOfUnsignedBytesIsNamed() throws Exception {
    assertRefused(file("a", IdxBytes.header(0x0d03, 1, 1, 1, 0)), "32-bit floating-point", "3 dim");
    assertRefused(file("b", IdxBytes.header(0x0802, 1, 1, 0)), "unsigned bytes in 2 dimensions");
    assertRefused(file("c", IdxBytes.images(2, 0, 0)), "2 images of 0 x 0");
    assertRefused(file("d", new byte[] {0, 0, 8, 3, 0, 0}), "ends after 6 bytes");
    assertRefused(
        file("e", IdxBytes.packed(IdxBytes.header(0x0803, 1_000_000, 28, 28))), "packed bytes");
    assertRefused(file("f", IdxBytes.images(1, 1024, 65)), "65536 pixels an image may have");
  }

  @Test
  void imagesTooManyForTheMemoryAreRefusedBeforeAnythingIsAllocated() throws Exception {
    ByteSource source = IdxBytes.source("i", IdxBytes.images(1000, 10, 10));
    IdxReader small = new IdxReader(799_999, (read, total) -> {}, () -> false);
    DataException refusal = assertThrows(DataException.class, () -> small.images(source));
    assertSays("-Xmx", refusal.getMessage());
    IdxReader enough = new IdxReader(800_000, (read, total) -> {}, () -> false);
    assertEquals(1000, enough.images(source).data().rows());
  }

  @Test
  void progressReachesTheFilesSizeAndReadingCanBeCancelled() throws Exception {
    Path file = file("images", IdxBytes.images(2000, 28, 28));
    AtomicLong last = new AtomicLong();
    DataReader.read(
        file,
        ReadingOptions.plain(),
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
            DataReader.read(
                file,
                ReadingOptions.plain(),
                (read, total) -> {},
                () -> asked.incrementAndGet() > 8));
  }

  @Test
  void foldersAndMissingFilesAreNamed() {
    assertRefused(folder, "is a folder");
    assertRefused(folder.resolve("nothing"), "does not exist");
  }

  private static DataReading read(Path file) throws DataException {
    return read(file, ReadingOptions.plain());
  }

  private static DataReading read(Path file, ReadingOptions options) throws DataException {
    return DataReader.read(file, options, (read, total) -> {}, () -> false);
  }

  private static void assertRefused(Path file, String... says) {
    assertRefused(file, ReadingOptions.plain(), says);
  }

  private static void assertRefused(Path file, ReadingOptions options, String... says) {
    DataException refusal = assertThrows(DataException.class, () -> read(file, options));
    assertFalse(refusal.getMessage().contains("{"), refusal::getMessage);
    for (String words : says) {
      assertSays(words, refusal.getMessage());
    }
  }

  private static void assertSays(String words, String message) {
    assertTrue(message.contains(words), () -> "expected \"" + words + "\" in: " + message);
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static Path corpus(String file) throws URISyntaxException {
    return Path.of(DataReaderTest.class.getResource("idx/" + file).toURI());
  }
}
