package latentia.app;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.fxml.FXMLLoader;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class FxmlTest {
  static Stream<Path> files() throws Exception {
    return Files.list(Path.of("fxml")).filter(file -> file.toString().endsWith(".fxml"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void loadsAndFillsEveryFieldOfItsController(Path file) throws Exception {
    FXMLLoader loader =
        new FXMLLoader(
            FxmlTest.class.getResource("/fxml/" + file.getFileName()),
            ResourceBundle.getBundle("latentia.app.messages"));
    Callable<Object> load = loader::load;
    assertNotNull(WaitForAsyncUtils.asyncFx(load).get());
    Object controller = loader.getController();
    assertNotNull(controller, file + " has no controller");
    for (Field field : controller.getClass().getDeclaredFields()) {
      if (field.isAnnotationPresent(FXML.class)) {
        assertTrue(field.trySetAccessible());
        assertNotNull(field.get(controller), file + " has nothing with the id " + field.getName());
      }
    }
  }
}
