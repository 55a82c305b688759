package latentia.app.components;

import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.control.TitledPane;
import latentia.app.Folding;
import latentia.lab.components.Board;

/** Binds the settings column of the Components lab. */
public final class ComponentsSettingsController {
  private static final Set<Board> LOOKED_AT_IN_ONE_WAY = Set.of(Board.COMPARE, Board.RETRIEVAL);

  @FXML private ComponentsDataController dataController;
  @FXML private ComponentsModelController modelController;
  @FXML private ComponentsTrainingController trainingController;
  @FXML private ComponentsLookController lookController;
  @FXML private TitledPane lookSection;

  /** Shows and changes the settings of this lab from now on. */
  void bind(ComponentsViewModel lab) {
    dataController.bind(lab);
    modelController.bind(lab);
    trainingController.bind(lab);
    lookController.bind(lab);
    lab.looking()
        .contentProperty()
        .subscribe(
            content -> Folding.show(lookSection, !LOOKED_AT_IN_ONE_WAY.contains(content.board())));
  }
}
