package latentia.app.latent;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import latentia.lab.latent.Probe;

/** Walks along the path from frame to frame, there and back, until it is stopped. */
public final class PathLoop {
  private static final double FRAMES_PER_SECOND = 12;

  private final ObjectProperty<Probe> probe;
  private final BooleanProperty playing = new SimpleBooleanProperty();
  private double movedAt = Double.NEGATIVE_INFINITY;
  private int direction = 1;

  PathLoop(ObjectProperty<Probe> probe, Runnable wake) {
    this.probe = probe;
    playing.addListener((o, old, now) -> wake.run());
  }

  /** Whether it walks. */
  public BooleanProperty playingProperty() {
    return playing;
  }

  /** Stands still where it is. */
  public void stop() {
    playing.set(false);
  }

  /** Moves on if it is time to, at {@code now} in seconds; whether it walks. */
  boolean tick(double now) {
    Optional<Probe.Path> path = probe.get().path();
    if (!playing.get() || path.isEmpty()) {
      return false;
    }
    if (now - movedAt >= 1 / FRAMES_PER_SECOND) {
      movedAt = now;
      probe.set(probe.get().withPath(path.map(this::moved)));
    }
    return true;
  }

  private Probe.Path moved(Probe.Path path) {
    int next = path.current() + direction;
    if (next < 0 || next >= path.frames()) {
      direction = -direction;
      next = path.current() + direction;
    }
    return path.withCurrent(next);
  }
}
