package latentia.data;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Somewhere bytes can be read from, more than once.
 *
 * @param name the file's name as sentences mention it
 * @param size in bytes
 */
record ByteSource(String name, long size, Opener opener) {
  /** Opens the bytes from their beginning. */
  @FunctionalInterface
  interface Opener {
    InputStream open() throws IOException;
  }

  static ByteSource of(Path file) throws IOException {
    Path last = file.getFileName();
    return new ByteSource(
        (last == null ? file : last).toString(),
        Files.size(file),
        () -> Files.newInputStream(file));
  }

  static ByteSource of(String name, URL resource) throws IOException {
    long size = resource.openConnection().getContentLengthLong();
    return new ByteSource(name, size, resource::openStream);
  }

  InputStream open() throws IOException {
    return opener.open();
  }
}
