package latentia.lab.latent.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import latentia.data.Dataset;
import latentia.engine.neural.EpochLosses;
import latentia.engine.neural.Losses;
import latentia.engine.neural.NetworkSession;
import latentia.engine.neural.NetworkSettings;
import latentia.engine.neural.NetworkSnapshot;
import latentia.engine.neural.TrainedNetwork;
import latentia.lab.latent.LatentData;
import latentia.lab.look.RowForm;
import latentia.training.SettingsException;

/**
 * The same model with several latent sizes: the same rows reconstructed and the same prior sampled.
 *
 * @param originals one row per class
 * @param variational whether the models are variational
 */
public record LatentSizeComparison(
    RowForm form, String unit, boolean variational, List<double[]> originals, List<Size> sizes) {
  /**
   * A model of one latent size after its training.
   *
   * @param losses of the test rows, or of the training rows where there are none
   */
  public record Size(
      int latent, Losses losses, List<double[]> reconstructions, List<double[]> samples) {}

  /** Hears how far the training has come. */
  @FunctionalInterface
  public interface Progress {
    /**
     * @param share of all training done, from 0 to 1
     * @param latent the latent size being trained
     */
    void at(double share, int latent);
  }

  /**
   * Trains one model after the other on the calling thread.
   *
   * @param settings of the model; its latent size is replaced
   * @param cancelled asked before every mini-batch; once it is true the work is given up
   * @throws CancellationException if it was given up
   * @throws SettingsException if the settings do not fit the data
   */
  public static LatentSizeComparison train(
      LatentData data,
      NetworkSettings settings,
      SizeOptions options,
      Progress progress,
      BooleanSupplier cancelled)
      throws SettingsException {
    Dataset shown = data.shown();
    List<double[]> originals =
        ReconstructionGallery.examples(shown).stream().map(shown::row).toList();
    List<Size> sizes = new ArrayList<>();
    for (int i = 0; i < options.sizes().size(); i++) {
      int latent = options.sizes().get(i);
      double before = i;
      NetworkSnapshot end =
          trained(
              data,
              settings.withArchitecture(settings.architecture().withLatent(latent)),
              share -> progress.at((before + share) / options.sizes().size(), latent),
              cancelled);
      sizes.add(size(latent, end, originals, options));
    }
    return new LatentSizeComparison(
        data.rowForm(),
        ModelNames.unit(settings),
        settings.isVariational(),
        originals,
        List.copyOf(sizes));
  }

  private static NetworkSnapshot trained(
      LatentData data, NetworkSettings settings, DoubleConsumer progress, BooleanSupplier cancelled)
      throws SettingsException {
    try (NetworkSession session = NetworkSession.open(data.rows(), settings)) {
      int perEpoch = session.snapshot().batchesPerEpoch();
      double all = (double) perEpoch * settings.training().epochs();
      for (int step = 0; session.status().running(); step++) {
        if (cancelled.getAsBoolean()) {
          throw new CancellationException();
        }
        if (step % perEpoch == 0) {
          progress.accept(Math.min(1, step / all));
        }
        session.step();
      }
      return session.snapshot();
    }
  }

  private static Size size(
      int latent, NetworkSnapshot end, List<double[]> originals, SizeOptions options) {
    TrainedNetwork network = end.network();
    EpochLosses last = end.trace().last();
    List<double[]> codes = PriorSamples.codes(options.samples(), latent, options.seed());
    return new Size(
        latent,
        last.test().orElse(last.train()),
        originals.stream().map(row -> network.decode(network.encode(row).mean())).toList(),
        PriorSamples.decoded(network, codes, false, options.seed()));
  }
}
