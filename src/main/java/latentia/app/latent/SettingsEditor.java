package latentia.app.latent;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import latentia.engine.neural.NetworkSettings;
import latentia.engine.neural.TrainingSettings;
import latentia.lab.latent.LatentSettings;

/** What the settings column shows and changes: all models while they are locked, else one. */
public final class SettingsEditor {
  private final LatentViewModel lab;
  private final IntegerProperty edited = new SimpleIntegerProperty();

  SettingsEditor(LatentViewModel lab) {
    this.lab = lab;
  }

  private LatentState state() {
    return lab.stateProperty().get();
  }

  /** The model (0-based) whose settings are shown while the models are not locked. */
  public IntegerProperty editedProperty() {
    return edited;
  }

  /** The models that a change is for. */
  private List<NetworkSettings> models() {
    LatentSettings settings = state().settings();
    if (state().locked()) {
      return settings.models();
    }
    return List.of(settings.model(Math.min(edited.get(), settings.models().size() - 1)));
  }

  /** The settings shown for all models that a change is for. */
  NetworkSettings shown() {
    return models().get(0);
  }

  /** A part of the settings that only some models have, of the first that has it. */
  <T> Optional<T> first(Function<NetworkSettings, Optional<T>> part) {
    return models().stream().map(part).flatMap(Optional::stream).findFirst();
  }

  private UnaryOperator<LatentSettings> forModels(UnaryOperator<NetworkSettings> change) {
    return settings ->
        state().locked()
            ? settings.withEach(change)
            : settings.withModel(Math.min(edited.get(), settings.models().size() - 1), change);
  }

  /** Changes what takes a new run. */
  public void change(UnaryOperator<NetworkSettings> change) {
    lab.change(forModels(change));
  }

  /**
   * Changes what a run takes over where it stands.
   *
   * @param undoable false in the midst of a drag
   */
  public void changeLive(UnaryOperator<NetworkSettings> change, boolean undoable) {
    lab.changeLive(forModels(change), undoable);
  }

  /** Changes what the models always share, because they meet the same rows in the same order. */
  public void changeShared(UnaryOperator<TrainingSettings> change) {
    lab.change(settings -> settings.withEach(ModelEdits.training(change)));
  }

  /** As above, for what a run takes over where it stands. */
  public void changeSharedLive(UnaryOperator<TrainingSettings> change) {
    lab.changeLive(settings -> settings.withEach(ModelEdits.training(change)), true);
  }
}
