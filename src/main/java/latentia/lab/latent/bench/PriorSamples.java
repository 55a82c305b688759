package latentia.lab.latent.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import latentia.engine.neural.Likelihood;
import latentia.engine.neural.TrainedNetwork;
import latentia.lab.latent.LatentScene;
import latentia.lab.look.RowForm;

/**
 * Codes drawn from N(0, I), and what each model decodes from the same codes. Models of fewer latent
 * dimensions use the first ones of each code.
 */
public record PriorSamples(RowForm form, List<double[]> codes, List<Decoded> models) {
  /**
   * What one model decodes.
   *
   * @param variational whether these codes come from the distribution the model was trained for
   */
  public record Decoded(String name, boolean variational, List<double[]> rows) {}

  public static PriorSamples of(LatentScene scene, PriorOptions options) {
    int latent = 0;
    for (int m = 0; m < scene.models(); m++) {
      latent = Math.max(latent, scene.network(m).latent());
    }
    List<double[]> codes = codes(options.samples(), latent, options.seed());
    List<String> names = ModelNames.of(scene.settings());
    List<Decoded> models = new ArrayList<>();
    for (int m = 0; m < scene.models(); m++) {
      TrainedNetwork network = scene.network(m);
      models.add(
          new Decoded(
              names.get(m),
              network.isVariational(),
              decoded(network, codes, options.drawn(), options.seed())));
    }
    return new PriorSamples(scene.data().rowForm(), codes, List.copyOf(models));
  }

  /** The first codes stay the same when more are asked for. */
  static List<double[]> codes(int count, int latent, long seed) {
    Random random = new Random(seed);
    List<double[]> codes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double[] z = new double[latent];
      for (int j = 0; j < latent; j++) {
        z[j] = random.nextGaussian();
      }
      codes.add(z);
    }
    return codes;
  }

  static List<double[]> decoded(
      TrainedNetwork network, List<double[]> codes, boolean drawn, long seed) {
    Random random = new Random(~seed);
    List<double[]> rows = new ArrayList<>();
    for (double[] code : codes) {
      double[] z = Arrays.copyOf(code, network.latent());
      double[] mean = network.decode(z);
      rows.add(drawn ? draw(network, mean, random) : mean);
    }
    return List.copyOf(rows);
  }

  /** A row from p(x|z); a squared error stands for no distribution, so that its mean stays. */
  private static double[] draw(TrainedNetwork network, double[] mean, Random random) {
    boolean coins = network.settings().objective().likelihood() instanceof Likelihood.Bernoulli;
    double deviation = Math.sqrt(network.outputVariance());
    double[] row = mean.clone();
    for (int j = 0; j < row.length; j++) {
      if (coins) {
        row[j] = random.nextDouble() < mean[j] ? 1 : 0;
      } else if (deviation > 0) {
        row[j] += deviation * random.nextGaussian();
      }
    }
    return row;
  }
}
