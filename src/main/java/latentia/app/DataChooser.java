package latentia.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import latentia.data.Catalogue;
import latentia.data.DataException;
import latentia.data.DataReader;
import latentia.data.DataReading;
import latentia.data.Dataset;
import latentia.data.ImportOptions;
import latentia.data.ReadingOptions;
import latentia.data.ReadingProgress;
import latentia.text.Messages;

/** Brings data into the lab; they are drawn or read in the background. */
public final class DataChooser implements AutoCloseable {
  /** A lab that takes data. */
  public interface Taker {
    /** The data on screen, as they were read. */
    Dataset source();

    /** Decides generated data. */
    long seed();

    /**
     * Whether the lab can use the data; on any thread.
     *
     * @throws DataException if it cannot; the message says why
     */
    void check(Dataset data) throws DataException;

    /** Shows the data. */
    void show(Dataset data);

    /** The rows that the lab keeps to test on; empty for a lab that trains on all. */
    default Optional<TestRowsChoice> testRows() {
      return Optional.empty();
    }
  }

  /** Where data come from. */
  @FunctionalInterface
  public interface Source {
    /**
     * Reads them, in the background.
     *
     * @throws DataException if they cannot be read; one sentence
     * @throws CancellationException if {@code cancelled} said so
     */
    DataReading read(ReadingProgress progress, BooleanSupplier cancelled) throws DataException;
  }

  private final Messages messages = Messages.of(DataChooser.class);
  private final Taker lab;
  private final Notices notices;
  private final LatestJob reading;

  /**
   * @param fxThread where everything here is called, and the lab is told
   */
  public DataChooser(Taker lab, Notices notices, Executor fxThread) {
    this.lab = lab;
    this.notices = notices;
    reading = new LatestJob("reader", fxThread);
  }

  /**
   * Opens a built-in data set by its name, as soon as it is drawn or read in the background;
   * nothing happens if it is the one on screen.
   */
  public void choose(String name) {
    if (name.equals(lab.source().name())) {
      return;
    }
    long seed = lab.seed();
    reading.start(
        (cancelled, apply) -> {
          Dataset data = Catalogue.load(name, seed);
          lab.check(data);
          apply.execute(() -> lab.show(data));
        },
        this::refuse);
  }

  /**
   * Shows data that are at hand, such as painted ones, as soon as they are made ready in the
   * background; when they cannot be used, everything stays.
   */
  public void use(Dataset data) {
    use(data, () -> {});
  }

  /**
   * Shows data that are at hand, as above.
   *
   * @param shown is run when they are on screen
   */
  public void use(Dataset data, Runnable shown) {
    reading.start(
        (cancelled, apply) -> {
          lab.check(data);
          apply.execute(
              () -> {
                lab.show(data);
                shown.run();
              });
        },
        this::refuse);
  }

  /** The data on screen, as they were read. */
  public Dataset source() {
    return lab.source();
  }

  /** Decides generated data. */
  public long seed() {
    return lab.seed();
  }

  /** The rows that the lab keeps to test on; empty for a lab that trains on all. */
  public Optional<TestRowsChoice> testRows() {
    return lab.testRows();
  }

  /** Reads a file or a folder of images as it is; otherwise as {@link #bring}. */
  public void read(Path file) {
    bring(
        name(file),
        (progress, cancelled) ->
            DataReader.read(file, ReadingOptions.plain(), progress, cancelled));
  }

  /** Reads a file and makes it ready; otherwise as {@link #bring}. */
  public void read(Path file, ImportOptions options) {
    bring(name(file), (progress, cancelled) -> DataReader.read(file, options, progress, cancelled));
  }

  /** Reads a table from the text of the clipboard; otherwise as {@link #bring}. */
  public void paste(String text, ImportOptions options) {
    bring(messages.get("pasted"), (progress, cancelled) -> DataReader.readText(text, options));
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  /**
   * Reads data in the background, shows them, and tells what was done to them; when they cannot be
   * used, or reading is cancelled, everything stays.
   *
   * @param name what they are called while they come
   */
  public void bring(String name, Source source) {
    tellProgress(name, 0);
    reading.start(
        (cancelled, apply) -> {
          Percent percent = new Percent(now -> apply.execute(() -> tellProgress(name, now)));
          DataReading result = source.read(percent, cancelled);
          lab.check(result.data());
          apply.execute(() -> accept(name, result));
        },
        this::refuse);
  }

  private void tellProgress(String name, int now) {
    notices.progress(messages.get("reading", name, now), this::cancel);
  }

  private void cancel() {
    reading.cancel();
    notices.clear();
  }

  private void accept(String name, DataReading result) {
    Dataset data = result.data();
    lab.show(data);
    notices.tell(
        messages
            .get("read", name, data.rows(), data.columns(), String.join(" ", result.repairs()))
            .strip());
  }

  private void refuse(Throwable failure) {
    if (failure instanceof DataException) {
      notices.warn(failure.getMessage());
    } else if (!(failure instanceof CancellationException)) {
      notices.fault(failure);
    }
  }

  @Override
  public void close() {
    reading.close();
  }
}
