package latentia.app.data;

import java.nio.file.Path;
import javafx.scene.Node;
import latentia.app.figure.FigurePane;
import latentia.app.figure.PaintThread;
import latentia.app.shell.Fxml;

/** Data drawn from a seed, with a preview that follows the parameters. */
public final class GenerateTab implements DataTab {
  private final DataDesk desk;
  private final PaintThread thread;
  private final GenerateViewModel generating;
  private final TableSaving saving;
  private final Fxml<GenerateController> view = Fxml.load("generate");

  public GenerateTab(DataDesk desk) {
    this.desk = desk;
    thread = new PaintThread(desk.notices()::fault);
    generating = new GenerateViewModel(desk.fxThread(), desk.notices());
    GenerateController controller = view.controller();
    saving = new TableSaving(desk.fxThread(), desk.notices(), controller::say);
    controller.bind(generating, new FigurePane(thread, desk.fxThread()), desk.appearance());
    controller.useButton().setOnAction(event -> use());
    controller.saveButton().setOnAction(event -> save());
  }

  @Override
  public String id() {
    return "generate";
  }

  @Override
  public Node node() {
    return view.node();
  }

  /** The generator and its parameters. */
  GenerateViewModel generating() {
    return generating;
  }

  private void use() {
    generating.draw(
        data -> {
          desk.labs().onScreen().dataChooser().use(data);
          desk.close().run();
        });
  }

  private void save() {
    String name = generating.order().generator().key();
    saving.ask(view.node().getScene().getWindow(), name).ifPresent(this::save);
  }

  /** Writes all rows as a text table. */
  void save(Path file) {
    saving.write(generating.order()::draw, file);
  }

  @Override
  public void close() {
    saving.close();
    generating.close();
    thread.close();
  }
}
