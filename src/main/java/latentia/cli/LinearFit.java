package latentia.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import latentia.data.DataException;
import latentia.data.Dataset;
import latentia.engine.linear.LinearSnapshot;
import latentia.engine.linear.ReconstructionError;
import latentia.engine.linear.Trace;
import latentia.training.Session;
import latentia.training.SettingsException;

/**
 * Fits a linear model and reports it: what {@code fit pca}, {@code ppca}, {@code logistic-pca} and
 * {@code dictionary} have in common.
 *
 * @param model its name on the command line
 * @param codes whether the codes of the training rows are wanted
 */
record LinearFit<S extends LinearSnapshot>(String model, LinearReport<S> report, boolean codes) {

  int call(DataOptions data, RunOptions run, double tolerance)
      throws DataException, CommandException {
    run.checkWritable();
    DataInput input = data.read(run);
    report.check(input);
    TrainingLoop<S> loop = new TrainingLoop<>(run.progress(), report::progress);
    S last = fitted(input.train(), loop);

    ObjectNode settings = Json.object();
    report.describe(settings);
    run.describe(settings, tolerance);
    ObjectNode result = FitResult.of(model, input, settings, report.status(last), loop.seconds());
    report.addTo(result, last);
    double[][] found = report.codes(last, input.train());
    double error = ReconstructionError.of(last.model(), input.train(), found);
    result.set("reconstruction_mse", Json.number(error));
    if (codes) {
      result.set("codes", Json.matrix(found));
    }
    input.test().ifPresent(test -> addTest(result.putObject("test"), last, test));
    run.finish(result, report.summary(input.train(), last, error));
    return ExitCode.DONE.number();
  }

  private S fitted(Dataset train, TrainingLoop<S> loop) throws CommandException {
    try (Session<S> session = loop.open(() -> report.open(train))) {
      loop.run(session, report::enough);
      return session.snapshot();
    } catch (SettingsException e) {
      throw SettingsFailure.of(e, train);
    }
  }

  private void addTest(ObjectNode tested, S last, Dataset test) {
    double[][] found = last.model().encode(test);
    double error = ReconstructionError.of(last.model(), test, found);
    tested.put("rows", test.rows());
    report.addTest(tested, last, test, found);
    tested.set("reconstruction_mse", Json.number(error));
  }

  /** The trace as an array of objects with the iteration and the value under its name. */
  static void addTrace(ObjectNode result, String name, Trace trace) {
    ArrayNode entries = result.putArray("trace");
    for (int t = 0; t < trace.length(); t++) {
      entries.addObject().put("iteration", t).set(name, Json.number(trace.at(t)));
    }
  }
}
