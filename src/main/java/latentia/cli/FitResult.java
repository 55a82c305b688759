package latentia.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import latentia.training.Status;

/** The JSON of a fit as far as all models share it. */
final class FitResult {
  private FitResult() {}

  /**
   * Who was fitted to what, how, and how it ended; the model's own results are put after it.
   *
   * @param settings the model's own; those of the data are added
   * @param seconds spent in training
   */
  static ObjectNode of(
      String model, DataInput input, ObjectNode settings, Status status, double seconds) {
    ObjectNode result = Json.object();
    result.put("model", model);
    result.put("data", input.given());
    result.put("rows", input.train().rows());
    result.set("columns", Json.strings(input.train().columnNames()));
    settings.setAll(input.settings());
    result.set("settings", settings);
    result.put("status", word(status));
    result.set("seconds", Json.number(seconds));
    result.set("repairs", Json.strings(input.notes()));
    return result;
  }

  /** The word for a status that scripts know. */
  static String word(Status status) {
    if (status instanceof Status.Converged) {
      return "converged";
    }
    if (status instanceof Status.Collapsed) {
      return "collapsed";
    }
    if (status instanceof Status.Diverged) {
      return "diverged";
    }
    if (status instanceof Status.StoppedEarly) {
      return "stopped_early";
    }
    return "iteration_limit";
  }
}
