package latentia.data.generate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import latentia.data.NamedBasis;
import latentia.text.Messages;

/**
 * Signals that are sums of two or three sines of whole cycles, each with a strength and a phase of
 * its own, and a little noise. Slow sines are stronger, so that principal components come in pairs
 * of a sine and a cosine, the slow ones first.
 */
record Sines() implements Shape {
  private static final int LENGTH = 64;

  /** Cycles within a signal, of the sines that each mixture adds up. */
  private static final int[][] MIXTURES = {{1, 3}, {2, 5}, {1, 2, 8}, {3, 5, 8}};

  private static final Messages MESSAGES = Messages.of(Sines.class);
  private static final int HIGHEST = 8;
  private static final String NOISE = "noise";

  @Override
  public String key() {
    return "sines";
  }

  @Override
  public int usualRows() {
    return 500;
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(Parameter.real(NOISE, 0, 2, 0.1));
  }

  @Override
  public List<String> columns(Values values) {
    return IntStream.range(0, LENGTH).mapToObj(t -> "t" + t).toList();
  }

  @Override
  public Classes classes(Values values) {
    return Classes.mixtures(Arrays.stream(MIXTURES).map(Sines::name).toList());
  }

  private static String name(int... cycles) {
    return MESSAGES.get(
        "sines.mixture",
        Arrays.stream(cycles).mapToObj(Integer::toString).collect(Collectors.joining(" + ")));
  }

  @Override
  public Draw draw(Values values) {
    double noise = values.of(NOISE);
    return (mixture, random) -> Shape.noisy(noise, random, signal(mixture, random));
  }

  private static double[] signal(int mixture, Random random) {
    double[] signal = new double[LENGTH];
    for (int cycles : MIXTURES[mixture]) {
      double strength = strength(cycles) * (0.5 + random.nextDouble());
      double phase = 2 * Math.PI * random.nextDouble();
      for (int t = 0; t < LENGTH; t++) {
        signal[t] += strength * Math.sin(2 * Math.PI * cycles * t / LENGTH + phase);
      }
    }
    return signal;
  }

  /** The mean amplitude of a sine: half as strong at four times the cycles. */
  private static double strength(int cycles) {
    return 1.5 / Math.sqrt(cycles);
  }

  /** The orthonormal Fourier basis up to the fastest of the sines. */
  @Override
  public Optional<NamedBasis> basis() {
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
    return Optional.of(new NamedBasis(names, new double[LENGTH], vectors.toArray(double[][]::new)));
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
