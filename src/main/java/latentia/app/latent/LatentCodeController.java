package latentia.app.latent;

import java.util.List;
import java.util.ResourceBundle;
import java.util.function.DoubleConsumer;
import java.util.function.DoublePredicate;
import java.util.function.UnaryOperator;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import latentia.app.ChoiceWords;
import latentia.app.Folding;
import latentia.app.Inputs;
import latentia.app.Typed;
import latentia.engine.neural.Activation;
import latentia.engine.neural.NetworkSettings;
import latentia.engine.neural.Noise;
import latentia.engine.neural.Objective;
import latentia.engine.neural.Penalty;

/** Binds what only some models have: the autoencoder's penalty and noise, the VAE's samples. */
public final class LatentCodeController {
  private static final int MOST_SAMPLES = 100;
  private static final double USUAL_WEIGHT = 1e-2;
  private static final double USUAL_RHO = 0.05;
  private static final double USUAL_AMOUNT = 0.3;

  @FXML private ResourceBundle resources;
  @FXML private ComboBox<PenaltyKind> penalty;
  @FXML private HBox weightRow;
  @FXML private TextField weight;
  @FXML private HBox rhoRow;
  @FXML private TextField rho;
  @FXML private ComboBox<NoiseKind> noise;
  @FXML private HBox amountRow;
  @FXML private TextField amount;
  @FXML private ComboBox<Activation> code;
  @FXML private Spinner<Integer> samples;
  @FXML private CheckBox weighted;
  @FXML private CheckBox tied;

  private LatentViewModel lab;
  private SettingsEditor editor;
  private boolean showing;

  /** What an autoencoder may pay for its code. */
  enum PenaltyKind {
    NONE,
    L1,
    KL_SPARSITY,
    CONTRACTIVE;

    private Penalty with(double weight, double rho) {
      return switch (this) {
        case NONE -> new Penalty.None();
        case L1 -> new Penalty.L1(weight);
        case KL_SPARSITY -> new Penalty.KlSparsity(weight, rho);
        case CONTRACTIVE -> new Penalty.Contractive(weight);
      };
    }
  }

  /** What may be done to a row before the encoder sees it. */
  enum NoiseKind {
    NONE,
    GAUSSIAN,
    MASKING;

    private Noise with(double amount) {
      return switch (this) {
        case NONE -> new Noise.None();
        case GAUSSIAN -> new Noise.Gaussian(amount);
        case MASKING -> new Noise.Masking(Math.min(amount, 1));
      };
    }
  }

  /** Shows and changes the codes of this lab's models from now on. */
  void bind(LatentViewModel viewModel) {
    lab = viewModel;
    editor = lab.editor();
    bindPenalty();
    bindNoise();
    code.getItems().setAll(Activation.IDENTITY, Activation.SIGMOID);
    code.setConverter(new ChoiceWords<>(kind -> resources.getString("code." + kind.name())));
    Inputs.whenChosen(
        code,
        () -> showing,
        kind -> editor.change(ModelEdits.autoencoderLayers(layers -> layers.withCode(kind))));
    tied.setOnAction(
        event ->
            editor.change(
                ModelEdits.autoencoderLayers(layers -> layers.withTied(tied.isSelected()))));
    samples.setValueFactory(new IntegerSpinnerValueFactory(1, MOST_SAMPLES));
    Inputs.whenTurned(samples, () -> showing, count -> changeSamples(count, weighted.isSelected()));
    weighted.setOnAction(event -> changeSamples(samples.getValue(), weighted.isSelected()));
    editor.editedProperty().subscribe(now -> show());
    lab.stateProperty().subscribe(state -> show());
  }

  private void bindPenalty() {
    penalty.getItems().setAll(PenaltyKind.values());
    penalty.setConverter(new ChoiceWords<>(kind -> resources.getString("penalty." + kind.name())));
    Inputs.whenChosen(
        penalty,
        () -> showing,
        kind -> changePenalty(old -> kind.with(weightOf(old), rhoOf(old)), false));
    whenNumberTyped(
        weight,
        value -> value >= 0,
        "latent.weight.wrong",
        value -> changePenalty(old -> kindOf(old).with(value, rhoOf(old)), true));
    whenNumberTyped(
        rho,
        value -> value > 0 && value < 1,
        "latent.rho.wrong",
        value -> changePenalty(old -> kindOf(old).with(weightOf(old), value), false));
  }

  private void changePenalty(UnaryOperator<Penalty> change, boolean live) {
    UnaryOperator<NetworkSettings> edit =
        ModelEdits.autoencoding(
            (Objective.Autoencoding objective) ->
                objective.withPenalty(change.apply(objective.penalty())));
    if (live) {
      editor.changeLive(edit, true);
    } else {
      editor.change(edit);
    }
  }

  private void bindNoise() {
    noise.getItems().setAll(NoiseKind.values());
    noise.setConverter(new ChoiceWords<>(kind -> resources.getString("noise." + kind.name())));
    Inputs.whenChosen(noise, () -> showing, kind -> changeNoise(old -> kind.with(amountOf(old))));
    whenNumberTyped(
        amount,
        value -> value >= 0 && (noise.getValue() != NoiseKind.MASKING || value <= 1),
        "latent.amount.wrong",
        value -> changeNoise(old -> kindOf(old).with(value)));
  }

  private void changeNoise(UnaryOperator<Noise> change) {
    editor.changeLive(
        ModelEdits.autoencoding(
            (Objective.Autoencoding objective) ->
                objective.withNoise(change.apply(objective.noise()))),
        true);
  }

  private void changeSamples(int count, boolean importance) {
    editor.change(
        ModelEdits.variational(
            (Objective.Variational objective) -> objective.withSamples(count, importance)));
  }

  private void whenNumberTyped(
      TextField field, DoublePredicate right, String wrong, DoubleConsumer typed) {
    Inputs.whenTyped(
        field,
        text ->
            Typed.number(text, right)
                .ifPresentOrElse(
                    typed::accept,
                    () -> {
                      lab.refuse(resources.getString(wrong));
                      show();
                    }));
  }

  private static PenaltyKind kindOf(Penalty penalty) {
    if (penalty instanceof Penalty.L1) {
      return PenaltyKind.L1;
    }
    if (penalty instanceof Penalty.KlSparsity) {
      return PenaltyKind.KL_SPARSITY;
    }
    return penalty instanceof Penalty.Contractive ? PenaltyKind.CONTRACTIVE : PenaltyKind.NONE;
  }

  private static double weightOf(Penalty penalty) {
    if (penalty instanceof Penalty.L1 l1) {
      return l1.weight();
    }
    if (penalty instanceof Penalty.KlSparsity kl) {
      return kl.weight();
    }
    return penalty instanceof Penalty.Contractive c ? c.weight() : USUAL_WEIGHT;
  }

  private static double rhoOf(Penalty penalty) {
    return penalty instanceof Penalty.KlSparsity kl ? kl.rho() : USUAL_RHO;
  }

  private static NoiseKind kindOf(Noise noise) {
    if (noise instanceof Noise.Gaussian) {
      return NoiseKind.GAUSSIAN;
    }
    return noise instanceof Noise.Masking ? NoiseKind.MASKING : NoiseKind.NONE;
  }

  private static double amountOf(Noise noise) {
    if (noise instanceof Noise.Gaussian gaussian) {
      return gaussian.standardDeviation();
    }
    return noise instanceof Noise.Masking masking ? masking.probability() : USUAL_AMOUNT;
  }

  private void show() {
    if (showing) {
      return;
    }
    showing = true;
    try {
      editor.first(ModelEdits::autoencoding).ifPresent(this::show);
      editor.first(ModelEdits::variational).ifPresent(this::show);
      boolean autoencoders = editor.first(ModelEdits::autoencoding).isPresent();
      List.of(penalty, weightRow, rhoRow, noise, amountRow, code, tied)
          .forEach(node -> ((Node) node).setDisable(!autoencoders));
      boolean variational = editor.first(ModelEdits::variational).isPresent();
      samples.setDisable(!variational);
      weighted.setDisable(!variational);
    } finally {
      showing = false;
    }
  }

  private void show(Objective.Autoencoding objective) {
    PenaltyKind kind = kindOf(objective.penalty());
    penalty.setValue(kind);
    weight.setText(Typed.words(weightOf(objective.penalty())));
    rho.setText(Typed.words(rhoOf(objective.penalty())));
    Folding.show(weightRow, kind != PenaltyKind.NONE);
    Folding.show(rhoRow, kind == PenaltyKind.KL_SPARSITY);
    noise.setValue(kindOf(objective.noise()));
    amount.setText(Typed.words(amountOf(objective.noise())));
    Folding.show(amountRow, kindOf(objective.noise()) != NoiseKind.NONE);
    editor
        .first(model -> ModelEdits.autoencoding(model).map(found -> model.architecture()))
        .ifPresent(
            layers -> {
              code.setValue(layers.code());
              tied.setSelected(layers.tied());
            });
  }

  private void show(Objective.Variational objective) {
    samples.getValueFactory().setValue(objective.samples());
    weighted.setSelected(objective.importanceWeighted());
  }
}
