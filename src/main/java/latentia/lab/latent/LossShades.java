package latentia.lab.latent;

import java.util.List;
import java.util.stream.IntStream;
import latentia.figure.Colour;
import latentia.figure.Shade;
import latentia.figure.Theme;

/**
 * The hue of a loss in one strength per model: full for the first variational one, whose bound is
 * spoken of, and paler for each further model.
 */
public final class LossShades {
  private static final double[] STRENGTH = {1, 0.6, 0.38};

  private LossShades() {}

  /** What a model's reconstruction loss is drawn in. */
  public static Shade reconstruction(LatentSettings settings, int model, Theme theme) {
    List<Integer> all = IntStream.range(0, settings.models().size()).boxed().toList();
    return paler(theme.component(0), settings, all, model, theme);
  }

  /**
   * @param models those that have this loss
   */
  static Shade paler(
      Shade hue, LatentSettings settings, List<Integer> models, int model, Theme theme) {
    List<Integer> order =
        models.stream()
            .sorted((a, b) -> Boolean.compare(variational(settings, b), variational(settings, a)))
            .toList();
    double strength = STRENGTH[Math.min(order.indexOf(model), STRENGTH.length - 1)];
    Colour mark = Colour.blend(List.of(hue.mark(), theme.canvas()), strength, 1 - strength);
    return new Shade(mark, hue.text());
  }

  private static boolean variational(LatentSettings settings, int model) {
    return settings.model(model).isVariational();
  }
}
