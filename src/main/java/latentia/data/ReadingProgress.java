package latentia.data;

/** Told how far reading a file has come; called on the thread that reads. */
@FunctionalInterface
public interface ReadingProgress {
  /**
   * @param bytesRead of the file as it lies on disk; of a folder, files looked at
   * @param totalBytes the file's size; of a folder, twice its images, which are gone through twice
   */
  void read(long bytesRead, long totalBytes);
}
