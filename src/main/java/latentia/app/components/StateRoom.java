package latentia.app.components;

import java.util.OptionalInt;
import latentia.app.Course;

/** Lets what is looked at and pointed at fit the state that is entered, and opens its run. */
final class StateRoom implements Course.Lab<ComponentsState> {
  private final ComponentsRun run;
  private final Looking looking;
  private final Probing probing;
  private final SceneComposer composer;

  StateRoom(ComponentsRun run, Looking looking, Probing probing, SceneComposer composer) {
    this.run = run;
    this.looking = looking;
    this.probing = probing;
    this.composer = composer;
  }

  @Override
  public void leave(ComponentsState old, ComponentsState next) {
    if (next.data() != old.data()) {
      composer.forget();
      looking.take(next.data(), otherSource(old, next));
      int row = otherSource(old, next) ? 0 : probing.now().row();
      probing.forget(row, looking.columnsShown(), next.settings().seed());
    } else if (!next.sameCodes(old)) {
      probing.forgetCode(next.settings().seed());
    }
  }

  @Override
  public void enter(ComponentsState old, ComponentsState next, int step) {
    looking.fit(next, otherSource(old, next));
    if (next.sameRun(old)) {
      run.use(step);
    } else {
      run.open(next, step);
    }
  }

  @Override
  public int firstStep(ComponentsState next) {
    return next.settings().growing() ? next.settings().components() : 0;
  }

  @Override
  public OptionalInt step() {
    return run.moment().stream().mapToInt(now -> now.shown().step()).findFirst();
  }

  /** Other settings than the number of components need another run. */
  @Override
  public boolean goOn(ComponentsState old, ComponentsState next) {
    return false;
  }

  private static boolean otherSource(ComponentsState old, ComponentsState next) {
    return next.data().source() != old.data().source();
  }
}
