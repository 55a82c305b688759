package latentia.data;

/** Told how far reading a file has come; called on the thread that reads. */
@FunctionalInterface
public interface ReadingProgress {
  /**
   * @param bytesRead of the file as it lies on disk
   * @param totalBytes the file's size
   */
  void read(long bytesRead, long totalBytes);
}
