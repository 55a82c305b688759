package latentia.lab.components;

import latentia.data.Dataset;
import latentia.data.Labels;
import latentia.data.Wording;

/** What rows are called in sentences. */
final class RowWords {
  private static final String VOWELS = "aeiou";

  private RowWords() {}

  /** "Build a digit up". */
  static String building(Dataset rows) {
    String sample = rows.wording().sample();
    boolean vowel = VOWELS.indexOf(Character.toLowerCase(sample.charAt(0))) >= 0;
    return Words.of(vowel ? "strip.title.vowel" : "strip.title", sample);
  }

  /** "this 3" of an image whose class is known, else "this eruption". */
  static String thisRow(Dataset rows, int row) {
    Wording wording = rows.wording();
    String name =
        rows.imageShape().isPresent()
            ? rows.labels().flatMap(labels -> labels.className(row)).orElse(wording.sample())
            : wording.sample();
    return Words.of("row.this", name);
  }

  /** "all digits", or "500 digits" where a number was measured on some. */
  static String allRows(Dataset rows, int measured) {
    String samples = rows.wording().samples();
    return measured == rows.rows()
        ? Words.of("rows.all", samples)
        : Words.of("rows.some", measured, samples);
  }

  /** What a class is called: of images what they show, else the name of the labels. */
  static String classNoun(Dataset rows, Labels labels) {
    return rows.imageShape().isPresent() ? rows.wording().sample() : labels.name();
  }

  /** "pixel" of images, else "value". */
  static String cell(Dataset rows) {
    return Words.of(rows.imageShape().isPresent() ? "cell.pixel" : "cell.value");
  }
}
