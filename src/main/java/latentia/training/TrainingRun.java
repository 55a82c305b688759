package latentia.training;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The background thread on which sessions are opened, stepped and closed, one after another. It
 * works until the session has taken as many steps as it was asked for, then sleeps. Whoever watches
 * is told at most once until it has looked, however many steps there were. Snapshots are made for
 * the timeline and for who has looked; the latter take no more than a fraction of the time.
 *
 * @param <S> the snapshots of the sessions it runs
 */
public final class TrainingRun<S extends Snapshot> implements AutoCloseable {
  /** Opens a session, on the trainer thread. */
  @FunctionalInterface
  public interface Opening<S extends Snapshot> {
    Session<? extends S> open() throws SettingsException;
  }

  /**
   * What is known of the run asked for last.
   *
   * @param generation counts the restarts, from 1; 0 before the first
   * @param timeline the snapshots kept; empty until the session is open
   * @param failure why there is no session or no next step, or null
   */
  public record Progress<S extends Snapshot>(
      int generation, Timeline<S> timeline, Throwable failure) {}

  private static final int PAUSED = -1;

  /** For each second spent on a snapshot for the viewer so many are kept for steps. */
  private static final long STEPS_PER_LOOK = 3;

  private final Object lock = new Object();
  private final AtomicBoolean told = new AtomicBoolean();
  private final Runnable news;
  private final long budget;
  private final Thread thread;

  private Opening<S> asked;
  private int generation;
  private int goal = PAUSED;
  private boolean closed;
  private volatile Progress<S> progress;

  /** Of the open session; touched by the trainer thread only. */
  private int stepsTaken;

  /** Whether the last step was kept back; touched by the trainer thread only. */
  private boolean owing;

  /** When the next snapshot may be made that only a viewer wants; trainer thread only. */
  private long nextLook;

  /**
   * @param name of the thread
   * @param budget bytes of snapshots to keep
   * @param news called on the trainer thread when there is something new since {@link #look()}
   */
  public TrainingRun(String name, long budget, Runnable news) {
    this.news = news;
    this.budget = budget;
    progress = new Progress<>(0, new Timeline<>(budget), null);
    thread = new Thread(this::work, name);
    thread.setDaemon(true);
    thread.start();
  }

  /** Gives up the present session and opens another, paused at its start; every step is kept. */
  public void restart(Opening<S> opening) {
    restart(1, opening);
  }

  /**
   * Gives up the present session and opens another, paused at its start.
   *
   * @param stride how many steps lie between two that are kept
   */
  public void restart(int stride, Opening<S> opening) {
    restart(opening, new Timeline<>(budget, stride));
  }

  /**
   * Gives up the present session and opens one that goes on from an old snapshot; what came before
   * it stays in the timeline.
   *
   * @param step the step of that snapshot
   */
  public void continueFrom(int step, Opening<S> opening) {
    restart(opening, progress.timeline().until(step));
  }

  private void restart(Opening<S> opening, Timeline<S> timeline) {
    synchronized (lock) {
      asked = opening;
      generation++;
      goal = PAUSED;
      progress = new Progress<>(generation, timeline, null);
      lock.notifyAll();
    }
  }

  /**
   * Lets the session go on until it has taken {@code steps} steps; fewer than it has taken pauses
   * it within one step.
   */
  public void advanceTo(int steps) {
    synchronized (lock) {
      goal = steps;
      lock.notifyAll();
    }
  }

  /** The state of the run; afterwards news are told again. */
  public Progress<S> look() {
    told.set(false);
    return progress;
  }

  /** Ends the thread after the step it is at; the session is closed. */
  @Override
  public void close() {
    synchronized (lock) {
      closed = true;
      lock.notifyAll();
    }
  }

  /** Waits until the thread has ended and its session is closed. */
  public void join() throws InterruptedException {
    thread.join();
  }

  private void work() {
    Session<? extends S> session = null;
    int running = 0;
    try {
      while (true) {
        Opening<S> opening;
        boolean goesOn;
        synchronized (lock) {
          while (!closed && running == generation && !owing && !hasWork(session)) {
            lock.wait();
          }
          if (closed) {
            return;
          }
          opening = running == generation ? null : asked;
          running = generation;
          goesOn = hasWork(session);
        }
        if (opening != null) {
          close(session);
          session = open(opening, running);
        } else {
          advance(session, running, goesOn);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      close(session);
    }
  }

  private boolean hasWork(Session<? extends S> session) {
    return session != null
        && progress.failure() == null
        && session.status().running()
        && stepsTaken < goal;
  }

  private Session<? extends S> open(Opening<S> opening, int running) {
    Session<? extends S> session = null;
    owing = false;
    nextLook = System.nanoTime();
    try {
      session = opening.open();
      S first = session.snapshot();
      stepsTaken = first.step();
      publish(running, first);
      return session;
    } catch (SettingsException | RuntimeException | Error e) {
      close(session);
      fail(running, e);
      return null;
    }
  }

  /** One step, or, when paused, the snapshot of a step that was kept back while steps flooded. */
  private void advance(Session<? extends S> session, int running, boolean goesOn) {
    try {
      if (goesOn) {
        session.step();
        stepsTaken++;
      }
      owing = goesOn && keepsBack() && session.status().running();
      if (!owing) {
        long began = System.nanoTime();
        S snapshot = session.snapshot();
        long ended = System.nanoTime();
        nextLook = ended + STEPS_PER_LOOK * (ended - began);
        publish(running, snapshot);
      }
    } catch (RuntimeException | Error e) {
      // Whatever it is, a thread that ended without a word would leave the viewer waiting.
      owing = false;
      fail(running, e);
    }
  }

  /** Whether nobody needs to see the step just taken: neither the timeline nor the viewer. */
  private boolean keepsBack() {
    boolean lookedAt = !told.get() && System.nanoTime() - nextLook >= 0;
    return !lookedAt && !progress.timeline().wants(stepsTaken);
  }

  private void publish(int running, S snapshot) {
    synchronized (lock) {
      if (running != generation) {
        return;
      }
      progress.timeline().add(snapshot);
    }
    tell();
  }

  private void fail(int running, Throwable failure) {
    synchronized (lock) {
      if (running != generation) {
        return;
      }
      progress = new Progress<>(running, progress.timeline(), failure);
    }
    tell();
  }

  private void tell() {
    if (told.compareAndSet(false, true)) {
      news.run();
    }
  }

  private static void close(Session<?> session) {
    if (session != null) {
      session.close();
    }
  }
}
