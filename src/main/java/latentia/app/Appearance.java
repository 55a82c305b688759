package latentia.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.application.Application;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import latentia.figure.Theme;
import latentia.figure.Themes;

/** The theme of the window and the size of its text, applied to scenes by style sheets. */
public final class Appearance {
  private static final double SMALLEST_ZOOM = 0.8;
  private static final double LARGEST_ZOOM = 2.0;
  private static final double ZOOM_STEP = 1.1;

  private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Themes.LIGHT);
  private final DoubleProperty zoom = new SimpleDoubleProperty(1);

  /** Loads the typeface of the program; needed before the first scene is shown. */
  public static void loadFonts() {
    for (String weight : List.of("Regular", "SemiBold", "Bold")) {
      String path = "/com/formdev/flatlaf/fonts/inter/Inter-" + weight + ".otf";
      try (InputStream font = Appearance.class.getResourceAsStream(path)) {
        Font.loadFont(font, 13);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * Chooses the style sheet under all others; needed before the first control is made, which else
   * reads the one of JavaFX in vain.
   */
  public void chooseControls() {
    Application.setUserAgentStylesheet(
        dark()
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
  }

  /** Keeps the scene's style sheets in step with theme and zoom. */
  public void dress(Scene scene) {
    theme.addListener((o, old, now) -> apply(scene));
    zoom.addListener((o, old, now) -> apply(scene));
    apply(scene);
  }

  private void apply(Scene scene) {
    chooseControls();
    scene.setFill(canvas());
    scene
        .getStylesheets()
        .setAll(
            sheet("latentia"),
            sheet("data"),
            sheet("paint"),
            sheet("controlsfx"),
            sheet(theme.get().id()));
    scene.getRoot().setStyle("-fx-font-size: " + theme.get().type().body() * zoom.get() + "px;");
  }

  private Color canvas() {
    int argb = theme.get().canvas().argb();
    return Color.rgb(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff);
  }

  private boolean dark() {
    return theme.get() == Themes.DARK;
  }

  private static String sheet(String name) {
    return Appearance.class.getResource("/css/" + name + ".css").toExternalForm();
  }

  public void enlarge() {
    zoom.set(Math.min(LARGEST_ZOOM, zoom.get() * ZOOM_STEP));
  }

  public void reduce() {
    zoom.set(Math.max(SMALLEST_ZOOM, zoom.get() / ZOOM_STEP));
  }

  public void resetZoom() {
    zoom.set(1);
  }

  public ObjectProperty<Theme> themeProperty() {
    return theme;
  }

  /** How much larger text is shown than the theme says. */
  public DoubleProperty zoomProperty() {
    return zoom;
  }
}
