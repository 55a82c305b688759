package latentia.app.components;

import java.util.concurrent.Executor;
import latentia.app.DataChooser;
import latentia.app.LatestJob;
import latentia.app.Notices;
import latentia.data.DataException;
import latentia.data.Dataset;
import latentia.lab.components.ComponentsData;

/** How the Components lab takes data: they are made ready in the background. */
final class ComponentsDataTaker implements DataChooser.Taker, AutoCloseable {
  private final ComponentsViewModel lab;
  private final Notices notices;
  private final LatestJob preparing;
  private volatile ComponentsData checked;

  ComponentsDataTaker(ComponentsViewModel lab, Executor fxThread, Notices notices) {
    this.lab = lab;
    this.notices = notices;
    preparing = new LatestJob("data preparer", fxThread);
  }

  @Override
  public Dataset source() {
    return lab.stateProperty().get().data().source();
  }

  @Override
  public long seed() {
    return lab.stateProperty().get().settings().seed();
  }

  @Override
  public void check(Dataset data) throws DataException {
    checked = ComponentsData.of(data, false);
  }

  @Override
  public void show(Dataset data) {
    ComponentsData ready = checked;
    checked = null;
    if (ready != null && ready.source() == data) {
      preparing.cancel();
      lab.take(ready);
    } else {
      prepare(data, false, () -> {});
    }
  }

  /** Standardises the data on screen, or shows them as they are. */
  void standardize(boolean wanted, Runnable refused) {
    if (wanted != lab.stateProperty().get().data().standardized()) {
      prepare(source(), wanted, refused);
    }
  }

  private void prepare(Dataset data, boolean standardized, Runnable refused) {
    preparing.start(
        (cancelled, apply) -> {
          ComponentsData ready = ComponentsData.of(data, standardized);
          apply.execute(() -> lab.take(ready));
        },
        failure -> {
          refused.run();
          if (failure instanceof DataException) {
            notices.warn(failure.getMessage());
          } else {
            notices.fault(failure);
          }
        });
  }

  @Override
  public void close() {
    preparing.close();
  }
}
