package latentia.cli;

import java.util.function.Function;
import java.util.function.Predicate;
import latentia.training.Session;
import latentia.training.SettingsException;
import latentia.training.Snapshot;

/**
 * Runs a session to its end and keeps the time that training took.
 *
 * @param <S> the session's snapshots
 */
final class TrainingLoop<S extends Snapshot> {
  private final ProgressLine progress;
  private final Function<S, String> line;
  private long nanos;

  /**
   * @param line what progress says about a snapshot
   */
  TrainingLoop(ProgressLine progress, Function<S, String> line) {
    this.progress = progress;
    this.line = line;
  }

  /** Something that opens a session, which may already train. */
  @FunctionalInterface
  interface Opener<T> {
    T open() throws SettingsException;
  }

  /** Opens a session, counting the time. */
  <T extends Session<S>> T open(Opener<T> opener) throws SettingsException {
    long before = System.nanoTime();
    T session = opener.open();
    nanos += System.nanoTime() - before;
    return session;
  }

  /** Steps until the session ends or {@code enough} says so. */
  void run(Session<S> session, Predicate<Session<S>> enough) {
    while (session.status().running() && !enough.test(session)) {
      long before = System.nanoTime();
      session.step();
      nanos += System.nanoTime() - before;
      progress.offer(() -> line.apply(session.snapshot()));
    }
  }

  /** Seconds spent in training. */
  double seconds() {
    return nanos / 1e9;
  }
}
