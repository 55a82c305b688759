package latentia.figure;

/** A figure was to be written to a kind of file that it cannot be written to. */
public final class FigureFormatException extends Exception {
  private static final long serialVersionUID = 1;

  /**
   * @param message one sentence for the user
   */
  FigureFormatException(String message) {
    super(message);
  }
}
