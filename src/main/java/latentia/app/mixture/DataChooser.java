package latentia.app.mixture;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import latentia.app.LatestJob;
import latentia.app.Notices;
import latentia.data.Catalogue;
import latentia.data.CsvOptions;
import latentia.data.CsvReader;
import latentia.data.CsvReading;
import latentia.data.DataException;
import latentia.data.Dataset;
import latentia.lab.mixture.MixtureSettings;
import latentia.text.Messages;

/** Brings data into the lab: built-in sets at once, files in the background. */
public final class DataChooser implements AutoCloseable {
  private static final int PERCENT = 100;

  private final Messages messages = Messages.of(DataChooser.class);
  private final MixtureViewModel lab;
  private final Notices notices;
  private final LatestJob reading;
  private int percent;

  DataChooser(MixtureViewModel lab, Notices notices, Executor fxThread) {
    this.lab = lab;
    this.notices = notices;
    reading = new LatestJob("reader", fxThread);
  }

  /** Opens a built-in data set by its name; nothing happens if it is the one on screen. */
  public void choose(String name) {
    if (name.equals(lab.stateProperty().get().source().name())) {
      return;
    }
    try {
      lab.show(Catalogue.load(name, lab.stateProperty().get().settings().seed()));
    } catch (DataException e) {
      notices.warn(e.getMessage());
    }
  }

  /** Reads a CSV file; when it cannot be used, or reading is cancelled, everything stays. */
  public void read(Path file) {
    MixtureSettings settings = lab.stateProperty().get().settings();
    tellProgress(file, 0);
    reading.start(
        (cancelled, apply) -> {
          CsvReading result =
              CsvReader.read(
                  file,
                  CsvOptions.plain(),
                  (read, total) -> report(file, read, total, apply),
                  cancelled);
          MixtureState.of(result.data(), settings).prepared();
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

  private void accept(Path file, CsvReading result) {
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
