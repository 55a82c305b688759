package latentia.app.mixture;

import java.util.OptionalInt;
import latentia.app.Course;
import latentia.app.Notices;
import latentia.data.DataException;
import latentia.data.Dataset;
import latentia.engine.mixture.MixtureSnapshot;
import latentia.text.Messages;

/** Lets what is on screen fit the state that is entered, and opens its run. */
final class StateRoom implements Course.Lab<MixtureState> {
  private final Messages messages = Messages.of(StateRoom.class);
  private final MixtureRun run;
  private final TransportWords words;
  private final Looking looking;
  private final Notices notices;

  StateRoom(MixtureRun run, TransportWords words, Looking looking, Notices notices) {
    this.run = run;
    this.words = words;
    this.looking = looking;
    this.notices = notices;
  }

  @Override
  public void leave(MixtureState old, MixtureState next) throws DataException {
    if (!next.sameRows(old)) {
      looking.show(next.prepared());
    }
    looking.select(looking.viewProperty().get().selectedComponent(), next.settings().components());
  }

  @Override
  public void enter(MixtureState old, MixtureState next, int step) {
    open(next, step);
  }

  /** Opens a run of a state that is there already. */
  void open(MixtureState state, int step) {
    words.forget();
    Dataset rows = looking.dataProperty().get();
    int components = state.settings().components();
    int different = rows.differentRows(components);
    if (different < components) {
      notices.warn(messages.get("rows.few", different, components));
    }
    run.open(rows, state.settings(), step);
  }

  @Override
  public int firstStep(MixtureState next) {
    return 0;
  }

  @Override
  public OptionalInt step() {
    return run.shown(looking.dataProperty().get()).stream()
        .mapToInt(MixtureSnapshot::step)
        .findFirst();
  }

  @Override
  public boolean goOn(MixtureState old, MixtureState next) {
    Dataset rows = looking.dataProperty().get();
    if (run.shown(rows).isEmpty() || !next.differsOnlyLive(old)) {
      return false;
    }
    run.goOn(rows, next.settings());
    return true;
  }
}
