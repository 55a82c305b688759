package latentia.lab.latent.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * @param variations what is fed to the models besides the test rows
 * @param example which of the rows (0-based) is shown
 * @param most how many rows are fed at most
 * @param seed decides noise and shuffling
 */
public record OffDistributionOptions(List<Variation> variations, int example, int most, long seed) {
  public OffDistributionOptions {
    variations = List.copyOf(variations);
  }

  /** Inverted, noisy, shifted by two pixels, shuffled; 300 rows. */
  public static OffDistributionOptions usual() {
    return new OffDistributionOptions(
        List.of(
            new Variation.Noisy(0.3),
            new Variation.Shifted(2),
            new Variation.Inverted(),
            new Variation.Shuffled()),
        0,
        300,
        1);
  }

  public OffDistributionOptions withVariations(List<Variation> others) {
    return new OffDistributionOptions(others, example, most, seed);
  }

  /** One more kind of rows. */
  public OffDistributionOptions with(Variation more) {
    List<Variation> longer = new ArrayList<>(variations);
    longer.add(more);
    return withVariations(longer);
  }

  public OffDistributionOptions withExample(int row) {
    return new OffDistributionOptions(variations, row, most, seed);
  }

  public OffDistributionOptions withSeed(long other) {
    return new OffDistributionOptions(variations, example, most, other);
  }
}
