package latentia.app.mixture;

import java.util.Optional;
import java.util.function.BiFunction;
import latentia.app.Notices;
import latentia.data.Dataset;
import latentia.engine.mixture.MixtureSnapshot;
import latentia.lab.mixture.MixtureGestures;
import latentia.lab.mixture.MixtureSettings;
import latentia.text.Messages;

/** What is done to the model with the mouse: each gesture makes what is on screen the new start. */
public final class StageGestures {
  private final Messages messages = Messages.of(StageGestures.class);
  private final MixtureViewModel lab;
  private final Notices notices;
  private boolean dragging;

  StageGestures(MixtureViewModel lab, Notices notices) {
    this.lab = lab;
    this.notices = notices;
  }

  /** Drags a handle of the stage to a place in its plane. */
  public void drag(String handle, double x, double y) {
    select(handle);
    apply((data, shown) -> MixtureGestures.drag(data, settings(), shown, lab.plane(), handle, x, y))
        .ifPresent(
            changed -> {
              lab.become(changed, !dragging);
              dragging = true;
            });
  }

  /** The handle is let go: the whole drag is one step to undo. */
  public void drop() {
    dragging = false;
  }

  /** Selects the component that a handle belongs to. */
  public void select(String handle) {
    MixtureGestures.componentOf(handle)
        .filter(component -> component != lab.viewProperty().get().selectedComponent())
        .ifPresent(lab::select);
  }

  /** Adds a component at a place of the stage. */
  public void add(double x, double y) {
    apply((data, shown) -> MixtureGestures.add(data, settings(), shown, lab.plane(), x, y))
        .ifPresentOrElse(
            changed -> {
              lab.become(changed, true);
              lab.select(changed.components() - 1);
            },
            () -> notices.warn(messages.get("components.most", MixtureSettings.MOST_COMPONENTS)));
  }

  /** Removes the selected component; the last one stays. */
  public void removeSelected() {
    int selected = lab.viewProperty().get().selectedComponent();
    apply((data, shown) -> MixtureGestures.remove(data, settings(), shown, selected))
        .ifPresentOrElse(
            changed -> lab.become(changed, true),
            () -> notices.warn(messages.get("components.fewest")));
  }

  /** K-means or EM, from the centres now on screen. */
  public void switchTo(MixtureSettings.Method method) {
    if (method != settings().method()) {
      apply((data, shown) -> Optional.of(MixtureGestures.switchTo(method, data, settings(), shown)))
          .ifPresent(changed -> lab.become(changed, true));
    }
  }

  private MixtureSettings settings() {
    return lab.stateProperty().get().settings();
  }

  private Optional<MixtureSettings> apply(
      BiFunction<Dataset, MixtureSnapshot, Optional<MixtureSettings>> gesture) {
    Dataset data = lab.dataProperty().get();
    return lab.shown().flatMap(shown -> gesture.apply(data, shown));
  }
}
