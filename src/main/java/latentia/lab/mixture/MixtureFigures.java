package latentia.lab.mixture;

import java.util.List;
import latentia.data.Dataset;
import latentia.engine.mixture.Criteria;
import latentia.figure.Axes;
import latentia.figure.Figure;
import latentia.figure.Theme;
import latentia.lab.look.LargeType;

/**
 * The figures of the Mixtures lab. It keeps the marks of the last figures so that what did not
 * change is handed over as the same object; use one per stage, from one thread.
 */
public final class MixtureFigures {
  private static final double SCATTER_HEIGHT = 0.64;
  private static final double SCATTER_WIDTH = 0.6;

  private final ScatterPanel scatter = new ScatterPanel();
  private final HistogramPanel histogram = new HistogramPanel();
  private Dataset keptData;
  private Plane keptPlane;
  private PlaneData keptPlace;
  private MixtureScene keptBoundScene;
  private Theme keptBoundTheme;
  private Axes keptBound;

  /**
   * The data in the view's plane over the staircase of the bound; in a theme of large type beside
   * it, where both keep room for their words.
   */
  public Figure stage(Dataset data, MixtureScene scene, MixtureView view) {
    if (LargeType.in(view.theme())) {
      return new Figure(
          view.theme(),
          List.of(
              new Figure.Panel(dataAxes(data, scene, view), 0, 0, SCATTER_WIDTH, 1),
              new Figure.Panel(
                  boundAxes(scene, view.theme()), SCATTER_WIDTH, 0.14, 1 - SCATTER_WIDTH, 0.72)));
    }
    return new Figure(
        view.theme(),
        List.of(
            new Figure.Panel(dataAxes(data, scene, view), 0, 0, 1, SCATTER_HEIGHT),
            new Figure.Panel(
                boundAxes(scene, view.theme()), 0, SCATTER_HEIGHT, 1, 1 - SCATTER_HEIGHT)));
  }

  /** The data alone: a scatter plot ("scatter") or, in one dimension, a histogram ("histogram"). */
  public Figure scatter(Dataset data, MixtureScene scene, MixtureView view) {
    return Figure.of(view.theme(), dataAxes(data, scene, view));
  }

  /** The staircase alone. */
  public Figure bound(MixtureScene scene, Theme theme) {
    return Figure.of(theme, boundAxes(scene, theme));
  }

  /** BIC and AIC against K, with its title. */
  public Figure criteria(List<Criteria> found, int chosen, Theme theme) {
    return criteria(found, chosen, theme, true);
  }

  /**
   * BIC and AIC against K.
   *
   * @param chosen K in use, ringed in the accent colour
   * @param headed with its title, or without where words beside it say the same
   */
  public Figure criteria(List<Criteria> found, int chosen, Theme theme, boolean headed) {
    return Figure.of(theme, CriteriaPanel.axes(found, chosen, theme, headed));
  }

  private Axes dataAxes(Dataset data, MixtureScene scene, MixtureView view) {
    if (data != keptData || !view.plane().equals(keptPlane)) {
      keptPlace = new PlaneData(data, view.plane());
      keptData = data;
      keptPlane = view.plane();
    }
    return view.plane().dimensions() == 1
        ? histogram.axes(data, scene, view, keptPlace)
        : scatter.axes(data, scene, view, keptPlace);
  }

  private Axes boundAxes(MixtureScene scene, Theme theme) {
    if (!scene.equals(keptBoundScene) || theme != keptBoundTheme) {
      keptBound = new BoundPanel(scene, theme).axes();
      keptBoundScene = scene;
      keptBoundTheme = theme;
    }
    return keptBound;
  }
}
