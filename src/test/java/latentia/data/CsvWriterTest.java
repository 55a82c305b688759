package latentia.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import latentia.data.generate.Generator;
import latentia.data.generate.Generators;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written is read back to the last bit. */
class CsvWriterTest {
  @TempDir Path folder;

  static List<Generator> generators() {
    return Generators.all();
  }

  @ParameterizedTest
  @MethodSource("generators")
  void everyGeneratorsRowsComeBackToTheLastBit(Generator generator) throws Exception {
    for (long seed = 1; seed <= 3; seed++) {
      Dataset data = generator.generate(Map.of("rows", 200.0), seed);
      assertSame(data, writtenAndRead(data));
    }
  }

  @Test
  void anyDoubleComesBackToTheLastBit() throws Exception {
    Random random = new Random(5);
    double[] values = new double[3000];
    for (int i = 0; i < values.length; i++) {
      double any = Double.longBitsToDouble(random.nextLong());
      values[i] = Double.isInfinite(any) ? Double.NaN : any;
    }
    double[] edges = {
      0, -0.0, 1, -1, Double.MIN_VALUE, Double.MAX_VALUE, 0x1p53, 0x1p53 + 2, 1e15, 1e22, 0.1, 1e-5
    };
    System.arraycopy(edges, 0, values, 0, edges.length);
    Dataset data = Dataset.of("table", List.of("a", "b", "c"), values);
    assertSame(data, writtenAndRead(data));
  }

  @Test
  void aSingleColumnKeepsItsMissingRows() throws Exception {
    double[] values = {1.5, Double.NaN, 3};
    Dataset data = Dataset.of("table", List.of("alone"), values);
    assertSame(data, writtenAndRead(data));
  }

  @Test
  void wordsThatLookLikeFormulasAreDisarmedAndComeBack() throws Exception {
    List<String> words =
        List.of("=1+1", "@SUM(a)", "-y", "+z", "'=quoted", "'plain", "a,b", "say \"so\"", "=a\nb");
    List<String> names = List.of("=cmd()", "-minus", "with, comma", "@at");
    int[] codes = IntStream.range(0, words.size()).toArray();
    Dataset data =
        Dataset.of("table", names, new double[names.size() * words.size()])
            .withLabels(new Labels("+kind", words, codes));
    Path file = folder.resolve("table.csv");
    CsvWriter.write(data, file);
    for (String cell : Files.readString(file).split("[,\n]")) {
      String inside = cell.startsWith("\"") ? cell.substring(1) : cell;
      assertTrue(inside.isEmpty() || "=+-@".indexOf(inside.charAt(0)) < 0, "runs: " + cell);
    }
    assertSame(data, read(file, data));
  }

  @Test
  void classesThatAreNumbersStayNumbers() throws Exception {
    Dataset data =
        Dataset.of("table", List.of("x"), new double[] {1, 2, 3})
            .withLabels(new Labels("side", List.of("-1", "+1"), new int[] {0, 1, -1}));
    Path file = folder.resolve("table.csv");
    CsvWriter.write(data, file);
    assertEquals("x,side\n1,-1\n2,+1\n3,\n", Files.readString(file));
    assertSame(data, read(file, data));
  }

  @Test
  void factorsAreToldAndKeptFromTheModel() throws Exception {
    Path file = folder.resolve("faces.csv");
    CsvWriter.write(Generators.named("faces").orElseThrow().generate(Map.of("rows", 9.0), 1), file);
    DataReading reading = CsvReader.read(file, CsvOptions.plain());
    assertEquals(784, reading.data().columns());
    assertTrue(
        reading.repairs().stream().anyMatch(said -> said.contains("smile, gaze, turn, eyes")),
        () -> "what is kept from the model is said: " + reading.repairs());
  }

  @Test
  void aFailureLeavesTheFileAsItWas() throws Exception {
    Path file = folder.resolve("kept.csv");
    Files.writeString(file, "before");
    Dataset faithful = Catalogue.load("faithful", 1);
    assertThrows(
        IOException.class,
        () ->
            WholeFile.write(
                file,
                out -> {
                  CsvWriter.write(faithful, out);
                  throw new IOException("the disk is full");
                }));
    assertEquals("before", Files.readString(file));
    assertEquals(1, Files.list(folder).count(), "nothing else is left behind");
  }

  private Dataset writtenAndRead(Dataset data) throws Exception {
    Path file = folder.resolve(data.name() + ".csv");
    CsvWriter.write(data, file);
    return read(file, data);
  }

  private static Dataset read(Path file, Dataset like) throws DataException {
    CsvOptions plain = CsvOptions.plain();
    return CsvReader.read(file, like.labels().map(Labels::name).map(plain::withLabel).orElse(plain))
        .data();
  }

  private static void assertSame(Dataset written, Dataset read) {
    assertEquals(written.name(), read.name());
    assertEquals(written.columnNames(), read.columnNames());
    assertEquals(written.imageShape(), read.imageShape());
    assertArrayEquals(written.rowMajor(), read.rowMajor(), "values");
    assertEquals(written.labels().map(Labels::name), read.labels().map(Labels::name));
    assertEquals(written.labels().map(Labels::classes), read.labels().map(Labels::classes));
    assertEquals(written.factors().map(Factors::names), read.factors().map(Factors::names));
    for (int n = 0; n < written.rows(); n++) {
      int row = n;
      assertEquals(
          written.labels().map(labels -> labels.code(row)),
          read.labels().map(labels -> labels.code(row)));
      for (int f = 0; f < written.factors().map(Factors::count).orElse(0); f++) {
        assertEquals(
            written.factors().orElseThrow().value(n, f), read.factors().orElseThrow().value(n, f));
      }
    }
  }
}
