package latentia.lab.latent;

import java.util.ArrayList;
import java.util.List;
import latentia.engine.neural.NetworkSession;
import latentia.engine.neural.NetworkSnapshot;
import latentia.training.Session;
import latentia.training.SettingsException;
import latentia.training.Status;

/** Models in lock step: a step is one mini-batch for each that still runs. */
final class LatentSession implements Session<LatentSnapshot> {
  private final List<NetworkSession> models = new ArrayList<>();

  /** Opens the session of one model. */
  @FunctionalInterface
  interface Opening {
    NetworkSession open(int number) throws SettingsException;
  }

  /** Those that are open already are closed when one cannot be opened. */
  LatentSession(int count, Opening opening) throws SettingsException {
    try {
      for (int i = 0; i < count; i++) {
        models.add(opening.open(i));
      }
    } catch (SettingsException | RuntimeException | Error e) {
      close();
      throw e;
    }
  }

  @Override
  public void step() {
    for (NetworkSession model : models) {
      if (model.status().running()) {
        model.step();
      }
    }
  }

  @Override
  public Status status() {
    return status(models.stream().map(NetworkSession::status).toList());
  }

  /** A model that diverged ends the run for all; else it runs while one of them runs. */
  static Status status(List<Status> each) {
    for (Status status : each) {
      if (status instanceof Status.Diverged) {
        return status;
      }
    }
    return each.stream().filter(Status::running).findFirst().orElse(each.get(0));
  }

  @Override
  public LatentSnapshot snapshot() {
    List<NetworkSnapshot> snapshots = models.stream().map(NetworkSession::snapshot).toList();
    return new LatentSnapshot(snapshots);
  }

  @Override
  public void close() {
    models.forEach(NetworkSession::close);
  }
}
