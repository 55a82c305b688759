package latentia.app.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.TransferMode;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import latentia.app.LatentiaApp;
import latentia.text.Messages;

/** How a person hands over a file with data: by a dialogue, or dropped onto the window. */
public final class DataFiles {
  private final Messages messages = Messages.of(LatentiaApp.class);
  private final Consumer<Path> open;

  /**
   * @param open takes the file
   */
  public DataFiles(Consumer<Path> open) {
    this.open = open;
  }

  /** Asks for a folder of images. */
  public void chooseFolder(Window owner) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(messages.get("menu.openFolder"));
    File chosen = chooser.showDialog(owner);
    if (chosen != null) {
      open.accept(chosen.toPath());
    }
  }

  /** Asks for a file. */
  public void choose(Window owner) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(messages.get("menu.open"));
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter(
                messages.get("open.tables"),
                "*.csv",
                "*.tsv",
                "*.txt",
                "*.gz",
                "*idx3*",
                "*.npy",
                "*.npz"),
            new FileChooser.ExtensionFilter(messages.get("open.all"), "*.*"));
    File chosen = chooser.showOpenDialog(owner);
    if (chosen != null) {
      open.accept(chosen.toPath());
    }
  }

  /** Takes the first of the files or folders that are dropped onto the scene. */
  void acceptDrops(Scene scene) {
    scene.setOnDragOver(
        event -> {
          if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
          }
        });
    scene.setOnDragDropped(
        event -> {
          List<File> files = event.getDragboard().getFiles();
          event.setDropCompleted(!files.isEmpty());
          files.stream().findFirst().ifPresent(file -> open.accept(file.toPath()));
        });
  }
}
