package latentia.app.latent.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import latentia.app.Subscripts;
import latentia.lab.latent.CodeSpread;
import latentia.lab.look.NumberText;

/** One slider per latent dimension, with its number and a gauge of how active it is. */
final class CodeSliders {
  private final Consumer<double[]> turned;
  private final VBox rows = new VBox();
  private final ScrollPane node = new ScrollPane(rows);
  private final List<Slider> sliders = new ArrayList<>();
  private final List<Label> numbers = new ArrayList<>();
  private final List<ProgressBar> gauges = new ArrayList<>();
  private boolean showing;

  /**
   * @param turned is given the whole code whenever one of its numbers is turned
   */
  CodeSliders(Consumer<double[]> turned) {
    this.turned = turned;
    rows.getStyleClass().add("code-sliders");
    node.getStyleClass().add("code-column");
    node.setFitToWidth(true);
    node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
  }

  /**
   * @param reach of the sliders to either side, in standard deviations
   * @param kl of each dimension in nats; empty where there is none
   */
  void show(double[] z, CodeSpread spread, double reach, List<Double> kl) {
    showing = true;
    try {
      if (sliders.size() != z.length) {
        build(z.length);
      }
      double most = kl.stream().mapToDouble(Double::doubleValue).max().orElse(1);
      for (int j = 0; j < z.length; j++) {
        Slider slider = sliders.get(j);
        double far = reach * Math.max(spread.deviation(j), 1e-6);
        slider.setMin(Math.min(spread.mean()[j] - far, z[j]));
        slider.setMax(Math.max(spread.mean()[j] + far, z[j]));
        slider.setValue(z[j]);
        numbers.get(j).setText(NumberText.fixed(z[j], 2));
        gauges.get(j).setVisible(j < kl.size());
        gauges.get(j).setProgress(j < kl.size() && most > 0 ? Math.max(0, kl.get(j)) / most : 0);
      }
    } finally {
      showing = false;
    }
  }

  private void build(int latent) {
    rows.getChildren().clear();
    sliders.clear();
    numbers.clear();
    gauges.clear();
    for (int j = 0; j < latent; j++) {
      Slider slider = new Slider();
      slider.setId("code-" + (j + 1));
      slider.valueProperty().addListener((o, old, now) -> turn());
      HBox.setHgrow(slider, Priority.ALWAYS);
      Label number = new Label();
      number.getStyleClass().add("code-number");
      ProgressBar gauge = new ProgressBar(0);
      gauge.getStyleClass().add("code-gauge");
      HBox row = new HBox(new Label("z" + Subscripts.of(j + 1)), slider, number, gauge);
      row.getStyleClass().add("code-row");
      rows.getChildren().add(row);
      sliders.add(slider);
      numbers.add(number);
      gauges.add(gauge);
    }
  }

  private void turn() {
    if (!showing) {
      turned.accept(sliders.stream().mapToDouble(Slider::getValue).toArray());
    }
  }

  Node node() {
    return node;
  }
}
