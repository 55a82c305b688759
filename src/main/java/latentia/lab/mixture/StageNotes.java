package latentia.lab.mixture;

/** What the colours of the points mean at this moment. */
final class StageNotes {
  private StageNotes() {}

  static String note(MixtureScene scene) {
    String method = scene.soft() ? "em" : "kmeans";
    if (scene.after().step() == 0) {
      return Words.of("note." + method + ".start");
    }
    return Words.of("note." + method + (scene.after().step() % 2 == 1 ? ".fresh" : ".kept"));
  }
}
