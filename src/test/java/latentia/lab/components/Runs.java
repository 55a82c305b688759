package latentia.lab.components;

import latentia.data.Catalogue;
import latentia.engine.linear.LinearSnapshot;
import latentia.engine.linear.PcaModel;
import latentia.engine.linear.PcaSnapshot;
import latentia.training.Session;
import latentia.training.Status;

/** Scenes of real data for tests. */
final class Runs {
  private Runs() {}

  /** A data set looked at by a method after some steps; those that iterate go on to their end. */
  static ComponentsScene scene(String dataset, Method method, int components, int row)
      throws Exception {
    ComponentsData data = ComponentsData.of(Catalogue.load(dataset, 1), false);
    ComponentsSettings settings =
        ComponentsSettings.standard().withMethod(method).withComponents(components);
    return scene(data, settings, row);
  }

  /** After so many steps, or at the end if that comes sooner. */
  static ComponentsScene scene(String dataset, Method method, int components, int row, int steps)
      throws Exception {
    ComponentsData data = ComponentsData.of(Catalogue.load(dataset, 1), false);
    return scene(
        data,
        ComponentsSettings.standard().withMethod(method).withComponents(components),
        row,
        steps);
  }

  static ComponentsScene scene(ComponentsData data, ComponentsSettings settings, int row)
      throws Exception {
    int steps = settings.growing() ? settings.components() : Integer.MAX_VALUE;
    return scene(data, settings, row, steps);
  }

  private static ComponentsScene scene(
      ComponentsData data, ComponentsSettings settings, int row, int steps) throws Exception {
    try (Session<? extends LinearSnapshot> session = ComponentsLab.open(data, settings)) {
      for (int i = 0; i < steps && session.status().running(); i++) {
        session.step();
      }
      LinearSnapshot shown = session.snapshot();
      return new ComponentsScene(data, settings, shown, shown, ComponentsProbe.of(row));
    }
  }

  /** The same components with another number of them in use. */
  static ComponentsScene at(ComponentsScene scene, int used) {
    PcaModel model = ((PcaModel) scene.model()).components().keeping(used, false);
    PcaSnapshot shown = new PcaSnapshot(model, new Status.Running());
    return new ComponentsScene(scene.data(), scene.settings(), shown, shown, scene.probe());
  }
}
