package latentia.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import latentia.data.Dataset;
import latentia.engine.linear.LinearSnapshot;
import latentia.training.Session;
import latentia.training.SettingsException;
import latentia.training.Status;

/**
 * What a linear model adds to the fit that all of them share.
 *
 * @param <S> the snapshots of its session
 */
interface LinearReport<S extends LinearSnapshot> {
  /** Refuses data that the model cannot take, naming options that help. */
  default void check(DataInput input) throws CommandException {}

  Session<S> open(Dataset train) throws SettingsException;

  /** Whether steps need to go no further. */
  default boolean enough(Session<S> session) {
    return false;
  }

  default Status status(S last) {
    return last.status();
  }

  /** Puts the model's own settings. */
  void describe(ObjectNode settings);

  /** Puts the model's own results. */
  void addTo(ObjectNode result, S last);

  /** The codes of the training rows, {@code n x q}. */
  default double[][] codes(S last, Dataset train) {
    return last.model().encode(train);
  }

  /**
   * Puts what the model says about rows that it has not seen.
   *
   * @param codes of these rows, {@code n x q}
   */
  default void addTest(ObjectNode tested, S last, Dataset test, double[][] codes) {}

  /** What progress says. */
  String progress(S now);

  /**
   * The result for people.
   *
   * @param error the mean squared error
   */
  String summary(Dataset train, S last, double error);
}
