package latentia.lab.latent.bench;

import java.util.ArrayList;
import java.util.List;
import latentia.engine.neural.Noise;
import latentia.engine.neural.TrainedNetwork;
import latentia.lab.latent.LatentScene;
import latentia.lab.look.RowForm;

/**
 * A drawing as every model sees it.
 *
 * @param clean the drawing
 * @param noisy what was fed to the models
 * @param isNoisy whether noise was added
 * @param noiseError ||clean - noisy||^2
 */
public record SeenDrawing(
    RowForm form,
    double[] clean,
    double[] noisy,
    boolean isNoisy,
    double noiseError,
    List<Seen> models) {
  /**
   * In one model.
   *
   * @param code the code, or the mean of the posterior
   * @param error ||clean - reconstruction||^2: how well the noise was taken away
   */
  public record Seen(String name, double[] code, double[] reconstruction, double error) {}

  public static SeenDrawing of(LatentScene scene, Drawing drawing, DrawingOptions options) {
    double[] clean = drawing.row();
    double[] noisy = drawing.withNoise(options.noise(), options.seed()).row();
    List<String> names = ModelNames.of(scene.settings());
    List<Seen> models = new ArrayList<>();
    for (int m = 0; m < scene.models(); m++) {
      TrainedNetwork network = scene.network(m);
      double[] code = network.encode(noisy).mean();
      double[] again = network.decode(code);
      models.add(new Seen(names.get(m), code, again, Neighbours.squared(clean, again)));
    }
    return new SeenDrawing(
        scene.data().rowForm(),
        clean,
        noisy,
        !(options.noise() instanceof Noise.None),
        Neighbours.squared(clean, noisy),
        List.copyOf(models));
  }
}
