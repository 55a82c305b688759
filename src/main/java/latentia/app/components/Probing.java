package latentia.app.components;

import java.util.Optional;
import java.util.Random;
import javafx.beans.property.ObjectProperty;
import latentia.engine.linear.LinearModel;
import latentia.lab.components.ComponentsProbe;
import latentia.lab.components.ComponentsScene;
import latentia.lab.components.ComponentsView;
import latentia.lab.components.Generation;

/** What is pointed at and set by hand: it changes the probe, and nothing else. */
public final class Probing {
  private final ComponentsViewModel lab;
  private final ObjectProperty<ComponentsProbe> probe;
  private int draws;

  Probing(ComponentsViewModel lab, ObjectProperty<ComponentsProbe> probe) {
    this.lab = lab;
    this.probe = probe;
  }

  ComponentsProbe now() {
    return probe.get();
  }

  private int rows() {
    return lab.stateProperty().get().data().rows().rows();
  }

  /** Looks at another row (0-based); it has its own code. */
  public void row(int row) {
    int possible = Math.max(0, Math.min(row, rows() - 1));
    if (possible != now().row() || now().code().isPresent() || now().queried().isPresent()) {
      probe.set(now().withRow(possible));
    }
  }

  /** Looks at a row drawn from the seed. */
  public void anotherRow() {
    draws++;
    long seed = lab.stateProperty().get().settings().seed();
    int drawn = new Random(31 * seed + draws).nextInt(Math.max(1, rows() - 1));
    row(drawn < now().row() ? drawn : drawn + 1);
  }

  /** The row looked at has its own code again. */
  public void ownCode() {
    if (now().code().isPresent()) {
      probe.set(now().withCode(Optional.empty()));
    }
  }

  /** Sets one coefficient (0-based) of the code; one that is not in use is not set. */
  public void turn(int component, double value) {
    lab.shown()
        .filter(scene -> component < scene.model().codeSize())
        .ifPresent(
            scene -> {
              double[] code = scene.code().clone();
              code[component] = value;
              probe.set(now().withCode(Optional.of(code)));
            });
  }

  /** Sets the code to a place of the score plot; what it does not show stays. */
  public void place(double across, double up) {
    ComponentsView view = lab.viewProperty().get();
    lab.shown()
        .ifPresent(
            scene -> {
              double[] code = scene.code().clone();
              set(code, view.up(), up);
              set(code, view.across(), across);
              probe.set(now().withCode(Optional.of(code)));
            });
  }

  private static void set(double[] code, int component, double value) {
    if (component < code.length) {
      code[component] = value;
    }
  }

  /** Points at a place of the score plot. */
  public void point(double across, double up) {
    probe.set(now().withCursor(Optional.of(new double[] {across, up})));
  }

  /** Points at nothing. */
  public void leave() {
    if (now().cursor().isPresent()) {
      probe.set(now().withCursor(Optional.empty()));
    }
  }

  /** The candidate direction, of length 1 in the columns shown. */
  public void direct(double[] direction) {
    probe.set(now().withDirection(direction));
  }

  /** Asks for the posterior of a row in the space of the data. */
  public void query(double[] row) {
    probe.set(now().withQueried(Optional.of(row)));
  }

  /** What sigma^2 is multiplied by. */
  public void noise(double factor) {
    if (factor != now().noiseFactor()) {
      probe.set(now().withNoiseFactor(factor));
    }
  }

  void generation(Generation generation) {
    probe.set(now().withGeneration(generation));
  }

  /** The probe for other data: a row of theirs, and nothing set by hand. */
  void forget(int row, int columnsShown, long seed) {
    probe.set(
        ComponentsProbe.of(row).withDirection(first(columnsShown)).withGeneration(none(seed)));
  }

  /** The probe for another model of the same data. */
  void forgetCode(long seed) {
    probe.set(
        now().withCode(Optional.empty()).withCursor(Optional.empty()).withGeneration(none(seed)));
  }

  private static Generation none(long seed) {
    return Generation.none(seed);
  }

  /** A direction along the first of so many columns. */
  void directAlong(int columnsShown) {
    if (now().direction().length != columnsShown) {
      direct(first(columnsShown));
    }
  }

  private static double[] first(int columnsShown) {
    double[] direction = new double[columnsShown];
    direction[0] = 1;
    return direction;
  }

  /** The probe with a code set by hand that has the length the model wants. */
  static ComponentsProbe fitting(ComponentsProbe probe, ComponentsScene scene) {
    LinearModel model = scene.model();
    Optional<double[]> set = probe.code();
    if (set.isEmpty() || set.get().length == model.codeSize()) {
      return probe;
    }
    double[] code = model.encode(scene.row());
    System.arraycopy(set.get(), 0, code, 0, Math.min(set.get().length, code.length));
    return probe.withCode(Optional.of(code));
  }
}
