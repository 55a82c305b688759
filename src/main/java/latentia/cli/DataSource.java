package latentia.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import latentia.data.Catalogue;
import latentia.data.DataException;
import latentia.data.DataReader;
import latentia.data.DataReading;
import latentia.data.Dataset;
import latentia.data.ReadingOptions;
import latentia.data.ReadingProgress;
import latentia.data.fetch.Library;
import latentia.text.Messages;

/** What {@code NAME|FILE} stands for: a built-in or fetched data set, else a file. */
final class DataSource {
  private static final Messages MESSAGES = Messages.of(DataSource.class);

  private DataSource() {}

  /**
   * Reads it. The label column of a table may hold text, the labels of images a file of their own;
   * data sets with a name bring their labels.
   *
   * @param seed decides the rows of generated data sets
   * @param progress told how much of a file has been read
   */
  static DataReading read(
      String nameOrFile,
      Optional<String> label,
      Optional<String> labels,
      long seed,
      ReadingProgress progress)
      throws DataException, CommandException {
    Library library = Library.ofUser();
    if (Catalogue.contains(nameOrFile) || library.contains(nameOrFile)) {
      if (labels.isPresent()) {
        throw new CommandException(
            ExitCode.BAD_ARGUMENTS, MESSAGES.get("labels.builtIn", nameOrFile));
      }
      Dataset data =
          library.contains(nameOrFile)
              ? library.load(nameOrFile, progress, () -> false)
              : Catalogue.load(nameOrFile, seed);
      return new DataReading(data, List.of());
    }
    ReadingOptions options = new ReadingOptions(label, Optional.empty());
    if (labels.isPresent()) {
      options = options.withLabels(file(labels.get()));
    }
    return DataReader.read(file(nameOrFile), options, progress, () -> false);
  }

  private static Path file(String name) throws CommandException {
    if (!name.isBlank()) {
      try {
        return Path.of(name);
      } catch (InvalidPathException e) {
        throw noFile(name);
      }
    }
    throw noFile(name);
  }

  private static CommandException noFile(String name) {
    return new CommandException(ExitCode.BAD_ARGUMENTS, MESSAGES.get("path.invalid", name));
  }
}
