package latentia.lab.latent.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import latentia.engine.neural.EpochLosses;
import latentia.engine.neural.LossTrace;
import latentia.engine.neural.Losses;
import latentia.engine.neural.NetworkSnapshot;
import latentia.lab.latent.LatentScene;

/**
 * The parts of the loss over the epochs up to the playhead: reconstruction + KL = negative ELBO.
 *
 * @param test whether the numbers are of the test rows
 */
public record Ledger(boolean test, List<Account> models) {
  private static final int[] ROUND = {1, 2, 5};

  /** One model. */
  public record Account(String name, String unit, boolean variational, List<Entry> entries) {
    /**
     * The largest sum of what is above 0, and not 0: the reconstruction loss of a Gaussian may be
     * negative.
     */
    public double longest() {
      double longest = entries.stream().mapToDouble(Entry::length).max().orElse(0);
      return longest > 0 ? longest : 1;
    }
  }

  /** One epoch, each the mean over the rows; KL is 0 for an autoencoder. */
  public record Entry(int epoch, double reconstruction, double kl) {
    public double sum() {
      return reconstruction + kl;
    }

    private double length() {
      return Math.max(0, reconstruction) + Math.max(0, kl);
    }
  }

  /**
   * @param count how many epochs at most: the start, round ones, and the one at the playhead
   */
  public static Ledger of(LatentScene scene, int count) {
    List<Account> models = new ArrayList<>();
    List<String> names = ModelNames.of(scene.settings());
    boolean test = scene.data().rows().test().isPresent();
    for (int m = 0; m < scene.models(); m++) {
      NetworkSnapshot snapshot = scene.shown().model(m);
      LossTrace trace = snapshot.trace();
      List<Entry> entries =
          epochs(Math.min(snapshot.epoch(), trace.length() - 1), count).stream()
              .map(epoch -> entry(trace.at(epoch)))
              .toList();
      models.add(
          new Account(
              names.get(m),
              ModelNames.unit(snapshot.network().settings()),
              snapshot.network().isVariational(),
              entries));
    }
    return new Ledger(test, List.copyOf(models));
  }

  private static Entry entry(EpochLosses losses) {
    Losses shown = losses.test().orElse(losses.train());
    return new Entry(losses.epoch(), shown.reconstruction(), shown.kl());
  }

  /** 0, 1, 2, 5, 10, 20 ... and the last; where these are too many, the latest. */
  static List<Integer> epochs(int last, int count) {
    TreeSet<Integer> epochs = new TreeSet<>(List.of(0, last));
    for (int power = 1; power <= last; power *= 10) {
      for (int factor : ROUND) {
        if (factor * power < last) {
          epochs.add(factor * power);
        }
      }
    }
    List<Integer> chosen = new ArrayList<>(epochs);
    while (chosen.size() > Math.max(2, count)) {
      chosen.remove(1);
    }
    return chosen;
  }
}
