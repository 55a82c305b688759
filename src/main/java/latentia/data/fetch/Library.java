package latentia.data.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import latentia.data.CatalogueEntry;
import latentia.data.DataException;
import latentia.data.DataReader;
import latentia.data.Dataset;
import latentia.data.Labels;
import latentia.data.ReadingOptions;
import latentia.data.ReadingProgress;
import latentia.data.UserFolder;
import latentia.data.Wording;
import latentia.text.Messages;

/** The data sets that can be fetched, and those of them that were. */
public final class Library {
  private static final Messages MESSAGES = Messages.of(Library.class);
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String PACKED = ".gz";
  private static final long BYTES_PER_MEGABYTE = 1_000_000;

  private final Path folder;
  private final Optional<URI> mirror;

  /**
   * @param folder holds a folder for each publication; need not exist yet
   */
  public Library(Path folder) {
    this(folder, Optional.empty());
  }

  /**
   * A library that is filled from a mirror of its own.
   *
   * @param mirror an address that ends with a slash, below which each publication has a folder of
   *     its name; if empty, the publishers' addresses are asked
   */
  public Library(Path folder, Optional<URI> mirror) {
    this.folder = folder;
    this.mirror = mirror;
  }

  /** The one of the user of this process. */
  public static Library ofUser() {
    return new Library(UserFolder.DATA.ofUser());
  }

  /** All of them, fetched or not. */
  public List<CatalogueEntry> entries() {
    return sets().map(FetchedSet::entry).toList();
  }

  /** Whether there is a data set of that name, fetched or not. */
  public boolean contains(String name) {
    return set(name).isPresent();
  }

  /** Whether a data set is there to be loaded. */
  public boolean holds(String name) {
    return set(name)
        .filter(set -> file(set, set.images()).isPresent() && file(set, set.labels()).isPresent())
        .isPresent();
  }

  /** The names that {@link #fetch} takes. */
  public List<String> fetchable() {
    return sets().map(set -> set.publication().key()).distinct().toList();
  }

  /** The name that {@link #fetch} takes to bring a data set. */
  public String fetchedAs(String name) {
    return set(name).orElseThrow().publication().key();
  }

  /** The names of the data sets that come with a fetch. */
  public List<String> brings(String fetched) {
    return sets()
        .filter(set -> set.publication().key().equals(fetched))
        .map(FetchedSet::key)
        .toList();
  }

  /** How many bytes a fetch brings in all. */
  public long size(String fetched) {
    return sets()
        .map(FetchedSet::publication)
        .filter(publication -> publication.key().equals(fetched))
        .findFirst()
        .orElseThrow()
        .size();
  }

  /** Where the files of a fetch are kept. */
  public Path folderOf(String fetched) {
    return folder.resolve(fetched);
  }

  /**
   * Reads a data set, with labels and words for people.
   *
   * @throws DataException if it is unknown, not fetched yet or damaged; one sentence with a remedy
   * @throws CancellationException if {@code cancelled} said so
   */
  public Dataset load(String name, ReadingProgress progress, BooleanSupplier cancelled)
      throws DataException {
    FetchedSet set = set(name).orElseThrow(() -> DataException.ofRequest(unknown(name, names())));
    Optional<Path> images = file(set, set.images());
    Optional<Path> labels = file(set, set.labels());
    if (images.isEmpty() || labels.isEmpty()) {
      Publication wanted = set.publication();
      throw new DataException(
          MESSAGES.get("fetched.absent", name, megabytes(wanted), wanted.key(), byHand(wanted)));
    }
    ReadingOptions options = ReadingOptions.plain().withLabels(labels.get());
    return worded(DataReader.read(images.get(), options, progress, cancelled).data(), set);
  }

  /**
   * Fetches the files of a publication that are not there yet.
   *
   * @param progress told how many bytes of all files are there
   * @param cancelled asked several times a second whether to stop
   * @throws DataException if it is unknown or does not come; one sentence that says what to
   *     download by hand and where to put it
   * @throws IOException if the folder cannot be written to
   * @throws CancellationException if {@code cancelled} said so; the next fetch goes on from there
   */
  public void fetch(String name, ReadingProgress progress, BooleanSupplier cancelled)
      throws DataException, IOException {
    Publication published =
        sets()
            .map(FetchedSet::publication)
            .filter(publication -> publication.key().equals(name))
            .findFirst()
            .orElseThrow(() -> DataException.ofRequest(unknown(name, fetchable())));
    Publication wanted =
        mirror.map(address -> published.at(address.resolve(name + "/"))).orElse(published);
    try {
      new Fetcher(PATIENCE).fetch(wanted, folderOf(name), progress, cancelled);
    } catch (FetchFailure e) {
      throw new DataException(
          MESSAGES.get("fetch.failed", name, e.getMessage(), byHand(wanted)), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    }
  }

  private static String unknown(String name, List<String> known) {
    return MESSAGES.get("fetch.unknown", name, String.join(", ", known));
  }

  /** What to download from where, and where to put it. */
  private String byHand(Publication wanted) {
    String files = wanted.files().stream().map(RemoteFile::name).collect(Collectors.joining(", "));
    return MESSAGES.get("fetch.byHand", files, wanted.addresses().get(0), folderOf(wanted.key()));
  }

  /** The size to one decimal place. */
  private static double megabytes(Publication wanted) {
    return Math.round(10.0 * wanted.size() / BYTES_PER_MEGABYTE) / 10.0;
  }

  private List<String> names() {
    return sets().map(FetchedSet::key).toList();
  }

  private static Stream<FetchedSet> sets() {
    return Arrays.stream(FetchedSet.values());
  }

  private static Optional<FetchedSet> set(String name) {
    return sets().filter(set -> set.key().equals(name)).findFirst();
  }

  /** The file as published, or as a browser that unpacks would have stored it. */
  private Optional<Path> file(FetchedSet set, RemoteFile file) {
    Path packed = folderOf(set.publication().key()).resolve(file.name());
    String plain = file.name().substring(0, file.name().length() - PACKED.length());
    return Stream.of(packed, packed.resolveSibling(plain)).filter(Files::isRegularFile).findFirst();
  }

  private static Dataset worded(Dataset read, FetchedSet set) {
    Labels numbers = read.labels().orElseThrow();
    int[] codes =
        IntStream.range(0, read.rows())
            .map(row -> Integer.parseInt(numbers.classes().get(numbers.code(row))))
            .toArray();
    return read.withName(set.key())
        .withLabels(new Labels(MESSAGES.get("fetched.label"), set.classes(), codes))
        .withWording(
            new Wording(
                set.title(),
                set.words(".sample"),
                set.words(".samples"),
                read.wording().captions()));
  }
}
