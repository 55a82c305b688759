package latentia.app.shell;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import latentia.app.Appearance;
import latentia.app.LatentiaApp;
import latentia.app.Notices;
import latentia.app.data.DataRoom;
import latentia.app.data.UserFolders;
import latentia.app.transport.TransportController;
import latentia.figure.Theme;
import latentia.figure.Themes;
import latentia.text.Messages;
import org.controlsfx.control.NotificationPane;

/** The frame around a lab: menu, rail, columns that fold, transport bar, sheets and keys. */
public final class ShellController {
  private final Messages messages = Messages.of(LatentiaApp.class);

  @FXML private StackPane root;
  @FXML private BorderPane frame;
  @FXML private HBox menuRow;
  @FXML private MenuItem undo;
  @FXML private MenuItem redo;
  @FXML private CheckMenuItem showSettings;
  @FXML private CheckMenuItem showSide;
  @FXML private Menu stageMenu;
  @FXML private Menu examples;
  @FXML private MenuButton dataChip;
  @FXML private ToggleButton light;
  @FXML private ToggleButton dark;
  @FXML private ToggleButton projector;
  @FXML private ToggleButton mixtures;
  @FXML private ToggleButton components;
  @FXML private ToggleButton latent;
  @FXML private Menu labsMenu;
  @FXML private HBox leftColumns;
  @FXML private ScrollPane settingsColumn;
  @FXML private ScrollPane sideColumn;
  @FXML private NotificationPane notices;
  @FXML private Node transport;
  @FXML private TransportController transportController;
  @FXML private Region blankCover;

  private Stage stage;
  private Appearance appearance;
  private Sheets sheets;
  private WindowNotices windowNotices;
  private Presentation presentation;
  private ColumnFilling columnFilling;
  private DataFiles dataFiles;
  private DataRoom dataRoom;
  private LabMenus labMenus;
  private HandingOut handingOut;
  private Labs labs;

  /** Prepares the frame; the labs follow with {@link #offer}. */
  public void open(
      Stage newStage, Appearance newAppearance, Executor fxThread, UserFolders folders) {
    stage = newStage;
    appearance = newAppearance;
    sheets = new Sheets(root, frame);
    windowNotices = new WindowNotices(notices, sheets, fxThread);
    Columns.bind(showSettings, settingsColumn);
    Columns.bind(showSide, sideColumn);
    columnFilling = new ColumnFilling(settingsColumn, sideColumn, this::lab);
    new Columns(showSettings, showSide, stage, appearance);
    labs =
        new Labs(
            Map.of("mixtures", mixtures, "components", components, "latent", latent),
            labsMenu,
            this::show);
    labMenus = new LabMenus(dataChip, examples, stageMenu, undo, redo);
    handingOut = new HandingOut(this::lab, appearance, sheets, windowNotices, fxThread);
    presentation = new Presentation(frame, menuRow, leftColumns, transport, showSide, appearance);
    dataRoom = new DataRoom(sheets, this::lab, appearance, windowNotices, fxThread, folders);
    dataFiles = new DataFiles(dataRoom::open);
    dataFiles.acceptDrops(root.getScene());
    new ShellKeys(root.getScene(), this);
    appearance.themeProperty().addListener((o, old, now) -> showTheme(now));
    showTheme(appearance.themeProperty().get());
  }

  /** What figures offer in their own menus. */
  public ViewActions viewActions() {
    return new ViewActions(handingOut::export, handingOut::copyImage, handingOut::copyData);
  }

  /** Where messages to people go. */
  public Notices notices() {
    return windowNotices;
  }

  /** Offers labs; the first comes on screen. */
  public void offer(List<LabEntry> entries) {
    entries.forEach(labs::offer);
    labs.enter(entries.get(0));
  }

  /** The lab on screen; null before there is one. */
  public LabView lab() {
    return labs == null ? null : labs.onScreen();
  }

  /** The ways by which data come in. */
  public DataRoom dataRoom() {
    return dataRoom;
  }

  /** Whether a card and not the lab is to have the keys. */
  boolean isCovered() {
    return sheets.hasKeys();
  }

  /** Ends all labs. */
  public void close() {
    dataRoom.close();
    labs.close();
  }

  private void show(LabView lab) {
    sheets.uncover();
    windowNotices.clear();
    presentation.follow(lab);
    if (stage.isShowing()) {
      columnFilling.fill();
    } else {
      lab.whenPainted(columnFilling::fillByAndBy);
    }
    notices.setContent(lab.stage());
    transportController.bind(lab.transport());
    labMenus.follow(lab);
  }

  private void showTheme(Theme theme) {
    light.setSelected(theme == Themes.LIGHT);
    dark.setSelected(theme == Themes.DARK);
    projector.setSelected(theme == Themes.PROJECTOR);
  }

  @FXML
  private void openData() {
    dataFiles.choose(stage);
  }

  @FXML
  private void openFolder() {
    dataFiles.chooseFolder(stage);
  }

  @FXML
  private void pasteTable() {
    dataRoom.paste();
  }

  @FXML
  private void showData() {
    dataRoom.show();
  }

  @FXML
  private void exportView() {
    handingOut.export();
  }

  @FXML
  private void copyImage() {
    handingOut.copyImage();
  }

  @FXML
  private void copyData() {
    handingOut.copyData();
  }

  @FXML
  private void quit() {
    stage.close();
  }

  @FXML
  private void undo() {
    lab().undoing().undo();
  }

  @FXML
  private void redo() {
    lab().undoing().redo();
  }

  @FXML
  private void lightTheme() {
    chooseTheme(Themes.LIGHT);
  }

  @FXML
  private void darkTheme() {
    chooseTheme(Themes.DARK);
  }

  @FXML
  private void projectorTheme() {
    chooseTheme(Themes.PROJECTOR);
  }

  private void chooseTheme(Theme theme) {
    appearance.themeProperty().set(theme);
    showTheme(theme);
  }

  @FXML
  void enlarge() {
    appearance.enlarge();
  }

  @FXML
  void reduce() {
    appearance.reduce();
  }

  @FXML
  void resetZoom() {
    appearance.resetZoom();
  }

  @FXML
  void fullScreen() {
    stage.setFullScreen(!stage.isFullScreen());
  }

  @FXML
  void present() {
    presentation.toggle();
  }

  @FXML
  void blank() {
    blankCover.setVisible(!blankCover.isVisible());
  }

  @FXML
  private void togglePlay() {
    lab().transport().togglePlay();
  }

  @FXML
  private void step() {
    lab().transport().step();
  }

  @FXML
  private void back() {
    lab().transport().back();
  }

  @FXML
  private void first() {
    lab().transport().first();
  }

  @FXML
  private void restart() {
    lab().transport().restart();
  }

  @FXML
  void keys() {
    sheets.show(KeysSheet.keys(messages, lab().keys()));
  }

  @FXML
  private void about() {
    String version = ShellController.class.getPackage().getImplementationVersion();
    sheets.show(KeysSheet.about(messages, version == null ? messages.get("unreleased") : version));
  }

  /** Leaves whatever covers the lab: the dark screen, a sheet, the presentation. */
  void escape() {
    if (blankCover.isVisible()) {
      blank();
    } else if (!sheets.close()) {
      presentation.leave();
    }
  }
}
