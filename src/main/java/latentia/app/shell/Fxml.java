package latentia.app.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ResourceBundle;
import javafx.fxml.FXMLLoader;
import javafx.scene.Node;

/**
 * What an FXML file describes, with the words of the window.
 *
 * @param <C> the controller it names
 */
public record Fxml<C>(Node node, C controller) {
  /** Loads {@code fxml/NAME.fxml}. */
  public static <C> Fxml<C> load(String name) {
    FXMLLoader loader =
        new FXMLLoader(
            Fxml.class.getResource("/fxml/" + name + ".fxml"),
            ResourceBundle.getBundle("latentia.app.messages"));
    try {
      Node node = loader.load();
      return new Fxml<>(node, loader.getController());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
