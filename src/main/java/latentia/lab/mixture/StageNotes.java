package latentia.lab.mixture;

import latentia.data.Dataset;
import latentia.lab.look.LargeType;
import latentia.lab.look.ShownRows;

/** What the colours of the points mean at this moment; from afar, only the title is read. */
final class StageNotes {
  private StageNotes() {}

  /** What is on stage, and how much of it where there are too many points to draw. */
  static String title(Dataset data, ShownRows shown) {
    String samples = data.wording().samples();
    return shown.areAll()
        ? Words.of("stage.title", data.wording().title(), data.rows(), samples)
        : Words.of(
            "stage.thinned", data.wording().title(), shown.shownText(), shown.allText(), samples);
  }

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
