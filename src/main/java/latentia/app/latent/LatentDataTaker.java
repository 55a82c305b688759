package latentia.app.latent;

import java.util.Optional;
import javafx.util.Subscription;
import latentia.app.DataChooser;
import latentia.app.TestRowsChoice;
import latentia.data.DataException;
import latentia.data.Dataset;
import latentia.data.RowSplit;
import latentia.lab.latent.LatentData;

/**
 * How the Latent lab takes data and chooses the rows to test on; large data are made ready by the
 * thread that has read them.
 */
final class LatentDataTaker implements DataChooser.Taker, TestRowsChoice {
  private final LatentViewModel lab;
  private volatile Optional<RowSplit> wanted = Optional.empty();
  private volatile LatentData checked;

  LatentDataTaker(LatentViewModel lab) {
    this.lab = lab;
    lab.stateProperty().addListener((o, old, now) -> wanted = now.data().split());
  }

  private LatentData data() {
    return lab.stateProperty().get().data();
  }

  @Override
  public Dataset source() {
    return data().source();
  }

  @Override
  public long seed() {
    return lab.stateProperty().get().settings().model(0).training().seed();
  }

  @Override
  public void check(Dataset data) throws DataException {
    checked = LatentData.of(data, wanted);
  }

  @Override
  public void show(Dataset data) {
    LatentData ready = checked;
    checked = null;
    if (ready != null && ready.source() == data) {
      lab.show(ready);
    } else {
      lab.show(data);
    }
  }

  @Override
  public Optional<TestRowsChoice> testRows() {
    return Optional.of(this);
  }

  @Override
  public RowSplit.Rows rows() {
    return data().parts();
  }

  @Override
  public Optional<RowSplit> split() {
    return data().split();
  }

  @Override
  public void choose(Optional<RowSplit> split) {
    wanted = split;
    lab.dataChooser().use(source());
  }

  @Override
  public Subscription subscribe(Runnable changed) {
    return lab.stateProperty()
        .subscribe(
            (old, now) -> {
              if (now.data() != old.data()) {
                changed.run();
              }
            });
  }
}
