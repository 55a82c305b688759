package latentia.lab.latent;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import latentia.figure.Axes;
import latentia.figure.Field;
import latentia.figure.Figure;
import latentia.figure.Theme;
import latentia.lab.look.RowPictures;

/**
 * The figures of the Latent lab. It keeps the marks of the last figures so that what did not change
 * is handed over as the same object; use one per stage, from one thread.
 */
public final class LatentFigures {
  private static final double USUAL_SHARE = 0.6;
  private static final double LEAST_TOP = 0.1;

  private final List<PlanePanel> planes = new ArrayList<>();
  private final StripPanel strip = new StripPanel();
  private LatentData keptData;
  private RowPictures pictures;

  /**
   * The plane of every model side by side, axes "plane-0", "plane-1" …, over what colours and
   * shapes mean. Handles "from" and "to" are the ends of the path, "pin-0" … the pins (numbers
   * among all pins); picks "codes-0" … the rows shown.
   */
  public Figure planes(LatentScene scene, LatentView view) {
    look(scene.data());
    while (planes.size() < scene.models()) {
      planes.add(new PlanePanel(planes.size()));
    }
    CodeColours colours = new CodeColours(scene, view);
    List<ModelTitle> titles = ModelTitle.of(scene.settings());
    double top = holesTop(scene, view);
    List<Figure.Panel> panels = new ArrayList<>();
    double width = 1.0 / scene.models();
    for (int i = 0; i < scene.models(); i++) {
      Axes axes = planes.get(i).axes(scene, view, titles.get(i), colours, pictures, top);
      panels.add(new Figure.Panel(axes, i * width, 0, width, 1));
    }
    return new Figure(view.theme(), panels, new PlaneFooter(scene, view, colours, top).footer());
  }

  /** The plane of one model (0-based) alone. */
  public Figure plane(LatentScene scene, LatentView view, int model) {
    Figure all = planes(scene, view);
    Axes axes = all.panels().get(model).axes();
    return new Figure(all.theme(), List.of(new Figure.Panel(axes, 0, 0, 1, 1)), all.footer());
  }

  /**
   * Films of what is decoded along the path, one row per model, axes "strip" with the frames as
   * picks "frame" (number = model x frames + frame); without a path an empty strip.
   */
  public Figure strip(LatentScene scene, LatentView view) {
    look(scene.data());
    return Figure.of(view.theme(), strip.axes(scene, view.theme(), pictures));
  }

  /**
   * The curves that these models have, stacked: "curve-elbo", "curve-reconstruction", "curve-kl".
   */
  public Figure curves(LatentScene scene, Theme theme) {
    List<LossCurve> shown = LossCurve.of(scene.settings());
    List<Figure.Panel> panels = new ArrayList<>();
    double height = 1.0 / shown.size();
    for (int i = 0; i < shown.size(); i++) {
      boolean last = i == shown.size() - 1;
      Axes axes = new CurvePanel(scene, theme, shown.get(i)).axes(i == 0, last, shown.size() == 1);
      panels.add(new Figure.Panel(axes, 0, i * height, 1, height));
    }
    return new Figure(theme, panels);
  }

  /** One of the curves, for a place of its own. */
  public Figure curve(LatentScene scene, Theme theme, LossCurve which) {
    return Figure.of(theme, new CurvePanel(scene, theme, which).axes(true, true, true));
  }

  /** Reconstruction and KL per model as stacked bars, axes "ledger", at the playhead's epoch. */
  public Figure ledger(LatentScene scene, Theme theme) {
    return new LedgerPanel(scene, theme).figure();
  }

  private void look(LatentData data) {
    if (data != keptData) {
      keptData = data;
      pictures = data.rowPictures();
    }
  }

  /**
   * What most of the map stays below, rounded, the same for all models; 0 where none is shown.
   * Beyond the codes holes grow without limit and would leave no colours for those between them.
   */
  private static double holesTop(LatentScene scene, LatentView view) {
    double top = 0;
    for (int i = 0; i < scene.models(); i++) {
      Optional<Field> holes = scene.maps().models().get(i).holes();
      if (view.shows(LatentView.Layer.HOLES, i) && holes.isPresent()) {
        double[] values =
            Arrays.stream(holes.get().values()).filter(Double::isFinite).sorted().toArray();
        if (values.length > 0) {
          top = Math.max(top, values[(int) (USUAL_SHARE * (values.length - 1))]);
        }
      }
    }
    return top == 0 ? 0 : twoDigits(Math.max(LEAST_TOP, top));
  }

  private static double twoDigits(double value) {
    return new BigDecimal(value).round(new MathContext(2, RoundingMode.HALF_UP)).doubleValue();
  }
}
