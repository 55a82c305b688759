package latentia.app.data;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import latentia.text.Messages;
import org.controlsfx.control.SegmentedButton;

/** The card with the ways to data, one at a time. */
public final class DataSheetController {
  private final Messages messages = Messages.of(DataSheetController.class);

  @FXML private SegmentedButton dataTabs;
  @FXML private Button dataClose;
  @FXML private StackPane dataContent;

  private DataTab inSight;
  private DataTab chosen;

  /**
   * @param tabs in the order in which they are offered; the first is chosen
   */
  void open(List<DataTab> tabs, Runnable close) {
    chosen = tabs.get(0);
    for (DataTab tab : tabs) {
      ToggleButton button = new ToggleButton(messages.get("tab." + tab.id()));
      button.setId("tab-" + tab.id());
      button.setSelected(tab == chosen);
      button.setOnAction(
          event -> {
            button.setSelected(true);
            choose(tab);
          });
      dataTabs.getButtons().add(button);
    }
    dataClose.setOnAction(event -> close.run());
  }

  private void choose(DataTab tab) {
    if (tab != inSight) {
      leave();
      chosen = tab;
      enter();
    }
  }

  /** The card comes into sight. */
  void enter() {
    inSight = chosen;
    dataContent.getChildren().setAll(inSight.node());
    inSight.enter();
  }

  /** The card goes out of sight. */
  void leave() {
    if (inSight != null) {
      inSight.leave();
      inSight = null;
    }
  }
}
