package latentia.app.latent;

import java.util.OptionalInt;
import javafx.beans.property.ObjectProperty;
import latentia.app.Course;
import latentia.lab.latent.LatentView;
import latentia.lab.latent.Probe;

/** Lets what is looked at and pointed at fit the state that is entered, and opens its run. */
final class StateRoom implements Course.Lab<LatentState> {
  private final LatentRun run;
  private final EpochWords words;
  private final ObjectProperty<LatentView> view;
  private final ObjectProperty<Probe> probe;
  private final BaseCodes bases;
  private final PathLoop loop;
  private final SceneComposer composer;

  StateRoom(
      LatentRun run,
      EpochWords words,
      ObjectProperty<LatentView> view,
      ObjectProperty<Probe> probe,
      BaseCodes bases,
      PathLoop loop,
      SceneComposer composer) {
    this.run = run;
    this.words = words;
    this.view = view;
    this.probe = probe;
    this.bases = bases;
    this.loop = loop;
    this.composer = composer;
  }

  @Override
  public void leave(LatentState old, LatentState next) {
    if (!next.sameCodes(old)) {
      loop.stop();
      bases.forget();
      Probe seen = probe.get();
      boolean sameRows = next.data() == old.data();
      probe.set(
          Probe.none().withLink(seen.link()).withInput(seen.input().filter(input -> sameRows)));
    }
    if (next.data() != old.data()) {
      composer.forget();
    }
    int models = next.settings().models().size();
    LatentView look = view.get();
    if (next.data().source() != old.data().source() || models != look.zooms().size()) {
      composer.forget();
      view.set(LatentView.of(look.theme(), models));
    } else {
      view.set(look.withPlane(look.plane()));
    }
  }

  @Override
  public void enter(LatentState old, LatentState next, int step) {
    words.forget();
    run.open(next, step);
  }

  @Override
  public int firstStep(LatentState next) {
    return 0;
  }

  @Override
  public OptionalInt step() {
    return run.moment().stream().mapToInt(now -> now.shown().step()).findFirst();
  }

  @Override
  public boolean goOn(LatentState old, LatentState next) {
    if (!run.canGoOn() || !next.differsOnlyLive(old)) {
      return false;
    }
    words.forget();
    run.goOn(next);
    return true;
  }
}
