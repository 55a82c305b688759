package latentia.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import latentia.data.Catalogue;
import latentia.data.CatalogueEntry;
import latentia.training.Status;
import org.junit.jupiter.api.Test;

/**
 * Holds the bundles against the sources that read them. A key may be put together from a literal
 * that ends with a dot and something else; then any key that begins so counts as used.
 */
class BundlesTest {
  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final Path BUNDLES = Path.of("src", "main", "resources");
  private static final Path VIEWS = Path.of("fxml");
  private static final String BUNDLE = "messages.properties";

  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
  private static final Pattern VIEW_KEY = Pattern.compile("\"%([^\"]+)\"");

  /** The first argument of a call that reads a bundle, as far as its literals go. */
  private static final Pattern READ =
      Pattern.compile(
          "(?:Words\\.of|(?i:messages)(?:\\(\\))?\\.get|Messages\\.of\\(\\w+\\.class\\)\\s*\\.get)"
              + "\\(\\s*(?:[^\"+,;]*\\?\\s*)?\"([^\"]+)\"\\s*([,)+:])(?:\\s*\"([^\"]+)\")?");

  private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?:'')*(?!')");
  private static final Pattern ARGUMENT = Pattern.compile("\\{\\d");

  /** A package with a bundle, its sentences and the text of all sources that may read it. */
  private record Room(Path folder, Properties sentences, String sources) {
    Set<String> keys() {
      return sentences.stringPropertyNames();
    }

    /** Whether the sources of this room may read the other's bundle. */
    boolean isNear(Room other) {
      return folder.startsWith(other.folder) || other.folder.startsWith(folder);
    }
  }

  private static List<Room> rooms() throws IOException {
    try (Stream<Path> files = Files.walk(BUNDLES)) {
      List<Path> folders =
          files
              .filter(file -> file.endsWith(BUNDLE))
              .map(file -> BUNDLES.relativize(file.getParent()))
              .toList();
      List<Room> rooms = new ArrayList<>();
      for (Path folder : folders) {
        Properties sentences = new Properties();
        try (Reader in = Files.newBufferedReader(BUNDLES.resolve(folder).resolve(BUNDLE))) {
          sentences.load(in);
        }
        rooms.add(new Room(folder, sentences, sources(folder)));
      }
      return rooms;
    }
  }

  private static String sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES.resolve(folder))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(BundlesTest::text)
          .collect(Collectors.joining("\n"));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String views() throws IOException {
    try (Stream<Path> files = Files.walk(VIEWS)) {
      return files
          .filter(Files::isRegularFile)
          .map(BundlesTest::text)
          .collect(Collectors.joining());
    }
  }

  private static Set<String> found(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Names that become keys, or their beginnings, without standing in the sources as literals. */
  private static Set<String> names() {
    Set<String> names = new TreeSet<>();
    for (CatalogueEntry entry : Catalogue.entries()) {
      names.add(entry.name() + ".");
    }
    for (Class<?> status : Status.class.getPermittedSubclasses()) {
      names.add(status.getSimpleName());
    }
    return names;
  }

  @Test
  void everySentenceIsSaidSomewhere() throws IOException {
    Set<String> views = found(VIEW_KEY, views());
    Set<String> unused = new TreeSet<>();
    for (Room room : rooms()) {
      // The command line's parser looks up most of its keys by the names of commands and options.
      boolean parsed = room.folder().endsWith("cli");
      Set<String> literals = found(LITERAL, room.sources());
      literals.addAll(names());
      for (String key : room.keys()) {
        boolean said = literals.contains(key) || views.contains(key) || composed(key, literals);
        if (!said && !parsed) {
          unused.add(room.folder() + ": " + key);
        }
      }
    }
    assertEquals(Set.of(), unused, "delete sentences that nobody reads");
  }

  private static boolean composed(String key, Set<String> literals) {
    for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
      boolean begun = literals.contains(key.substring(0, dot + 1));
      boolean ended =
          literals.contains(key.substring(0, dot)) && literals.contains(key.substring(dot));
      if (begun || ended) {
        return true;
      }
    }
    return false;
  }

  @Test
  void everyKeyThatIsReadExists() throws IOException {
    Set<String> missing = new TreeSet<>();
    Set<String> known = new TreeSet<>();
    List<Room> rooms = rooms();
    for (Room room : rooms) {
      known.addAll(room.keys());
      Set<String> near = new TreeSet<>();
      rooms.stream().filter(room::isNear).forEach(other -> near.addAll(other.keys()));
      READ.matcher(room.sources())
          .results()
          .filter(read -> !exists(near, read))
          .forEach(read -> missing.add(room.folder() + ": " + read.group()));
    }
    for (String key : found(VIEW_KEY, views())) {
      if (!known.contains(key)) {
        missing.add("view: " + key);
      }
    }
    assertEquals(Set.of(), missing, "add these sentences to the room's bundle");
  }

  private static boolean exists(Set<String> keys, MatchResult read) {
    String key = read.group(1);
    if (read.group(2).equals("+")) {
      return keys.stream().anyMatch(known -> known.startsWith(key));
    }
    boolean choice = read.group(2).equals(":") && read.group(3) != null;
    return keys.contains(key) && (!choice || keys.contains(read.group(3)));
  }

  @Test
  void apostrophesAreDoubledWhereArgumentsFollowAndOnlyThere() throws IOException {
    Set<String> wrong = new TreeSet<>();
    for (Room room : rooms()) {
      for (String key : room.keys()) {
        String sentence = room.sentences().getProperty(key);
        boolean pattern = ARGUMENT.matcher(sentence).find();
        if (pattern) {
          new MessageFormat(sentence, Locale.ROOT);
        }
        boolean lone = LONE_APOSTROPHE.matcher(sentence).find();
        if (pattern ? lone : sentence.contains("''")) {
          wrong.add(room.folder() + ": " + key + " = " + sentence);
        }
      }
    }
    assertEquals(Set.of(), wrong);
  }
}
