package latentia.cli;

import latentia.figure.Figure;
import latentia.lab.components.BuildUpFigures;
import latentia.lab.components.ComponentsScene;
import latentia.lab.components.ComponentsView;
import latentia.lab.components.GenerativeFigures;
import latentia.lab.components.Retrieval;
import latentia.lab.components.RetrievalFigure;
import latentia.lab.components.SpaceFigures;
import latentia.lab.look.SheetSize;

/** Figures of the Components lab by their name. */
final class ComponentsFigure {
  private ComponentsFigure() {}

  /**
   * The figure of a scene; a comparison has none.
   *
   * @param part any but {@link ComponentsPart#COMPARE}
   */
  static Figure of(
      ComponentsPart part, ComponentsScene scene, ComponentsView view, SheetSize sheet) {
    BuildUpFigures buildUp = new BuildUpFigures();
    return switch (part) {
      case BUILD -> buildUp.stage(scene, view, sheet);
      case STRIP -> buildUp.strip(scene, view, sheet);
      case SCORES -> buildUp.scores(scene, view);
      case SCREE -> buildUp.scree(scene, view);
      case ERROR -> buildUp.error(scene, view);
      case BASIS -> buildUp.basis(scene, view, sheet);
      case SPACE -> new SpaceFigures().stage(scene, view, sheet);
      case GENERATIVE -> new GenerativeFigures().stage(scene, view, sheet);
      case RETRIEVAL -> RetrievalFigure.of(Retrieval.of(scene, bits(scene)), view.theme(), sheet);
      case COMPARE -> throw new IllegalArgumentException("a comparison has no scene");
    };
  }

  /** One for each component asked for, as far as codes have so many. */
  private static int bits(ComponentsScene scene) {
    return Math.min(scene.settings().components(), scene.newest().model().codeSize());
  }
}
