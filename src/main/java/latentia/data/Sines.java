package latentia.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import latentia.text.Messages;

/**
 * Signals that are sums of two or three sines of whole cycles, each with a strength and a phase of
 * its own, and a little noise. Slow sines are stronger, so that principal components come in pairs
 * of a sine and a cosine, the slow ones first.
 */
final class Sines {
  static final int LENGTH = 64;

  /** Cycles within a signal, of the sines that each mixture adds up. */
  static final int[][] MIXTURES = {{1, 3}, {2, 5}, {1, 2, 8}, {3, 5, 8}};

  private static final Messages MESSAGES = Messages.of(Sines.class);
  private static final int HIGHEST = 8;
  private static final double NOISE = 0.1;

  private Sines() {}

  static List<String> columns() {
    return IntStream.range(0, LENGTH).mapToObj(t -> "t" + t).toList();
  }

  /** The mixtures' names. */
  static List<String> mixtures() {
    return Arrays.stream(MIXTURES)
        .map(
            cycles ->
                MESSAGES.get(
                    "sines.mixture",
                    Arrays.stream(cycles)
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining(" + "))))
        .toList();
  }

  static double[] draw(int mixture, Random random) {
    double[] signal = new double[LENGTH];
    for (int cycles : MIXTURES[mixture]) {
      double strength = strength(cycles) * (0.5 + random.nextDouble());
      double phase = 2 * Math.PI * random.nextDouble();
      for (int t = 0; t < LENGTH; t++) {
        signal[t] += strength * Math.sin(2 * Math.PI * cycles * t / LENGTH + phase);
      }
    }
    for (int t = 0; t < LENGTH; t++) {
      signal[t] += NOISE * random.nextGaussian();
    }
    return signal;
  }

  /** The mean amplitude of a sine: half as strong at four times the cycles. */
  private static double strength(int cycles) {
    return 1.5 / Math.sqrt(cycles);
  }

  /** The orthonormal Fourier basis up to the fastest of the sines. */
  static NamedBasis fourier() {
    List<String> names = new ArrayList<>();
    List<double[]> vectors = new ArrayList<>();
    names.add(MESSAGES.get("sines.basis.constant"));
    double[] constant = new double[LENGTH];
    Arrays.fill(constant, 1 / Math.sqrt(LENGTH));
    vectors.add(constant);
    for (int cycles = 1; cycles <= HIGHEST; cycles++) {
      names.add(MESSAGES.get("sines.basis.sine", cycles));
      vectors.add(wave(cycles, 0));
      names.add(MESSAGES.get("sines.basis.cosine", cycles));
      vectors.add(wave(cycles, Math.PI / 2));
    }
    return new NamedBasis(names, new double[LENGTH], vectors.toArray(double[][]::new));
  }

  private static double[] wave(int cycles, double phase) {
    double[] wave = new double[LENGTH];
    for (int t = 0; t < LENGTH; t++) {
      double angle = 2 * Math.PI * cycles * t / LENGTH + phase;
      wave[t] = Math.sqrt(2.0 / LENGTH) * Math.sin(angle);
    }
    return wave;
  }
}
