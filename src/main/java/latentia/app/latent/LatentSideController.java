package latentia.app.latent;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import latentia.app.Folding;
import latentia.app.figure.FormulaInk;
import latentia.engine.neural.NetworkSettings;
import latentia.figure.Theme;
import latentia.lab.latent.LatentFormulas;
import latentia.lab.latent.LatentSettings;
import latentia.lab.latent.ModelTitle;
import latentia.lab.latent.bench.ModelNames;

/** Binds the formula column of the Latent lab: the objective, its parts, the curves. */
public final class LatentSideController {
  @FXML private VBox objective;
  @FXML private Label title;
  @FXML private VBox formulas;
  @FXML private StackPane ledger;
  @FXML private Label pca;
  @FXML private StackPane curves;

  private LatentViewModel lab;
  private FormulaInk ink;

  /** Shows this lab from now on. */
  void bind(
      LatentViewModel viewModel,
      FormulaInk newInk,
      Region ledgerPane,
      Region curvesPane,
      ObservableValue<String> pcaSentence) {
    lab = viewModel;
    pca.textProperty().bind(pcaSentence);
    pca.visibleProperty().bind(Bindings.isNotEmpty(pca.textProperty()));
    pca.managedProperty().bind(pca.visibleProperty());
    pca.setMinHeight(Region.USE_PREF_SIZE);
    ink = newInk;
    ledger.getChildren().setAll(ledgerPane);
    curves.getChildren().setAll(curvesPane);
    lab.stateProperty().subscribe(this::show);
    lab.viewProperty().subscribe(this::show);
    ink.onChange(this::show);
    show();
  }

  /** The curves alone, under the formula. */
  void present(boolean now) {
    for (Node node : List.of(title, ledger)) {
      Folding.show(node, !now);
    }
  }

  /** The objective of the first variational model, else of the first model. */
  private void show() {
    LatentSettings settings = lab.stateProperty().get().settings();
    NetworkSettings model =
        settings.models().stream()
            .filter(NetworkSettings::isVariational)
            .findFirst()
            .orElse(settings.model(0));
    Theme theme = lab.viewProperty().get().theme();
    String name = ModelNames.of(settings).get(settings.models().indexOf(model));
    title.setText(LatentFormulas.title(model, new ModelTitle(name, name)));
    ink.fill(formulas, new LatentFormulas(theme).objective(model));
  }
}
