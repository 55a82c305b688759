package latentia.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Arrays that numpy 2.4 has written are read as what they were. */
class NumpyTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "f4-little", "f4-big", "f8-little", "f8-big", "i1-little", "i2-little", "i2-big",
        "i4-little", "i4-big", "i8-little", "i8-big", "u1-little", "u2-little", "u2-big",
        "u4-little", "u4-big", "u8-little", "u8-big", "bool-little"
      })
  void everyTypeOfNumberIsRead(String type) throws Exception {
    double[] expected =
        IntStream.range(0, 12)
            .mapToDouble(
                i ->
                    switch (type.charAt(0)) {
                      case 'f' -> i / 4.0;
                      case 'i' -> i - 5;
                      case 'b' -> i % 2;
                      default -> i;
                    })
            .toArray();
    Dataset data = read("c-" + type + ".npy").data();
    assertArrayEquals(expected, data.rowMajor());
    assertEquals(List.of("x1", "x2", "x3"), data.columnNames());
  }

  @ParameterizedTest
  @ValueSource(strings = {"version1", "version2", "version3", "fortran"})
  void everyVersionAndOrderIsRead(String file) throws Exception {
    assertArrayEquals(countingUp(12), read(file + ".npy").data().rowMajor());
  }

  @ParameterizedTest
  @ValueSource(strings = {"images", "fortran-images", "channel"})
  void threeDimensionsAreImages(String file) throws Exception {
    Dataset data = read(file + ".npy").data();
    assertArrayEquals(countingUp(24), data.rowMajor());
    assertEquals(Optional.of(new ImageShape(3, 4)), data.imageShape());
  }

  @Test
  void oneDimensionIsAColumnAndInfinityIsMissing() throws Exception {
    DataReading reading = read("column.npy");
    assertArrayEquals(new double[] {1.5, Double.NaN, Double.NaN}, reading.data().rowMajor());
    assertEquals("column", reading.data().name());
    assertEquals(List.of("1 numbers are not finite and count as missing."), reading.repairs());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "scalar.npy|shape ()",
        "none.npy|(0, 3)",
        "five.npy|(1, 1, 1, 1, 2)",
        "objects.npy|type |O",
        "records.npy|records of several fields",
        "complex.npy|<c16",
        "text.npy|holds text",
        "several.npz|(a, b)",
        "counts.npz|(2,), but one label for each of the 4 rows"
      })
  void whatIsNoTableOfNumbersIsRefused(String file, String says) {
    String message = assertThrows(DataException.class, () -> read(file)).getMessage();
    assertTrue(message.startsWith(file) && message.contains(says), message);
  }

  @Test
  void anArchiveGivesRowsAndLabels() throws Exception {
    DataReading reading = read("xy.npz");
    assertArrayEquals(countingUp(12), reading.data().rowMajor());
    Labels labels = reading.data().labels().orElseThrow();
    assertEquals(List.of("0", "1", "2"), labels.classes());
    assertEquals(List.of(2, 0, 2, 1), codes(labels));
    assertEquals(
        List.of("The rows were taken from the array X, their labels from y."), reading.repairs());
  }

  @Test
  void theTrainingPartOfAnArchiveIsTaken() throws Exception {
    DataReading reading = read("mnist.npz");
    assertEquals(Optional.of(new ImageShape(2, 2)), reading.data().imageShape());
    assertEquals(List.of(1, 0, 1), codes(reading.data().labels().orElseThrow()));
    assertEquals("Other arrays were left out: x_test, y_test.", reading.repairs().get(1));
  }

  @Test
  void labelsMayBeText() throws Exception {
    Labels labels = read("names.npz").data().labels().orElseThrow();
    assertEquals(List.of("dog", "cät", "cat"), labels.classes());
    assertEquals("target", labels.name());
  }

  @Test
  void theOnlyArrayNeedsNoUsualName() throws Exception {
    assertArrayEquals(countingUp(12), read("one.npz").data().rowMajor());
  }

  @Test
  void anotherZipFileIsRefused() throws Exception {
    Path other = folder.resolve("table.xlsx");
    try (var zip = new ZipOutputStream(Files.newOutputStream(other))) {
      zip.putNextEntry(new ZipEntry("sheet.xml"));
    }
    String message = assertThrows(DataException.class, () -> read(other)).getMessage();
    assertTrue(message.contains("without arrays of numpy"), message);
  }

  @Test
  void claimsAreRefusedBeforeAnythingIsAllocated() throws Exception {
    Map<String, String> claims =
        Map.of(
            "(4000000000, 3)", "announces the shape (4000000000, 3)",
            "(99999999999999999999, 3)", "announces",
            "(1, 99999999)", "more than the 65536",
            "(1000, 3)", "24000 bytes after its header, but holds at most 96",
            "(5, 3)", "120 bytes");
    for (Map.Entry<String, String> claim : claims.entrySet()) {
      byte[] damaged = withShape(claim.getKey());
      Path file = Files.write(folder.resolve("claim.npy"), damaged);
      String message = assertThrows(DataException.class, () -> read(file)).getMessage();
      assertTrue(message.contains(claim.getValue()), message);
    }
  }

  @Test
  void damagedArraysAreReadOrRefused() throws Exception {
    byte[] whole = Files.readAllBytes(file("version1.npy"));
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThrows(DataException.class, () -> Fuzz.array(cut), "cut to " + length);
    }
    Fuzz.everyByte(whole, Fuzz::array);
    Fuzz.spliced(whole, 500, Fuzz::array);
  }

  @Test
  void damagedArchivesAreReadOrRefused() throws Exception {
    Path damaged = folder.resolve("damaged.npz");
    byte[] whole = Files.readAllBytes(file("xy.npz"));
    Fuzz.everyLength(whole, bytes -> read(Files.write(damaged, bytes)));
    Fuzz.someBytes(whole, bytes -> read(Files.write(damaged, bytes)), 0xff);
    Fuzz.spliced(whole, 200, bytes -> read(Files.write(damaged, bytes)));
  }

  /** The header is made no longer: numpy fills it with spaces. */
  private static byte[] withShape(String shape) throws Exception {
    byte[] bytes = Files.readAllBytes(file("version1.npy"));
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int at = text.indexOf("(4, 3)");
    String changed = text.substring(0, at) + shape + text.substring(at + 6);
    int spare = shape.length() - 6;
    int end = changed.indexOf('\n');
    changed = changed.substring(0, end - spare) + changed.substring(end);
    return changed.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static double[] countingUp(int count) {
    return IntStream.range(0, count).asDoubleStream().toArray();
  }

  private static List<Integer> codes(Labels labels) {
    return IntStream.range(0, labels.rows()).map(labels::code).boxed().toList();
  }

  private static DataReading read(String file) throws Exception {
    return read(file(file));
  }

  private static DataReading read(Path file) throws DataException {
    return DataReader.read(file, ReadingOptions.plain(), (read, total) -> {}, () -> false);
  }

  private static Path file(String name) throws URISyntaxException {
    return Path.of(NumpyTest.class.getResource("numpy/" + name).toURI());
  }
}
