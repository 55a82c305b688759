package latentia.data;

import java.io.IOException;

/** Text that must not be read further; the message is the sentence for the user. */
final class UnusableTextException extends IOException {
  private static final long serialVersionUID = 1L;

  UnusableTextException(String message) {
    super(message);
  }
}
