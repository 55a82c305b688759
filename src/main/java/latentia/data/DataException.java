package latentia.data;

/**
 * Data that cannot be used. The message is one sentence for the user: what, where (file, line,
 * column), remedy.
 */
public final class DataException extends Exception {
  private static final long serialVersionUID = 1L;

  private final boolean request;

  public DataException(String message) {
    this(message, null, false);
  }

  public DataException(String message, Throwable cause) {
    this(message, cause, false);
  }

  private DataException(String message, Throwable cause, boolean request) {
    super(message, cause);
    this.request = request;
  }

  /** Something was asked for that the data, good as it is, does not have. */
  public static DataException ofRequest(String message) {
    return new DataException(message, null, true);
  }

  /** Whether the request should change (a column's name, a range of rows) rather than the data. */
  public boolean request() {
    return request;
  }
}
