package latentia.data.fetch;

import java.io.IOException;

/** Why a file did not come from one address; the message is the middle of a sentence. */
final class FetchFailure extends IOException {
  private static final long serialVersionUID = 1L;

  FetchFailure(String reason, Throwable cause) {
    super(reason, cause);
  }

  FetchFailure(String reason) {
    super(reason);
  }
}
