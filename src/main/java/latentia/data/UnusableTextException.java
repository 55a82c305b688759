package latentia.data;

import java.io.IOException;

/** Text that must not be read further; the message is the sentence for the user. */
final class UnusableTextException extends IOException {
  private static final long serialVersionUID = 1L;

  private final boolean request;

  UnusableTextException(String message) {
    this(message, false);
  }

  /**
   * @param request whether the text is good but does not have what was asked for
   */
  UnusableTextException(String message, boolean request) {
    super(message);
    this.request = request;
  }

  DataException refusal() {
    return request ? DataException.ofRequest(getMessage()) : new DataException(getMessage());
  }
}
