package latentia.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
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
    check();
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        Files.write(file, content);
        return;
      }
      Path target = Files.exists(file) ? file.toRealPath() : file;
      Path sibling = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID());
      try {
        Files.write(sibling, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.SYNC);
        Files.move(
            sibling, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(sibling);
      }
    } catch (IOException e) {
      throw refusal("output.failed");
    }
  }

  private CommandException refusal(String key) {
    return new CommandException(ExitCode.NOT_WRITTEN, MESSAGES.get(key, file));
  }
}
