package latentia.lab.components;

import latentia.engine.linear.GivenBasis;
import latentia.engine.linear.PcaModel;
import latentia.engine.linear.PpcaSnapshot;
import latentia.lab.look.NumberText;
import latentia.training.Status;

/**
 * What the next step does, in words.
 *
 * @param title over the formulas; of a finished run how it ended
 * @param next for the step button; empty where no step is left
 */
record NextStep(String title, String next) {
  static NextStep of(ComponentsScene scene) {
    if (!scene.shown().status().running()) {
      return new NextStep(end(scene), "");
    }
    if (scene.model() instanceof PcaModel pca) {
      int next = pca.used() + 1;
      String gain = gain(pca.components().ratio(pca.used()));
      return new NextStep(Words.of("next.pca.title", next), Words.of("next.pca", next, gain));
    }
    if (scene.model() instanceof GivenBasis given) {
      String name = given.names().get(given.used());
      String gain = gain(Shares.of(new ErrorCurves().all(scene).values())[given.used()]);
      return new NextStep(Words.of("next.given.title", name), Words.of("next.given", name, gain));
    }
    if (scene.shown() instanceof PpcaSnapshot ppca) {
      String half = ppca.eStepNext() ? "next.e" : "next.m";
      return new NextStep(Words.of(half + ".title"), Words.of(half));
    }
    String method =
        switch (scene.settings().method()) {
          case LOGISTIC -> "next.logistic";
          case PREDICTIVE -> "next.predictive";
          default -> "next.dictionary";
        };
    int iteration = scene.shown().step() + 1;
    return new NextStep(Words.of(method + ".title"), Words.of(method, iteration));
  }

  /** A share with one digit, as what is gained is often little. */
  static String gain(double share) {
    return NumberText.fixed(100 * share, 1);
  }

  private static String end(ComponentsScene scene) {
    if (ModelReach.growing(scene.model())) {
      return Words.of("end.all", ModelReach.count(scene.model()));
    }
    if (scene.shown().step() == 0) {
      return Words.of("end.closed");
    }
    boolean limit = scene.shown().status() instanceof Status.IterationLimit;
    return Words.of(limit ? "end.limit" : "end.converged");
  }
}
