package latentia.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import latentia.data.generate.Generator;
import latentia.data.generate.Generators;
import latentia.data.generate.Layout;
import latentia.text.Messages;

/** The built-in data sets: those that were measured and those that are drawn from a seed. */
public final class Catalogue {
  private static final Messages MESSAGES = Messages.of(Catalogue.class);

  private static final Pattern NUMBERED_CAPTION = Pattern.compile("caption\\.[pt](\\d+)");

  private static final List<String> TEN_DIGITS =
      List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");

  private Catalogue() {}

  /** All of them, the measured ones first. */
  public static List<CatalogueEntry> entries() {
    List<CatalogueEntry> entries = new ArrayList<>();
    for (Sample sample : Sample.values()) {
      entries.add(entry(sample));
    }
    Generators.all().forEach(generator -> entries.add(entry(generator)));
    return List.copyOf(entries);
  }

  /** Whether {@link #load} knows the name. */
  public static boolean contains(String name) {
    return entries().stream().anyMatch(entry -> entry.name().equals(name));
  }

  /**
   * The data set of that name, with labels and words for people.
   *
   * @param seed decides the generated ones; the measured ones do not depend on it
   * @throws DataException if there is none of that name; the message lists the names
   */
  public static Dataset load(String name, long seed) throws DataException {
    for (Sample sample : Sample.values()) {
      if (sample.key().equals(name)) {
        return worded(sample.load());
      }
    }
    Optional<Generator> generator = Generators.named(name);
    if (generator.isPresent()) {
      return generator.get().generate(Map.of(), seed);
    }
    List<String> names = entries().stream().map(CatalogueEntry::name).toList();
    throw new DataException(MESSAGES.get("catalogue.unknown", name, String.join(", ", names)));
  }

  /** What the rows of that data set are known to be made of, if it comes with such a basis. */
  public static Optional<NamedBasis> basis(String name) {
    return Generators.named(name).flatMap(Generator::basis);
  }

  private static CatalogueEntry entry(Sample sample) {
    String name = sample.key();
    return new CatalogueEntry(
        name,
        words(name, "title"),
        sample.rows,
        sample.columns,
        sample.labels(),
        sample.imageShape(),
        words(name, "source"),
        words(name, "licence"));
  }

  private static CatalogueEntry entry(Generator generator) {
    Layout layout = generator.usualLayout();
    return new CatalogueEntry(
        generator.key(),
        generator.title(),
        layout.rows(),
        layout.columns().size(),
        layout.labels(),
        layout.imageShape(),
        generator.source(),
        generator.licence());
  }

  private static Dataset worded(Dataset data) {
    String name = data.name();
    List<String> captions =
        data.columnNames().stream().map(column -> words(name, "caption." + column)).toList();
    return data.withWording(
        new Wording(words(name, "title"), words(name, "sample"), words(name, "samples"), captions));
  }

  /** Words of a data set; the captions of its numbered columns, p0 or t0 and so on, are alike. */
  private static String words(String name, String what) {
    Matcher numbered = NUMBERED_CAPTION.matcher(what);
    return numbered.matches()
        ? MESSAGES.get(name + ".caption.numbered", numbered.group(1))
        : MESSAGES.get(name + "." + what);
  }

  /** A data set that comes as a file with the program. */
  private enum Sample {
    FAITHFUL("faithful.csv", 272, 2, null, List.of(), null),
    IRIS("iris.csv", 150, 4, "species", List.of("setosa", "versicolor", "virginica"), null),
    DIGITS("digits.csv.gz", 1797, 64, "label", TEN_DIGITS, new ImageShape(8, 8));

    private final String file;
    private final int rows;
    private final int columns;
    private final String label;
    private final List<String> classes;
    private final ImageShape imageShape;

    Sample(
        String file,
        int rows,
        int columns,
        String label,
        List<String> classes,
        ImageShape imageShape) {
      this.file = file;
      this.rows = rows;
      this.columns = columns;
      this.label = label;
      this.classes = classes;
      this.imageShape = imageShape;
    }

    String key() {
      return file.substring(0, file.indexOf('.'));
    }

    Optional<CatalogueEntry.LabelColumn> labels() {
      return Optional.ofNullable(label).map(name -> new CatalogueEntry.LabelColumn(name, classes));
    }

    Optional<ImageShape> imageShape() {
      return Optional.ofNullable(imageShape);
    }

    Dataset load() throws DataException {
      URL resource = Catalogue.class.getResource("/sample-data/" + file);
      CsvOptions options = CsvOptions.plain();
      CsvOptions labelled = label == null ? options : options.withLabel(label);
      try {
        Dataset data = CsvReader.read(ByteSource.of(file, resource), labelled).data();
        return imageShape == null ? data : data.withImageShape(imageShape);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
