package latentia.app.figure;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.stage.Window;
import latentia.app.Appearance;
import latentia.figure.FormulaPainter;

/** Makes formulas in the theme and size of the window, and tells when they are out of date. */
public final class FormulaInk {
  private final FormulaPainter painter = new FormulaPainter();
  private final Appearance appearance;
  private Object version = new Object();

  public FormulaInk(Appearance appearance) {
    this.appearance = appearance;
  }

  /** Runs the task whenever everything has to be made again in another ink or size. */
  public void onChange(Runnable task) {
    Runnable renew =
        () -> {
          version = new Object();
          task.run();
        };
    appearance.themeProperty().addListener((o, old, now) -> renew.run());
    appearance.zoomProperty().addListener((o, old, now) -> renew.run());
  }

  /** A formula, given in LaTeX without dollar signs. */
  public FormulaView formula(String latex) {
    FormulaView view = new FormulaView();
    view.latexProperty().set(latex);
    dress(view);
    return view;
  }

  /** Paints a formula in the present ink and size. */
  public void dress(FormulaView view) {
    double scale =
        Window.getWindows().stream().mapToDouble(Window::getOutputScaleX).max().orElse(1);
    view.dress(painter, appearance.themeProperty().get(), appearance.zoomProperty().get(), scale);
  }

  /** One formula per line; the views that are there already show the new ones. */
  public void fill(Pane box, List<String> formulas) {
    if (!formulas.equals(box.getUserData())
        || box.getProperties().get(FormulaInk.class) != version) {
      List<Node> views = box.getChildren();
      if (views.size() > formulas.size()) {
        views.subList(formulas.size(), views.size()).clear();
      }
      for (int i = 0; i < views.size(); i++) {
        FormulaView view = (FormulaView) views.get(i);
        view.latexProperty().set(formulas.get(i));
        dress(view);
      }
      formulas.stream().skip(views.size()).map(this::formula).forEach(views::add);
      box.setUserData(formulas);
      box.getProperties().put(FormulaInk.class, version);
    }
    box.setVisible(!formulas.isEmpty());
    box.setManaged(!formulas.isEmpty());
  }
}
