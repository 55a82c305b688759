package latentia.lab.mixture;

import latentia.lab.look.LargeType;

/** What the colours of the points mean at this moment; from afar, only the title is read. */
final class StageNotes {
  private StageNotes() {}

  static String note(MixtureScene scene, MixtureView view) {
    if (LargeType.in(view.theme())) {
      return "";
    }
    boolean sampled = scene.soft() && view.shows(MixtureView.Layer.SAMPLES);
    return colours(scene) + (sampled ? Words.of("note.samples") : "");
  }

  private static String colours(MixtureScene scene) {
    String method = scene.soft() ? "em" : "kmeans";
    if (scene.after().step() == 0) {
      return Words.of("note." + method + ".start");
    }
    return Words.of("note." + method + (scene.after().step() % 2 == 1 ? ".fresh" : ".kept"));
  }
}
