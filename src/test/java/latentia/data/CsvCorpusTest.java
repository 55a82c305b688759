package latentia.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file of the corpus of odd and broken tables behaves as written here. */
class CsvCorpusTest {
  /** A file that loads: its shape, names, two corners, and a word of each repair. */
  record Loads(
      String file, int rows, List<String> columns, double first, double last, String... repairs) {
    @Override
    public String toString() {
      return file;
    }
  }

  /** A file that is refused with a sentence that says these things. */
  record Refused(String file, String... says) {
    @Override
    public String toString() {
      return file;
    }
  }

  private static final List<String> ABC = List.of("a", "b", "c");
  private static final List<String> XY = List.of("x", "y");

  static Stream<Loads> loads() {
    return Stream.of(
        new Loads("bom.csv", 30, ABC, 0, 5),
        new Loads("constant.csv", 40, ABC, 0, 0),
        new Loads("cr.csv", 30, ABC, 0, 5),
        new Loads("decimal_comma.csv", 20, XY, 0.5, 38.25, "semicolons", "decimal comma"),
        new Loads("dup_header.csv", 3, List.of("a", "a_2", "x3"), 1, 9, "named a", "no name"),
        new Loads("dups.csv", 60, XY, 0, 1, "Only 3 of the 60 rows"),
        new Loads("formula.csv", 3, List.of("a", "b"), 1, 6, "Column name is left out"),
        new Loads("four_rows.csv", 4, XY, 1, 1),
        new Loads("identical.csv", 50, ABC, 1, 3, "All 50 rows are identical"),
        new Loads("inf.csv", 33, ABC, 1, 5, "Column b: 3 of its cells are not finite"),
        new Loads("latin1.csv", 3, List.of("tempé", "µm"), 1, 6, "ISO-8859-1"),
        new Loads("missing.csv", 35, ABC, 1, 5),
        new Loads("no_header.csv", 30, List.of("x1", "x2", "x3"), 0, 5, "x1, x2"),
        new Loads("offset.csv", 60, XY, 1000000001.008569479, Double.NaN),
        new Loads("one_row.csv", 1, ABC, 1, 3),
        new Loads("quoted.csv", 3, List.of("a, b", "c \"x\"", "d e"), 1, 9),
        new Loads("tabs.csv", 30, ABC, 0, 5, "tabs"),
        new Loads(
            "text_col.csv", 4, List.of("a", "b"), 1, 8, "Column name is left out because line 2"),
        new Loads("utf16.csv", 30, ABC, 0, 5, "tabs"));
  }

  static Stream<Refused> refused() {
    return Stream.of(
        new Refused("all_text.csv", "no numeric columns"),
        new Refused("binary.csv", "does not look like text"),
        new Refused("blank_lines.csv", "only blank lines"),
        new Refused("empty.csv", "the file is empty"),
        new Refused("header_only.csv", "no data rows"),
        new Refused("nul.csv", "line 2", "U+0000"),
        new Refused("ragged.csv", "line 6", "has 2 cells", "has 3"),
        new Refused("unclosed_quote.csv", "line 2", "quotation mark"));
  }

  @ParameterizedTest
  @MethodSource
  void loads(Loads expected) throws Exception {
    DataReading reading = CsvReader.read(corpus(expected.file()), CsvOptions.plain());
    Dataset data = reading.data();
    assertEquals(expected.columns(), data.columnNames());
    assertEquals(expected.rows(), data.rows(), "rows");
    assertEquals(expected.first(), data.value(0, 0), "first cell");
    if (!Double.isNaN(expected.last())) {
      assertEquals(expected.last(), data.value(data.rows() - 1, data.columns() - 1), "last cell");
    }
    assertEquals(expected.repairs().length, reading.repairs().size(), reading.repairs()::toString);
    for (int i = 0; i < expected.repairs().length; i++) {
      assertSays(expected.repairs()[i], String.join("\n", reading.repairs()));
    }
  }

  @ParameterizedTest
  @MethodSource
  void refused(Refused expected) throws Exception {
    Path file = corpus(expected.file());
    DataException refusal =
        assertThrows(DataException.class, () -> CsvReader.read(file, CsvOptions.plain()));
    assertSays(expected.file(), refusal.getMessage());
    for (String words : expected.says()) {
      assertSays(words, refusal.getMessage());
    }
  }

  @Test
  void everyFileOfTheCorpusIsTested() throws Exception {
    Set<String> tested =
        Stream.concat(loads().map(Loads::file), refused().map(Refused::file))
            .collect(Collectors.toCollection(TreeSet::new));
    try (Stream<Path> files = Files.list(corpus("empty.csv").getParent())) {
      Set<String> there =
          files.map(f -> f.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
      assertEquals(there, tested);
    }
  }

  @Test
  void decimalCommaDoesNotDependOnTheLocale() throws Exception {
    Locale before = Locale.getDefault();
    try {
      for (Locale locale : List.of(Locale.GERMANY, Locale.US, Locale.forLanguageTag("ar-EG"))) {
        Locale.setDefault(locale);
        Dataset comma = CsvReader.read(corpus("decimal_comma.csv"), CsvOptions.plain()).data();
        assertEquals(1.5, comma.value(1, 0), locale::toString);
        Dataset point = CsvReader.read(corpus("bom.csv"), CsvOptions.plain()).data();
        assertEquals(0.5, point.value(1, 0), locale::toString);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void missingCellsAreCountedPerColumnAndRefusedWithTheCounts() throws Exception {
    Dataset data = CsvReader.read(corpus("missing.csv"), CsvOptions.plain()).data();
    assertEquals(0, data.missing(0));
    assertEquals(5, data.missing(1), "NaN, empty, NA, ? and null are five missing cells");
    assertEquals(0, data.missing(2));
    DataException refusal = assertThrows(DataException.class, () -> Preparation.none().apply(data));
    assertSays("5 in column b", refusal.getMessage());
    assertSays("--missing", refusal.getMessage());
  }

  @Test
  void numbersBeyondADoubleAreMissingNotInfinite() throws Exception {
    Dataset data = CsvReader.read(corpus("inf.csv"), CsvOptions.plain()).data();
    assertEquals(3, data.missing(1));
    for (double value : data.rowMajor()) {
      assertFalse(Double.isInfinite(value));
    }
  }

  @Test
  void aTextColumnCanBeTheLabel() throws Exception {
    CsvOptions options = CsvOptions.plain().withLabel("name");
    DataReading reading = CsvReader.read(corpus("text_col.csv"), options);
    Labels labels = reading.data().labels().orElseThrow();
    assertEquals("name", labels.name());
    assertEquals(List.of("x", "y", "z"), labels.classes());
    assertEquals(List.of(0, 1, 0, 2), Stream.of(0, 1, 2, 3).map(labels::code).toList());
    assertEquals(List.of(), reading.repairs(), "a label column is nothing to repair");
  }

  private static void assertSays(String words, String message) {
    assertTrue(message.contains(words), () -> "expected \"" + words + "\" in: " + message);
  }

  private static Path corpus(String file) throws URISyntaxException {
    URL url = CsvCorpusTest.class.getResource("badinputs/" + file);
    return Path.of(url.toURI());
  }
}
