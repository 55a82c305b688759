package latentia.engine.linear;

import java.util.SplittableRandom;
import latentia.training.SeededStream;

/** What probabilistic PCA draws random numbers for. New purposes come last. */
enum GaussianStream {
  START,
  SAMPLES;

  SplittableRandom generator(long seed, long counter) {
    return SeededStream.generator(seed, ordinal() + 1, counter);
  }
}
