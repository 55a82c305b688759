package latentia.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a file holds, by its first bytes, packed or not, and never by its name. */
public enum DataForm {
  /** Whatever is none of the others: text, if it can be read at all. */
  TABLE,
  /** Images or labels in IDX form. */
  IDX,
  /** One array of numpy. */
  NPY,
  /** Several arrays of numpy in a zip file. */
  NPZ,
  /** A folder, which may hold images. */
  FOLDER;

  /**
   * Looks at the first bytes.
   *
   * @throws DataException if the file cannot be read
   */
  public static DataForm of(Path file) throws DataException {
    if (Files.isDirectory(file)) {
      return FOLDER;
    }
    try (InputStream in = Gzip.unpack(FileRefusal.source(file).open())) {
      return of(in.readNBytes(NpyHeader.MAGIC_LENGTH));
    } catch (IOException e) {
      throw FileRefusal.of(file.toString(), e);
    }
  }

  private static DataForm of(byte[] first) {
    if (NpyHeader.begins(first)) {
      return NPY;
    }
    if (NpzFile.begins(first)) {
      return NPZ;
    }
    return IdxHeader.begins(first) ? IDX : TABLE;
  }
}
