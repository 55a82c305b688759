package latentia.app.latent;

import latentia.app.DataChooser;
import latentia.data.DataException;
import latentia.data.Dataset;
import latentia.lab.latent.LatentData;

/** How the Latent lab takes data; large ones are made ready by the thread that has read them. */
final class LatentDataTaker implements DataChooser.Taker {
  private final LatentViewModel lab;
  private volatile LatentData checked;

  LatentDataTaker(LatentViewModel lab) {
    this.lab = lab;
  }

  @Override
  public Dataset source() {
    return lab.stateProperty().get().data().source();
  }

  @Override
  public long seed() {
    return lab.stateProperty().get().settings().model(0).training().seed();
  }

  @Override
  public void check(Dataset data) throws DataException {
    checked = LatentData.of(data);
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
}
