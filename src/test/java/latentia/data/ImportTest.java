package latentia.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import latentia.data.ImportPreview.Kind;
import latentia.data.ImportPreview.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {
  private static final ImportOptions PLAIN = ImportOptions.plain();
  private static final String MIXED = "a;name;b\n1,5;u;4\n2,5;v;\n;u;8\n";

  @TempDir Path folder;

  @Test
  void aPreviewShowsWhatIsGuessed() throws Exception {
    ImportPreview preview = ImportPreview.of(file(MIXED), PLAIN);
    assertEquals(Optional.of(Separator.SEMICOLON), preview.format().separator());
    assertEquals(Optional.of(true), preview.format().decimalComma());
    assertEquals(Optional.of(true), preview.format().header());
    assertEquals(Optional.of(StandardCharsets.UTF_8), preview.format().charset());
    assertEquals(
        List.of(
            new ImportPreview.Column("a", Kind.NUMBER, 1, Use.VALUES),
            new ImportPreview.Column("name", Kind.TEXT, 0, Use.LEFT_OUT),
            new ImportPreview.Column("b", Kind.NUMBER, 1, Use.VALUES)),
        preview.columns());
    assertEquals(List.of("1,5", "u", "4"), preview.rows().get(0));
    assertEquals(3, preview.sampled());
    assertTrue(preview.complete());
    assertTrue(preview.problem().orElseThrow().contains("1 in column a"), "missing are refused");
  }

  @Test
  void aQuoteNeverClosedIsTheProblemThatThePreviewTells() throws Exception {
    TableFormat commas = TableFormat.guessed().withSeparator(Separator.COMMA);
    ImportPreview preview = ImportPreview.of(file("a,b\n1,2\n\"3,4\n"), PLAIN.withFormat(commas));
    String problem = preview.problem().orElseThrow();
    assertTrue(problem.contains("line 3") && problem.contains("quotation mark"), problem);
    assertEquals(List.of("1", "2"), preview.rows().get(0), "what could be read is shown");
  }

  @Test
  void everyGuessCanBeOverruled() throws Exception {
    Path file = file("1,5;2\n3,5;4\n");
    TableFormat commas =
        TableFormat.guessed()
            .withSeparator(Separator.COMMA)
            .withDecimalComma(false)
            .withHeader(true)
            .withCharset(StandardCharsets.ISO_8859_1);
    ImportPreview preview = ImportPreview.of(file, PLAIN.withFormat(commas));
    assertEquals(commas, preview.format());
    assertEquals(Optional.of(Separator.SEMICOLON), preview.guessed().separator());
    assertEquals(List.of("1", "5;2"), preview.columns().stream().map(c -> c.name()).toList());
    DataReading reading = read(file, PLAIN.withFormat(commas));
    assertEquals(List.of("1"), reading.data().columnNames());
    String said = String.join(" ", reading.repairs());
    assertTrue(said.contains("commas") && said.contains("ISO-8859-1"), said);
    assertTrue(said.contains("first line was taken as the names"), said);
  }

  @Test
  void anEncodingCanBeChosen() throws Exception {
    Path file = folder.resolve("wide.csv");
    Files.write(file, "a,b\n1,2\n".getBytes(StandardCharsets.UTF_16LE));
    TableFormat wide = TableFormat.guessed().withCharset(StandardCharsets.UTF_16LE);
    assertEquals(2, read(file, PLAIN.withFormat(wide)).data().columns());
    Files.write(file, "µ,b\n1,2\n".getBytes(Charset.forName("windows-1252")));
    TableFormat utf = TableFormat.guessed().withCharset(StandardCharsets.UTF_8);
    String message = refusal(file, PLAIN.withFormat(utf));
    assertTrue(message.contains("UTF-8") && message.contains("choose another"), message);
  }

  @Test
  void aPreviewIsWhatWillBeRead() throws Exception {
    ImportOptions options =
        PLAIN
            .withColumns(List.of("b", "a"))
            .withLabel(Optional.of("name"))
            .withMissing(MissingCells.MEAN)
            .withScaling(Scaling.UNIT_RANGE);
    Path file = file(MIXED);
    ImportPreview preview = ImportPreview.of(file, options);
    DataReading reading = read(file, options);
    assertEquals(List.of("b", "a"), reading.data().columnNames());
    assertArrayEquals(new double[] {0, 0, 0.5, 1, 1, 0.5}, reading.data().rowMajor(), 1e-15);
    assertEquals(List.of("u", "v"), reading.data().labels().orElseThrow().classes());
    assertEquals(Optional.empty(), preview.problem());
    assertEquals(preview.notes(), reading.repairs(), "what was announced is what was done");
    assertEquals(Use.LABEL, preview.columns().get(1).use());
  }

  @Test
  void columnsOfAnotherFileAreForgotten() throws Exception {
    ImportOptions other = PLAIN.withColumns(List.of("b", "z")).withLabel(Optional.of("y"));
    ImportPreview preview = ImportPreview.of(file(MIXED), other);
    assertEquals(List.of("b"), preview.options().columns());
    assertEquals(Optional.empty(), preview.options().label());
    assertTrue(
        preview.notes().contains("Columns that were chosen before are not in this table: z, y."),
        preview.notes()::toString);
    assertTrue(refusal(file(MIXED), other).contains("\"y\""));
  }

  @Test
  void onlyTheBeginningOfALongFileIsReadForAPreview() throws Exception {
    Path file = folder.resolve("long.csv");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("a,b\n");
      for (int n = 0; n < 200_000; n++) {
        out.write(n + ",0.125\n");
      }
      out.write("text,in the last line\n");
    }
    ImportPreview preview = ImportPreview.of(file, PLAIN);
    assertFalse(preview.complete());
    assertEquals(ImportPreview.MOST_ROWS, preview.rows().size());
    assertTrue(preview.sampled() > 10_000 && preview.sampled() < 50_000, "" + preview.sampled());
    assertEquals(Optional.empty(), preview.problem());
  }

  @Test
  void aRaggedTableIsShownWithItsProblem() throws Exception {
    ImportPreview preview = ImportPreview.of(file("a,b\n1.5,2\n3\n4,5.5\n"), PLAIN);
    assertEquals(List.of("3"), preview.rows().get(1));
    assertTrue(preview.problem().orElseThrow().contains("line 3"), preview.problem().get());
  }

  @Test
  void pastedTablesAreReadAsFilesAre() throws Exception {
    DataReading tabs = DataReader.readText("x\ty\n1,5\t2\n3\t4,25\n", PLAIN);
    assertArrayEquals(new double[] {1.5, 2, 3, 4.25}, tabs.data().rowMajor());
    assertEquals(List.of("x", "y"), tabs.data().columnNames());
    DataReading commas = DataReader.readText("1,2\n3,4", PLAIN);
    assertArrayEquals(new double[] {1, 2, 3, 4}, commas.data().rowMajor());
    DataReading one = DataReader.readText("5\n6\n7\n", PLAIN);
    assertEquals(3, one.data().rows());
    assertEquals(2, ImportPreview.of("1,2\n3,4", PLAIN).columns().size());
  }

  @Test
  void pastedProseIsRefusedInOneSentence() {
    for (String text : List.of("", " \n", "Dear all,\nthis is, as you see,\nno table", "a\tb\n")) {
      String message =
          assertThrows(DataException.class, () -> DataReader.readText(text, PLAIN)).getMessage();
      assertTrue(message.startsWith("The clipboard holds no numbers;"), message);
    }
  }

  @Test
  void standardizingIsSaid() throws Exception {
    DataReading reading =
        read(file("a,b\n1,3\n2,3\n3,3\n"), PLAIN.withScaling(Scaling.STANDARDIZE));
    assertArrayEquals(new double[] {-1, 0, 0, 0, 1, 0}, reading.data().rowMajor());
    assertEquals(
        List.of(
            "Constant columns became 0: b.",
            "Each column was given mean 0 and standard deviation 1."),
        reading.repairs());
  }

  @Test
  void theUnitRangeHoldsForTheLargestNumbersAndForPixelsTogether() throws Exception {
    DataReading huge =
        read(file("a,b\n-1e308,7\n1e308,7\n"), PLAIN.withScaling(Scaling.UNIT_RANGE));
    assertArrayEquals(new double[] {0, 0, 1, 0}, huge.data().rowMajor());
    ImportOptions image =
        PLAIN.withScaling(Scaling.UNIT_RANGE).withImageShape(new ImageShape(1, 2));
    DataReading pixels = read(file("a,b\n0,50\n100,200\n"), image);
    assertArrayEquals(new double[] {0, 0.25, 0.5, 1}, pixels.data().rowMajor());
    assertEquals(Optional.of(new ImageShape(1, 2)), pixels.data().imageShape());
    String message = refusal(file("a,b,c\n1,2,3\n"), image);
    assertTrue(message.contains("1 x 2") && message.contains("3 columns"), message);
  }

  private DataReading read(Path file, ImportOptions options) throws DataException {
    return DataReader.read(file, options, (read, total) -> {}, () -> false);
  }

  private String refusal(Path file, ImportOptions options) {
    return assertThrows(DataException.class, () -> read(file, options)).getMessage();
  }

  private Path file(String text) throws Exception {
    return Files.writeString(folder.resolve("table.csv"), text);
  }
}
