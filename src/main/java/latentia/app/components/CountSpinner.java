package latentia.app.components;

import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import latentia.app.Inputs;
import latentia.lab.components.Method;

/** Lets a spinner show and change how many components are in use, or how long a code is. */
final class CountSpinner {
  private final ComponentsViewModel lab;
  private final IntegerSpinnerValueFactory values = new IntegerSpinnerValueFactory(0, 1);
  private boolean showing;

  private CountSpinner(ComponentsViewModel lab) {
    this.lab = lab;
  }

  static void bind(Spinner<Integer> spinner, ComponentsViewModel lab) {
    CountSpinner count = new CountSpinner(lab);
    spinner.setValueFactory(count.values);
    Inputs.whenTurned(spinner, () -> count.showing, lab::use);
    lab.stateProperty().subscribe(count::show);
  }

  private void show(ComponentsState state) {
    showing = true;
    try {
      Method method = state.settings().method();
      values.setMax(method.most(state.data()));
      values.setMin(method.fewest());
      values.setValue(state.settings().components());
    } finally {
      showing = false;
    }
  }
}
