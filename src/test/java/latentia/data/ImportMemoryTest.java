package latentia.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportMemoryTest {
  private static final Path TABLE = Path.of("folder", "..", "table.csv");

  private static final ImportOptions DECIDED =
      new ImportOptions(
          TableFormat.guessed()
              .withSeparator(Separator.PIPE)
              .withHeader(false)
              .withDecimalComma(true)
              .withCharset(StandardCharsets.UTF_16LE),
          List.of("a, \"b\"", "µ"),
          Optional.of("kind"),
          MissingCells.DROP_COLUMNS,
          Scaling.UNIT_RANGE,
          Optional.of(new ImageShape(2, 3)));

  @TempDir Path folder;

  @Test
  void whatWasDecidedIsRecalledByAnotherProgram() throws Exception {
    memory().remember(TABLE, DECIDED);
    memory().remember(Path.of("other.csv"), ImportOptions.plain());
    assertEquals(Optional.of(DECIDED), memory().recall(Path.of("table.csv")));
    assertEquals(Optional.of(ImportOptions.plain()), memory().recall(Path.of("other.csv")));
    assertEquals(Optional.empty(), memory().recall(Path.of("third.csv")));
  }

  @Test
  void aDamagedMemoryIsSetAside() throws Exception {
    Path own = Files.createDirectories(folder.resolve("own"));
    for (String damaged : List.of("", "{\"a\":", "[1]", "\u0000\u0001")) {
      Files.writeString(own.resolve(ImportMemory.FILE), damaged);
      assertEquals(Optional.empty(), memory().recall(TABLE));
      memory().remember(TABLE, DECIDED);
      assertEquals(Optional.of(DECIDED), memory().recall(TABLE));
      assertEquals(damaged, Files.readString(own.resolve(ImportMemory.FILE + ".damaged")));
    }
  }

  @Test
  void wordsOfALaterProgramAreNotFatal() throws Exception {
    memory().remember(TABLE, DECIDED);
    Path file = folder.resolve("own").resolve(ImportMemory.FILE);
    Files.writeString(file, Files.readString(file).replace("\"pipe\"", "\"emoji\""));
    assertEquals(Optional.empty(), memory().recall(TABLE));
  }

  @Test
  void theOldestAreForgotten() throws Exception {
    ImportMemory memory = memory();
    for (int i = 0; i < 502; i++) {
      memory.remember(Path.of(i + ".csv"), ImportOptions.plain());
    }
    assertEquals(Optional.empty(), memory.recall(Path.of("1.csv")));
    assertTrue(memory.recall(Path.of("2.csv")).isPresent(), "five hundred are kept");
  }

  private ImportMemory memory() {
    return new ImportMemory(folder.resolve("own"));
  }
}
