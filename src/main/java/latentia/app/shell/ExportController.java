package latentia.app.shell;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.stage.FileChooser;
import latentia.app.ChoiceWords;
import latentia.app.LatentiaApp;
import latentia.app.LatestJob;
import latentia.app.Notices;
import latentia.figure.Figure;
import latentia.figure.FigureExport;
import latentia.figure.FigureFormatException;
import latentia.figure.Theme;
import latentia.figure.Themes;
import latentia.text.Messages;

/** The card that writes a view to a PNG, SVG or PDF file. */
public final class ExportController {
  private static final int SMALLEST = 200;
  private static final int LARGEST = 12_000;
  private static final double MILLIMETRES_PER_INCH = 25.4;

  private final Messages messages = Messages.of(LatentiaApp.class);

  @FXML private ComboBox<LabExports.Exportable> view;
  @FXML private ComboBox<String> format;
  @FXML private ComboBox<Theme> theme;
  @FXML private Spinner<Integer> width;
  @FXML private Spinner<Integer> height;
  @FXML private HBox dpiRow;
  @FXML private Spinner<Integer> dpi;
  @FXML private TextField file;
  @FXML private Button browse;
  @FXML private Label hint;
  @FXML private ProgressBar progress;
  @FXML private Button cancel;
  @FXML private Button save;

  /**
   * The existing file that the user has been asked about, or has chosen in a dialogue that asks.
   */
  private Path replaceable;

  private LatestJob job;
  private Notices notices;
  private Runnable close;

  @FXML
  private void initialize() {
    format.getItems().setAll("PNG", "SVG", "PDF");
    format.setValue("PNG");
    theme.getItems().setAll(Themes.LIGHT, Themes.DARK, Themes.PROJECTOR);
    theme.setConverter(new ChoiceWords<>(t -> messages.get("menu." + t.id())));
    view.setConverter(new ChoiceWords<>(LabExports.Exportable::name));
    width.setValueFactory(new IntegerSpinnerValueFactory(SMALLEST, LARGEST, 1600, 100));
    height.setValueFactory(new IntegerSpinnerValueFactory(SMALLEST, LARGEST, 1000, 100));
    dpi.setValueFactory(new IntegerSpinnerValueFactory(72, 1200, 200, 50));
    format.valueProperty().addListener((o, old, now) -> formatChanged(now));
    width.valueProperty().addListener((o, old, now) -> showHint());
    height.valueProperty().addListener((o, old, now) -> showHint());
    dpi.valueProperty().addListener((o, old, now) -> showHint());
    showHint();
  }

  /**
   * @param close takes the card away
   */
  void open(
      List<LabExports.Exportable> views,
      LabExports.Exportable current,
      Theme now,
      Executor fxThread,
      Notices newNotices,
      Runnable newClose) {
    job = new LatestJob("export", fxThread);
    notices = newNotices;
    close = newClose;
    view.getItems().setAll(views);
    view.setValue(
        views.stream().filter(v -> v.id().equals(current.id())).findFirst().orElse(views.get(0)));
    theme.setValue(now);
    view.valueProperty().addListener((o, old, chosen) -> nameFile(chosen));
    nameFile(view.getValue());
    cancel.setOnAction(event -> leave());
    save.setOnAction(event -> write());
    browse.setOnAction(event -> chooseFile());
  }

  private void nameFile(LabExports.Exportable chosen) {
    file.setText(Path.of(System.getProperty("user.home"), chosen.id() + ending()).toString());
  }

  private String ending() {
    return "." + format.getValue().toLowerCase(Locale.ROOT);
  }

  private void formatChanged(String now) {
    dpiRow.setDisable(!now.equals("PNG"));
    file.setText(file.getText().replaceFirst("\\.[A-Za-z]+$", "") + ending());
    showHint();
  }

  private void showHint() {
    if (format.getValue().equals("PNG")) {
      hint.setText(messages.get("export.hint.png", millimetres(width), millimetres(height)));
    } else {
      hint.setText(messages.get("export.hint.vector"));
    }
  }

  private String millimetres(Spinner<Integer> pixels) {
    return Long.toString(Math.round(pixels.getValue() * MILLIMETRES_PER_INCH / dpi.getValue()));
  }

  private void chooseFile() {
    FileChooser chooser = new FileChooser();
    Path typed = typedPath();
    if (typed == null) {
      return;
    }
    chooser.setInitialFileName(typed.getFileName().toString());
    File folder = typed.getParent() == null ? null : typed.getParent().toFile();
    if (folder != null && folder.isDirectory()) {
      chooser.setInitialDirectory(folder);
    }
    File chosen = chooser.showSaveDialog(file.getScene().getWindow());
    if (chosen != null) {
      file.setText(chosen.getPath());
      replaceable = chosen.toPath();
    }
  }

  /** The file that is typed, or null, and a sentence, where no file can be called that. */
  private Path typedPath() {
    try {
      Path typed = Path.of(file.getText().strip());
      if (typed.getFileName() != null && !typed.getFileName().toString().isEmpty()) {
        return typed.toAbsolutePath();
      }
    } catch (InvalidPathException e) {
      // answered below like an empty name
    }
    hint.setText(messages.get("export.unnamed", file.getText()));
    return null;
  }

  private void write() {
    Path target = typedPath();
    if (target == null) {
      return;
    }
    if (Files.exists(target) && !target.equals(replaceable)) {
      replaceable = target;
      hint.setText(messages.get("export.exists", target.getFileName()));
      return;
    }
    Theme inTheme = theme.getValue();
    LabExports.Exportable chosen = view.getValue();
    int w = width.getValue();
    int h = height.getValue();
    int density = dpi.getValue();
    save.setDisable(true);
    progress.setVisible(true);
    progress.setProgress(-1);
    job.start(
        (cancelled, apply) -> {
          Figure figure = chosen.figure().apply(inTheme);
          FigureExport.write(figure, target, w, h, density);
          apply.execute(() -> written(target));
        },
        this::failed);
  }

  private void written(Path target) {
    notices.tell(messages.get("export.saved", target));
    leave();
  }

  private void failed(Throwable failure) {
    save.setDisable(false);
    progress.setVisible(false);
    if (failure instanceof NoSuchFileException) {
      hint.setText(messages.get("export.noFolder", file.getText()));
    } else if (failure instanceof IOException) {
      hint.setText(messages.get("export.failed", file.getText()));
    } else if (failure instanceof OutOfMemoryError) {
      hint.setText(messages.get("export.memory"));
    } else if (failure instanceof FigureFormatException) {
      hint.setText(failure.getMessage());
    } else {
      notices.fault(failure);
    }
  }

  private void leave() {
    job.close();
    close.run();
  }
}
