package latentia.app.latent;

import latentia.app.DataChooser;
import latentia.data.DataException;
import latentia.data.Dataset;
import latentia.lab.latent.LatentData;

/** How the Latent lab takes data. */
record LatentDataTaker(LatentViewModel lab) implements DataChooser.Taker {
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
    LatentData.of(data);
  }

  @Override
  public void show(Dataset data) {
    lab.show(data);
  }
}
