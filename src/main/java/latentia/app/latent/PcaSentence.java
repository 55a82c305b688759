package latentia.app.latent;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import latentia.app.LatestJob;
import latentia.app.Notices;
import latentia.app.Unhurried;
import latentia.engine.linear.PrincipalComponents;
import latentia.engine.neural.NetworkSnapshot;
import latentia.lab.latent.LatentData;
import latentia.lab.latent.LatentScene;
import latentia.lab.latent.bench.LinearAgainstPca;

/** How near a linear autoencoder has come to PCA, computed in the background; else nothing. */
final class PcaSentence implements AutoCloseable {
  private final LatentViewModel lab;
  private final Notices notices;
  private final LatestJob job;
  private final ReadOnlyObjectWrapper<String> sentence = new ReadOnlyObjectWrapper<>("");
  private NetworkSnapshot asked;

  /** Of which data {@link #axes} are; both are touched by the job's thread only. */
  private LatentData data;

  private PrincipalComponents axes;

  PcaSentence(LatentViewModel lab, Executor fxThread, Notices notices) {
    this.lab = lab;
    this.notices = notices;
    job = new LatestJob("principal axes", fxThread);
    Unhurried follows = new Unhurried(Duration.millis(300), this::follow);
    lab.sceneProperty().addListener((o, old, now) -> follows.ask());
  }

  private void follow() {
    LatentScene scene = lab.sceneProperty().get();
    Optional<NetworkSnapshot> linear = scene == null ? Optional.empty() : linear(scene);
    if (linear.isEmpty()) {
      job.cancel();
      asked = null;
      sentence.set("");
    } else if (linear.get() != asked) {
      asked = linear.get();
      compute(scene.data(), asked);
    }
  }

  private static Optional<NetworkSnapshot> linear(LatentScene scene) {
    return IntStream.range(0, scene.models())
        .filter(model -> LinearAgainstPca.suits(scene.network(model).settings()))
        .mapToObj(model -> scene.shown().model(model))
        .findFirst();
  }

  private void compute(LatentData of, NetworkSnapshot snapshot) {
    job.start(
        (cancelled, apply) -> {
          if (data != of) {
            axes = LinearAgainstPca.components(of);
            data = of;
          }
          String words =
              LinearAgainstPca.of(snapshot, axes).map(LinearAgainstPca::sentence).orElse("");
          apply.execute(() -> sentence.set(words));
        },
        notices::fault);
  }

  /** The sentence; empty without a linear autoencoder. */
  ReadOnlyObjectProperty<String> sentenceProperty() {
    return sentence.getReadOnlyProperty();
  }

  @Override
  public void close() {
    job.close();
  }
}
