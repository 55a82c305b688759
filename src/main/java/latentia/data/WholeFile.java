package latentia.data;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Files that hold either what they held before or everything that was to be written. */
public final class WholeFile {
  private WholeFile() {}

  /** Something that writes all of a file. */
  @FunctionalInterface
  public interface Content {
    void write(OutputStream out) throws IOException;
  }

  /**
   * Writes beside the file, then moves into its place. A link stays and its target is renewed; a
   * device or pipe is written to directly.
   *
   * @throws IOException if it cannot be written; the file is then as it was
   */
  public static void write(Path file, Content content) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      writeTo(file, content, StandardOpenOption.WRITE);
      return;
    }
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    // Not a temporary file: those are readable by their owner only, and so would the result be.
    Path sibling = target.resolveSibling("." + UUID.randomUUID() + ".part");
    try {
      writeTo(sibling, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      move(sibling, target);
    } finally {
      Files.deleteIfExists(sibling);
    }
  }

  private static void writeTo(Path file, Content content, StandardOpenOption... options)
      throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file, options))) {
      content.write(out);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
