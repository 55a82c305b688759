package latentia.lab.latent;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import latentia.engine.neural.Likelihood;
import latentia.engine.neural.NetworkSettings;
import latentia.engine.neural.Objective;

/**
 * The models that train side by side, one to three of them. They share data, batch size, epochs and
 * seed, and so the order of the rows: only what is set differently can make a difference.
 */
public record LatentSettings(List<NetworkSettings> models) {
  public static final int MOST_MODELS = 3;

  private static final int IMAGE_EPOCHS = 100;
  private static final int FEWER_EPOCHS = 30;
  private static final long MANY_CELLS = 2_000_000;
  private static final int MOST_IN_BATCH = 128;
  private static final int FEWEST_IN_BATCH = 8;
  private static final int STEPS_PER_EPOCH = 20;
  private static final int STEPS_IN_ALL = 6000;
  private static final int FEWEST_EPOCHS = 60;
  private static final int MOST_EPOCHS = 300;
  private static final double USUAL_VARIANCE = 0.05;
  private static final double SMALL_RATE = 3e-3;

  public LatentSettings {
    models = List.copyOf(models);
    if (models.isEmpty() || models.size() > MOST_MODELS) {
      throw new IllegalArgumentException(models.size() + " models");
    }
  }

  /** An autoencoder and a variational one, alike in everything else; 100 epochs. */
  public static LatentSettings standard() {
    return new LatentSettings(List.of(NetworkSettings.autoencoder(), NetworkSettings.variational()))
        .withEach(model -> withEpochs(model, IMAGE_EPOCHS));
  }

  /**
   * An autoencoder and a variational one that suit a data set: for images the {@link #standard}
   * ones, fewer epochs where there is much to learn from; else squared error and a Gaussian of
   * fixed variance, narrower layers and smaller batches. (A variance that is learned starts at that
   * of the data and often stays there, with a posterior that never leaves the prior.)
   */
  public static LatentSettings fitting(LatentData data) {
    return fitting(data.unitRange(), data.rows().train().rows(), data.rows().train().columns());
  }

  static LatentSettings fitting(boolean images, int rows, int columns) {
    if (images) {
      return standard().withEach(model -> withEpochs(model, imageEpochs(rows, columns)));
    }
    int batch = MOST_IN_BATCH;
    while (batch > FEWEST_IN_BATCH && rows / batch < STEPS_PER_EPOCH) {
      batch /= 2;
    }
    int steps = Math.max(1, rows / batch);
    int epochs = Math.max(FEWEST_EPOCHS, Math.min(MOST_EPOCHS, STEPS_IN_ALL / steps));
    int rowsPerBatch = batch;
    return new LatentSettings(
            List.of(
                NetworkSettings.autoencoder()
                    .withObjective(squaredError(NetworkSettings.autoencoder())),
                NetworkSettings.variational()
                    .withObjective(fixedVariance(NetworkSettings.variational()))))
        .withEach(
            model ->
                withEpochs(model, epochs)
                    .withArchitecture(
                        model
                            .architecture()
                            .withHidden(List.of(64, 64))
                            .withLatent(columns > 2 ? 2 : 1)))
        .withEach(
            model ->
                model.withTraining(model.training().withBatch(rowsPerBatch).withRate(SMALL_RATE)));
  }

  private static int imageEpochs(int rows, int columns) {
    return (long) rows * columns > MANY_CELLS ? FEWER_EPOCHS : IMAGE_EPOCHS;
  }

  private static Objective squaredError(NetworkSettings model) {
    return model.objective().withLikelihood(new Likelihood.SquaredError());
  }

  private static Objective fixedVariance(NetworkSettings model) {
    return model.objective().withLikelihood(new Likelihood.Gaussian(USUAL_VARIANCE));
  }

  private static NetworkSettings withEpochs(NetworkSettings model, int epochs) {
    return model.withTraining(model.training().withEpochs(epochs));
  }

  /** The settings of one model (0-based). */
  public NetworkSettings model(int number) {
    return models.get(number);
  }

  /** Every model changed in the same way. */
  public LatentSettings withEach(UnaryOperator<NetworkSettings> change) {
    return new LatentSettings(models.stream().map(change).toList());
  }

  /** One model (0-based) changed. */
  public LatentSettings withModel(int number, UnaryOperator<NetworkSettings> change) {
    List<NetworkSettings> changed = new ArrayList<>(models);
    changed.set(number, change.apply(models.get(number)));
    return new LatentSettings(changed);
  }
}
