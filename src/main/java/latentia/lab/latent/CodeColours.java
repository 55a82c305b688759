package latentia.lab.latent;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import latentia.data.Factors;
import latentia.data.Labels;
import latentia.figure.Axes;
import latentia.figure.Colour;
import latentia.figure.ColourMap;
import latentia.figure.Footer;
import latentia.figure.Theme;
import latentia.lab.look.ClassPoints;
import latentia.lab.look.NumberText;

/**
 * What the colours of codes say: the class, or a value from low to high. The same for all models,
 * so that their planes can be compared.
 */
final class CodeColours {
  private static final double OUTLIERS = 0.02;

  private final LatentScene scene;
  private final LatentView view;
  private final Theme theme;
  private double low;
  private double high;
  private boolean cut;

  CodeColours(LatentScene scene, LatentView view) {
    this.scene = scene;
    this.view = view;
    this.theme = view.theme();
    if (!byLabel()) {
      measure();
    }
  }

  boolean byLabel() {
    return view.colourBy() instanceof LatentView.ColourBy.Label;
  }

  /** The classes, when colours and shapes stand for them. */
  Optional<Labels> classes() {
    return byLabel() ? scene.data().labels() : Optional.empty();
  }

  /** The ends of the scale: all values, but errors that lie far out share the last colour. */
  private void measure() {
    double[] all =
        IntStream.range(0, scene.models())
            .mapToObj(this::values)
            .flatMapToDouble(DoubleStream::of)
            .filter(Double::isFinite)
            .sorted()
            .toArray();
    low = all.length == 0 ? 0 : all[0];
    high = all.length == 0 ? 1 : all[all.length - 1];
    if (view.colourBy() instanceof LatentView.ColourBy.Error && all.length > 0) {
      double usual = all[(int) ((1 - OUTLIERS) * (all.length - 1))];
      cut = usual < high && usual > low;
      high = cut ? usual : high;
    }
    high = high > low ? high : low + 1;
  }

  /** One value per row shown, or none yet. */
  private double[] values(int model) {
    if (view.colourBy() instanceof LatentView.ColourBy.Column by) {
      return scene.data().shown().column(by.column());
    }
    if (view.colourBy() instanceof LatentView.ColourBy.Factor by) {
      return factors().column(by.factor());
    }
    float[] errors = scene.maps().models().get(model).errors();
    return IntStream.range(0, errors.length).mapToDouble(n -> errors[n]).toArray();
  }

  private Factors factors() {
    return scene.data().shown().factors().orElseThrow();
  }

  /** One colour per row, by value; neutral where there is none. */
  int[] byValue(int model, int rows) {
    int[] argb = new int[rows];
    double[] values = byLabel() ? new double[0] : values(model);
    if (values.length != rows) {
      Colour neutral = byLabel() ? theme.component(0).mark() : theme.muted();
      Arrays.fill(argb, neutral.argb());
      return argb;
    }
    int[] colours = ColourMap.VIRIDIS.colours(theme);
    for (int n = 0; n < rows; n++) {
      double share = (values[n] - low) / (high - low);
      argb[n] = colours[(int) Math.max(0, Math.min(255 * share + 0.5, 255))];
    }
    return argb;
  }

  /** What byValue's colours depend on besides the codes. */
  Object source(int model) {
    return view.colourBy() instanceof LatentView.ColourBy.Error
        ? scene.maps().models().get(model).errors()
        : view.colourBy();
  }

  /** What a class is: of images what they show, "digit". */
  String lead() {
    return classes().isPresent() ? scene.data().classNoun() : "";
  }

  List<Axes.LegendEntry> entries() {
    return classes().map(labels -> ClassPoints.legend(labels, theme)).orElse(List.of());
  }

  List<Footer.ColourBar> bars() {
    if (byLabel()) {
      return List.of();
    }
    if (view.colourBy() instanceof LatentView.ColourBy.Column by) {
      RawValues raw = new RawValues(scene.data());
      String caption = scene.data().shown().wording().captions().get(by.column());
      return List.of(bar(caption, raw.of(low, by.column()), raw.of(high, by.column()), ""));
    }
    if (view.colourBy() instanceof LatentView.ColourBy.Factor by) {
      return List.of(bar(factors().names().get(by.factor()), low, high, ""));
    }
    boolean known = scene.maps().models().stream().anyMatch(maps -> maps.errors().length > 0);
    String unit = " " + LossWords.unit(scene.settings().models());
    return known
        ? List.of(
            bar(Words.of("colour.error"), low, high, unit + (cut ? Words.of("colour.more") : "")))
        : List.of();
  }

  private static Footer.ColourBar bar(String lead, double low, double high, String after) {
    return new Footer.ColourBar(
        lead,
        NumberText.significant(low, 3),
        ColourMap.VIRIDIS,
        NumberText.significant(high, 3) + after);
  }
}
