package latentia.app.mixture;

import latentia.app.DataChooser;
import latentia.data.DataException;
import latentia.data.Dataset;
import latentia.lab.mixture.MixtureSettings;

/** How the Mixtures lab takes data. */
record MixtureData(MixtureViewModel lab) implements DataChooser.Taker {
  @Override
  public Dataset source() {
    return lab.stateProperty().get().source();
  }

  @Override
  public long seed() {
    return lab.stateProperty().get().settings().seed();
  }

  @Override
  public void check(Dataset data) throws DataException {
    MixtureState.of(data, MixtureSettings.standard()).prepared();
  }

  @Override
  public void show(Dataset data) {
    lab.show(data);
  }
}
