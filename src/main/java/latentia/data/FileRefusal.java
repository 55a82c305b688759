package latentia.data;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.ZipException;
import latentia.text.Messages;

/** Why a file cannot be read, whatever its format, in words for people. */
final class FileRefusal {
  private static final Messages MESSAGES = Messages.of(FileRefusal.class);

  private FileRefusal() {}

  /**
   * The bytes of a file on disk.
   *
   * @throws DataException if it is a folder, a pipe or a device
   */
  static ByteSource source(Path file) throws DataException {
    if (Files.isDirectory(file)) {
      throw new DataException(MESSAGES.get("file.folder", file));
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      // Pipes and devices cannot be read twice, as finding out the format needs.
      throw new DataException(MESSAGES.get("file.special", file));
    }
    try {
      return ByteSource.of(file);
    } catch (IOException e) {
      throw of(file.toString(), e);
    }
  }

  /** The sentence for what went wrong while reading {@code file}. */
  static DataException of(String file, IOException failure) {
    if (failure instanceof UnusableTextException unusable) {
      return unusable.refusal();
    }
    String key = "file.unreadable";
    if (failure instanceof NoSuchFileException) {
      key = "file.missing";
    } else if (failure instanceof AccessDeniedException) {
      key = "file.denied";
    } else if (failure instanceof ZipException || failure instanceof EOFException) {
      key = "file.gzip";
    }
    return new DataException(MESSAGES.get(key, file), failure);
  }
}
