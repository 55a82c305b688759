package latentia.app;

import java.util.Optional;

/**
 * What is known of the opening of sessions: whether one takes its time, what went wrong, and where
 * to return to when the one asked for cannot be opened.
 *
 * @param <S> what decides a session
 */
final class SessionOpening<S> {
  /** A session that takes more seconds to open than this is said to be opening. */
  private static final double PATIENCE = 0.4;

  private Standing<S> before;
  private Throwable reported;
  private double closedSince = Double.NaN;

  /** A step of a session that was open. */
  record Standing<S>(S state, int step) {}

  /**
   * Another session has been asked for.
   *
   * @param standing where the one before stood; empty where none was open
   */
  void ask(Optional<Standing<S>> standing) {
    before = standing.orElse(null);
  }

  /** The session asked for is open: there is no way back. */
  void opened() {
    before = null;
    closedSince = Double.NaN;
  }

  /**
   * There is no session at {@code now}.
   *
   * @return whether that has lasted long enough to be told
   */
  boolean lasts(double now) {
    closedSince = Double.isNaN(closedSince) ? now : closedSince;
    return now - closedSince > PATIENCE;
  }

  /** Whether this failure has not been reported before. */
  boolean isNews(Throwable failure) {
    boolean news = failure != reported;
    reported = failure;
    return news;
  }

  /** Where to return to; empty where the run stays where it is. */
  Optional<Standing<S>> giveUp() {
    Optional<Standing<S>> standing = Optional.ofNullable(before);
    before = null;
    return standing;
  }
}
