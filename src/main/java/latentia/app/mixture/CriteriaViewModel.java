package latentia.app.mixture;

import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import latentia.app.LatestJob;
import latentia.app.Notices;
import latentia.data.Dataset;
import latentia.engine.mixture.Criteria;
import latentia.engine.mixture.GmmSettings;
import latentia.engine.mixture.ModelSelection;
import latentia.lab.mixture.MixtureSettings;
import latentia.lab.mixture.StartChoice;

/** AIC and BIC over a range of K, computed in the background for the data and family on screen. */
final class CriteriaViewModel implements AutoCloseable {
  /** The work that is done unasked; beyond it the range is fitted when the user asks for it. */
  private static final double UNASKED_CELLS = 30_000;

  private final LatestJob job;
  private final Notices notices;
  private final ObservableList<Criteria> found = FXCollections.observableArrayList();
  private final IntegerProperty fewest = new SimpleIntegerProperty(1);
  private final IntegerProperty most = new SimpleIntegerProperty(6);
  private final BooleanProperty working = new SimpleBooleanProperty();
  private final DoubleProperty progress = new SimpleDoubleProperty();
  private final BooleanProperty incomplete = new SimpleBooleanProperty();

  /** The question that was answered last, or put off. */
  private Question asked;

  private Dataset data;
  private MixtureSettings settings;

  /** What decides the answer. */
  private record Question(Dataset data, GmmSettings settings, int fewest, int most) {}

  CriteriaViewModel(Executor fxThread, Notices notices) {
    job = new LatestJob("model selection", fxThread);
    this.notices = notices;
    fewest.addListener((o, old, now) -> followRange());
    most.addListener((o, old, now) -> followRange());
  }

  /** Looks at other data or settings; what they leave as it was is not computed again. */
  void follow(Dataset newData, MixtureSettings newSettings) {
    data = newData;
    settings = newSettings;
    followRange();
  }

  private void followRange() {
    if (data == null || question().equals(asked)) {
      return;
    }
    if ((double) data.rows() * data.columns() <= UNASKED_CELLS) {
      compute();
    } else {
      found.clear();
      cancel();
    }
  }

  private Question question() {
    int top = Math.min(most.get(), Math.max(1, data.rows() / 2));
    GmmSettings fits =
        settings.withStart(new StartChoice.KMeans()).withComponents(1).withRestarts(3).gmm(data);
    return new Question(data, fits, Math.min(fewest.get(), top), top);
  }

  /** Computes the range for the data and family on screen. */
  void compute() {
    Question question = question();
    asked = question;
    found.clear();
    incomplete.set(false);
    working.set(true);
    progress.set(0);
    job.start(
        (cancelled, apply) -> {
          ModelSelection.over(
              question.data(),
              question.settings(),
              question.fewest(),
              question.most(),
              criteria -> apply.execute(() -> add(criteria, question)),
              cancelled);
          apply.execute(() -> working.set(false));
        },
        failure -> {
          working.set(false);
          notices.fault(failure);
        });
  }

  private void add(Criteria criteria, Question question) {
    found.add(criteria);
    progress.set(
        (criteria.components() - question.fewest() + 1.0)
            / (question.most() - question.fewest() + 1.0));
  }

  /** Gives the computation up; it waits until the user asks for it. */
  void cancel() {
    job.cancel();
    asked = question();
    working.set(false);
    incomplete.set(true);
  }

  ObservableList<Criteria> found() {
    return found;
  }

  IntegerProperty fewestProperty() {
    return fewest;
  }

  IntegerProperty mostProperty() {
    return most;
  }

  BooleanProperty workingProperty() {
    return working;
  }

  /** Whether the range waits for the user to ask for it. */
  BooleanProperty incompleteProperty() {
    return incomplete;
  }

  /** From 0 to 1. */
  DoubleProperty progressProperty() {
    return progress;
  }

  @Override
  public void close() {
    job.close();
  }
}
