package latentia.training;

import java.util.Optional;

/**
 * The playhead over a run: where the viewer stands in its history, whether it moves, and how fast.
 * It moves by strides of one or more steps, such as the mini-batches of an epoch. Steps already
 * known are replayed; at the end of what is known the run is asked for the next. Used by one
 * thread, which also brings the time.
 */
public final class Playback<S extends Snapshot> {
  /** The longest that one step is shown in motion, in seconds. */
  private static final double LONGEST_GLIDE = 0.4;

  /** Paces above this many steps per second are shown without motion in between. */
  private static final double GLIDING_PACE = 5;

  private final TrainingRun<S> run;
  private Pace pace = new Pace.StepsPerSecond(2);
  private int stride = 1;
  private int generation;
  private S shown;
  private S previous;
  private boolean playing;
  private boolean stepWanted;
  private double movedAt = Double.NEGATIVE_INFINITY;
  private double glide;
  private Throwable failure;
  private int awaited;
  private boolean stale;

  /** What a session that is being opened goes on from; null when there is none. */
  private S resumed;

  public Playback(TrainingRun<S> run) {
    this.run = run;
  }

  /**
   * From the next restart on the playhead moves by this many steps, to whole multiples of them, and
   * its history keeps those.
   *
   * @param steps at least 1
   */
  public void setStride(int steps) {
    stride = steps;
  }

  /** Opens another session; the playhead stands paused at its start. */
  public void restart(TrainingRun.Opening<S> opening) {
    restartAt(0, opening);
  }

  /** Opens another session and shows it when it has taken {@code step} steps or has ended. */
  public void restartAt(int step, TrainingRun.Opening<S> opening) {
    run.restart(stride, opening);
    playing = false;
    stepWanted = false;
    failure = null;
    awaited = step;
    resumed = null;
    stale = true;
  }

  /**
   * Opens a session that goes on from the snapshot shown, under other settings; the history up to
   * it stays.
   */
  public void continueFromHere(TrainingRun.Opening<S> opening) {
    run.continueFrom(shown.step(), opening);
    resumed = shown;
    stepWanted = false;
    awaited = 0;
    failure = null;
    stale = true;
  }

  public void play() {
    playing = true;
  }

  /** Stops at the step that is shown; the run answers within one step. */
  public void pause() {
    playing = false;
    stepWanted = false;
    awaited = 0;
    run.advanceTo(0);
  }

  /** One stride on, taken from the history or computed. */
  public void stepForward() {
    pause();
    stepWanted = true;
  }

  /** One stride back, or to what is kept before. */
  public void stepBack() {
    pause();
    if (shown != null && shown.step() > 0) {
      int unit = unit();
      timeline().at((shown.step() - 1) / unit * unit).ifPresent(this::jump);
    }
  }

  /** The step that the next move of the playhead leads to, unless the run ends before. */
  public int nextStep() {
    int unit = unit();
    return shown == null ? 0 : (shown.step() / unit + 1) * unit;
  }

  /** How many steps one move of the playhead is, at the present pace. */
  public int unit() {
    return pace instanceof Pace.SingleStepsPerSecond ? 1 : stride;
  }

  /** To the snapshot kept at or before {@code step}. */
  public void seek(int step) {
    pause();
    timeline().at(step).ifPresent(this::jump);
  }

  public void setPace(Pace newPace) {
    pace = newPace;
    if (playing && !(newPace instanceof Pace.FlatOut)) {
      run.advanceTo(0);
    }
  }

  public Pace pace() {
    return pace;
  }

  public boolean playing() {
    return playing;
  }

  /**
   * Moves on as far as the time allows.
   *
   * @param now seconds on any steady clock
   * @return whether another call is needed soon, because something is still moving
   */
  public boolean tick(double now) {
    TrainingRun.Progress<S> progress = run.look();
    failure = progress.failure();
    Timeline<S> timeline = progress.timeline();
    if (progress.generation() != generation || shown == null) {
      Optional<S> first = timeline.newest();
      if (first.isEmpty()) {
        playing &= failure == null;
        stepWanted &= failure == null;
        return failure == null && stale;
      }
      generation = progress.generation();
      stale = false;
      jump(first.get());
    }
    if (isOpening(timeline)) {
      return false;
    }
    takeOver(timeline);
    if (awaited > 0) {
      S newest = timeline.newest().orElse(shown);
      if (newest.step() < awaited && newest.status().running() && failure == null) {
        run.advanceTo(awaited);
        return true;
      }
      jump(newest);
      awaited = 0;
    }
    if (playing || stepWanted) {
      advance(timeline, now);
    }
    return playing || now - movedAt < glide;
  }

  /** Whether the session that goes on from here has not shown its first snapshot yet. */
  private boolean isOpening(Timeline<S> timeline) {
    if (resumed != null
        && (failure != null || timeline.at(resumed.step()).orElse(null) != resumed)) {
      resumed = null;
    }
    return resumed != null;
  }

  /** A session that goes on from here shows this step anew, maybe running where it had ended. */
  private void takeOver(Timeline<S> timeline) {
    timeline
        .at(shown.step())
        .filter(known -> known != shown && known.step() == shown.step())
        .ifPresent(this::jump);
  }

  private void advance(Timeline<S> timeline, double now) {
    if (failure != null || atTheEnd(timeline)) {
      playing = false;
      stepWanted = false;
    } else if (!stepWanted && pace instanceof Pace.FlatOut) {
      run.advanceTo(Integer.MAX_VALUE);
      timeline.newest().filter(newest -> newest != shown).ifPresent(this::jump);
      playing = !atTheEnd(timeline);
    } else if (stepWanted || now - movedAt >= interval()) {
      next(timeline)
          .ifPresentOrElse(snapshot -> glideTo(snapshot, now), () -> run.advanceTo(nextStep()));
    }
  }

  /** What the playhead moves to, once it is known: a whole stride on, or the end of the run. */
  private Optional<S> next(Timeline<S> timeline) {
    return timeline
        .after(nextStep() - 1)
        .or(
            () ->
                timeline
                    .newest()
                    .filter(end -> !end.status().running() && end.step() > shown.step()));
  }

  private boolean atTheEnd(Timeline<S> timeline) {
    return !shown.status().running() && timeline.after(shown.step()).isEmpty();
  }

  private double interval() {
    if (pace instanceof Pace.StepsPerSecond strides) {
      return 1 / strides.steps();
    }
    return pace instanceof Pace.SingleStepsPerSecond single ? 1 / single.steps() : 0;
  }

  private void glideTo(S snapshot, double now) {
    boolean calm = stepWanted || interval() >= 1 / GLIDING_PACE;
    boolean moves = calm && snapshot.step() == nextStep();
    previous = moves ? shown : snapshot;
    if (!moves) {
      glide = 0;
    } else {
      glide = stepWanted ? LONGEST_GLIDE : Math.min(LONGEST_GLIDE, 0.8 * interval());
    }
    shown = snapshot;
    movedAt = now;
    stepWanted = false;
  }

  private void jump(S snapshot) {
    shown = snapshot;
    previous = snapshot;
    glide = 0;
  }

  /**
   * What the viewer sees now; null until the first session is open. Until the session asked for
   * last is open, it is of the one before.
   */
  public S shown() {
    return shown;
  }

  /** Whether {@link #shown()} is still of a session that has been given up. */
  public boolean stale() {
    return stale;
  }

  /** Where the motion towards {@link #shown()} began. */
  public S previous() {
    return previous;
  }

  /** How far that motion has come at {@code now}: 0 to 1, eased at both ends. */
  public double fraction(double now) {
    if (glide <= 0 || now - movedAt >= glide) {
      return 1;
    }
    double t = Math.max(0, (now - movedAt) / glide);
    return t * t * (3 - 2 * t);
  }

  /** The history of the run asked for last. */
  public Timeline<S> timeline() {
    return run.look().timeline();
  }

  /** Why the run cannot go on, if it cannot. */
  public Optional<Throwable> failure() {
    return Optional.ofNullable(failure);
  }
}
