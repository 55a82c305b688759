package latentia.app;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import latentia.data.Catalogue;
import latentia.data.DataException;
import latentia.data.DataReader;
import latentia.data.DataReading;
import latentia.data.Dataset;
import latentia.data.ReadingOptions;
import latentia.text.Messages;

/** Brings data into the lab: built-in sets at once, files in the background. */
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
  }

  private static final int PERCENT = 100;

  private final Messages messages = Messages.of(DataChooser.class);
  private final Taker lab;
  private final Notices notices;
  private final LatestJob reading;
  private int percent;

  /**
   * @param fxThread where everything here is called, and the lab is told
   */
  public DataChooser(Taker lab, Notices notices, Executor fxThread) {
    this.lab = lab;
    this.notices = notices;
    reading = new LatestJob("reader", fxThread);
  }

  /** Opens a built-in data set by its name; nothing happens if it is the one on screen. */
  public void choose(String name) {
    if (name.equals(lab.source().name())) {
      return;
    }
    try {
      lab.show(Catalogue.load(name, lab.seed()));
    } catch (DataException e) {
      notices.warn(e.getMessage());
    }
  }

  /**
   * Reads a file (CSV or IDX); when it cannot be used, or reading is cancelled, everything stays.
   */
  public void read(Path file) {
    tellProgress(file, 0);
    reading.start(
        (cancelled, apply) -> {
          DataReading result =
              DataReader.read(
                  file,
                  ReadingOptions.plain(),
                  (read, total) -> report(file, read, total, apply),
                  cancelled);
          lab.check(result.data());
          apply.execute(() -> accept(file, result));
        },
        this::refuse);
  }

  private void report(Path file, long read, long total, Executor apply) {
    int now = (int) (PERCENT * read / Math.max(1, total));
    if (now != percent) {
      percent = now;
      apply.execute(() -> tellProgress(file, now));
    }
  }

  private void tellProgress(Path file, int now) {
    notices.progress(messages.get("reading", file.getFileName(), now), this::cancel);
  }

  private void cancel() {
    reading.cancel();
    notices.clear();
  }

  private void accept(Path file, DataReading result) {
    Dataset data = result.data();
    lab.show(data);
    notices.tell(
        messages
            .get(
                "read",
                file.getFileName(),
                data.rows(),
                data.columns(),
                String.join(" ", result.repairs()))
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
