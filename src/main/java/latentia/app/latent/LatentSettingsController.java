package latentia.app.latent;

import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.control.ToggleButton;
import latentia.app.Folding;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Binds the settings column of the Latent lab. */
public final class LatentSettingsController {
  @FXML private ResourceBundle resources;
  @FXML private LatentDataController dataController;
  @FXML private LatentModelController modelController;
  @FXML private LatentTrainingController trainingController;
  @FXML private LatentLookController lookController;
  @FXML private ToggleButton lock;
  @FXML private FontIcon lockIcon;
  @FXML private ToggleButton moreTraining;

  private LatentViewModel lab;

  /** Shows and changes the settings of this lab from now on. */
  void bind(LatentViewModel viewModel) {
    lab = viewModel;
    dataController.bind(lab);
    modelController.bind(lab);
    trainingController.bind(lab);
    lookController.bind(lab);
    trainingController.unfoldBy(moreTraining);
    lock.setOnAction(event -> lab.lock(lock.isSelected()));
    lab.stateProperty().subscribe(this::show);
  }

  private void show(LatentState state) {
    boolean locked = state.locked();
    int models = state.settings().models().size();
    Folding.show(lock, models > 1);
    lock.setSelected(locked);
    lock.setText(
        resources.getString(locked ? models == 2 ? "latent.both" : "latent.all" : "latent.each"));
    lockIcon.setIconCode(locked ? Feather.LOCK : Feather.UNLOCK);
  }
}
