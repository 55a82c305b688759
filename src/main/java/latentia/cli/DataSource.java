package latentia.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import latentia.data.Catalogue;
import latentia.data.CsvOptions;
import latentia.data.CsvReader;
import latentia.data.CsvReading;
import latentia.data.DataException;
import latentia.data.ReadingProgress;
import latentia.text.Messages;

/** What {@code NAME|FILE} stands for: a built-in data set, else a file. */
final class DataSource {
  private DataSource() {}

  /**
   * Reads it. The label column of a file may hold text; built-in data sets bring their labels.
   *
   * @param seed decides the rows of generated data sets
   * @param progress told how much of a file has been read
   */
  static CsvReading read(
      String nameOrFile, Optional<String> label, long seed, ReadingProgress progress)
      throws DataException, CommandException {
    if (Catalogue.contains(nameOrFile)) {
      return new CsvReading(Catalogue.load(nameOrFile, seed), List.of());
    }
    if (nameOrFile.isBlank()) {
      throw noFile(nameOrFile);
    }
    CsvOptions options = CsvOptions.plain();
    try {
      Path file = Path.of(nameOrFile);
      return CsvReader.read(
          file, label.map(options::withLabel).orElse(options), progress, () -> false);
    } catch (InvalidPathException e) {
      throw noFile(nameOrFile);
    }
  }

  private static CommandException noFile(String name) {
    return new CommandException(
        ExitCode.BAD_ARGUMENTS, Messages.of(DataSource.class).get("path.invalid", name));
  }
}
