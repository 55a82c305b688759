package latentia.engine.neural;

import java.util.SplittableRandom;
import latentia.training.SeededStream;

/**
 * Where all randomness of a run comes from: a generator of its own for each purpose and count, made
 * from the seed, so that no draw depends on what was drawn before it and a run can go on anywhere.
 * New purposes come last, or old seeds would give other runs.
 */
enum RandomStream {
  WEIGHTS,
  BIASES,
  ROW_ORDER,
  POSTERIOR_DRAWS,
  CORRUPTION,
  EVALUATION,
  FINAL_EVALUATION,
  IMPORTANCE;

  /** The generator for this purpose's {@code counter}-th use in the run of this seed. */
  SplittableRandom generator(long seed, long counter) {
    return SeededStream.generator(seed, ordinal() + 1, counter);
  }

  /** Standard normal draws into the first places of {@code into}. */
  static void fillNormal(SplittableRandom random, float[] into, int size) {
    for (int i = 0; i < size; i++) {
      into[i] = (float) random.nextGaussian();
    }
  }
}
