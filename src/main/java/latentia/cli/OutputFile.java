package latentia.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import latentia.data.WholeFile;
import latentia.text.Messages;

/** A file that holds either what it held before or everything that was to be written. */
final class OutputFile {
  private static final Messages MESSAGES = Messages.of(OutputFile.class);

  private final Path file;

  private OutputFile(Path file) {
    this.file = file;
  }

  static OutputFile of(String name) throws CommandException {
    try {
      Path file = Path.of(name);
      if (name.isBlank()) {
        throw new InvalidPathException(name, "no name at all");
      }
      return new OutputFile(file.toAbsolutePath());
    } catch (InvalidPathException e) {
      throw new CommandException(ExitCode.BAD_ARGUMENTS, MESSAGES.get("path.invalid", name));
    }
  }

  /** Refuses a file that clearly cannot be written. */
  void check() throws CommandException {
    if (Files.isDirectory(file)) {
      throw refusal("output.folder");
    }
    if (!Files.isDirectory(file.getParent())) {
      throw refusal("output.noFolder");
    }
    boolean writable = Files.isWritable(Files.exists(file) ? file : file.getParent());
    if (!writable) {
      throw refusal("output.denied");
    }
  }

  /** Writes beside the file, then moves into its place; a link stays and its target is renewed. */
  void write(byte[] content) throws CommandException {
    write(out -> out.write(content));
  }

  /** Writes as {@link #write(byte[])} what need not be in memory all at once. */
  void write(WholeFile.Content content) throws CommandException {
    check();
    try {
      WholeFile.write(file, content);
    } catch (IOException e) {
      throw refusal("output.failed");
    }
  }

  private CommandException refusal(String key) {
    return new CommandException(ExitCode.NOT_WRITTEN, MESSAGES.get(key, file));
  }
}
