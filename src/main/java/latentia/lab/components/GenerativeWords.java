package latentia.lab.components;

import java.util.Locale;

/** What is said of the three generative steps. */
final class GenerativeWords {
  private GenerativeWords() {}

  /** Over data space. */
  static String title(Generation generation) {
    return switch (generation.phase()) {
      case MEAN, NOISE -> Words.of("data.title." + key(generation));
      case REST, CODE -> Words.of("data.title");
    };
  }

  /** The step in symbols. */
  static String formula(Generation generation, String noiseVariance) {
    return switch (generation.phase()) {
      case MEAN -> Words.of("data.note.mean");
      case NOISE -> Words.of("data.note.noise", noiseVariance);
      case REST, CODE -> Words.of("data.note", noiseVariance);
    };
  }

  /** The step in a sentence. */
  static String sentence(Generation generation) {
    return Words.of("generation." + key(generation));
  }

  private static String key(Generation generation) {
    return generation.phase().name().toLowerCase(Locale.ROOT);
  }
}
