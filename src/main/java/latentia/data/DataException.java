package latentia.data;

/**
 * Data that cannot be used. The message is one sentence for the user: what, where (file, line,
 * column), remedy.
 */
public final class DataException extends Exception {
  private static final long serialVersionUID = 1L;

  public DataException(String message) {
    super(message);
  }

  public DataException(String message, Throwable cause) {
    super(message, cause);
  }
}
