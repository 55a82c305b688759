package latentia.app.components;

/** Lets what is looked at and pointed at fit the state that is entered. */
final class StateRoom implements ComponentsCourse.Entering {
  private final Looking looking;
  private final Probing probing;
  private final SceneComposer composer;

  StateRoom(Looking looking, Probing probing, SceneComposer composer) {
    this.looking = looking;
    this.probing = probing;
    this.composer = composer;
  }

  @Override
  public void leaving(ComponentsState old, ComponentsState next) {
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
  public void entered(ComponentsState old, ComponentsState next) {
    looking.fit(next, otherSource(old, next));
  }

  private static boolean otherSource(ComponentsState old, ComponentsState next) {
    return next.data().source() != old.data().source();
  }
}
