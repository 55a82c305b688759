package latentia.app.latent;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import latentia.app.Folding;
import latentia.app.Unhurried;
import latentia.app.latent.bench.InkImage;
import latentia.figure.Theme;
import latentia.lab.latent.LatentScene;
import latentia.lab.latent.Probe;
import latentia.lab.latent.bench.ModelNames;
import latentia.lab.look.NumberText;
import latentia.lab.look.RowPictures;
import latentia.text.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The places kept: what is decoded there, whose they are, where they lie. */
final class PinTray {
  private static final int MOST_COORDINATES = 2;
  private static final double PICTURE = 3.6;
  private static final int SIDE = 112;

  private final Messages messages = Messages.of(PinTray.class);
  private final LatentViewModel lab;
  private final HBox cards = new HBox();
  private final Label hint = new Label();
  private final Button sample = new Button();
  private final Button draw = new Button();
  private final VBox node = new VBox();
  private Shown shown;

  /** What decides the cards. */
  private record Shown(List<Probe.Place> pins, Object snapshot, Theme theme, double fontSize) {}

  /**
   * @param sampling opens the bench that samples the prior
   * @param drawing opens the bench to draw on
   */
  PinTray(LatentViewModel lab, Runnable sampling, Runnable drawing) {
    this.lab = lab;
    build(sampling, drawing);
    Unhurried shows = new Unhurried(Duration.millis(150), () -> show(lab.sceneProperty().get()));
    lab.sceneProperty().addListener((o, old, now) -> shows.ask());
    lab.viewProperty().addListener((o, old, now) -> shows.ask());
  }

  private void build(Runnable sampling, Runnable drawing) {
    Label title = new Label(messages.get("pins"));
    title.getStyleClass().add("stage-title");
    hint.getStyleClass().add("bench-note");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    sample.setText(messages.get("pins.sample"));
    sample.setGraphic(new FontIcon(Feather.GRID));
    sample.setId("sample-prior");
    sample.setOnAction(event -> sampling.run());
    draw.setText(messages.get("pins.draw"));
    draw.setGraphic(new FontIcon(Feather.EDIT_2));
    draw.setId("draw-digit");
    draw.setOnAction(event -> drawing.run());
    // Where room is short only the hint gives way.
    for (Region whole : List.of(title, sample, draw)) {
      whole.setMinWidth(Region.USE_PREF_SIZE);
    }
    HBox header = new HBox(title, hint, space, sample, draw);
    header.getStyleClass().add("bench-header");
    cards.getStyleClass().add("pin-cards");
    node.getStyleClass().add("pin-tray");
    node.getChildren().setAll(header, cards);
  }

  private void show(LatentScene scene) {
    if (scene == null) {
      return;
    }
    Theme theme = lab.viewProperty().get().theme();
    Shown now = new Shown(scene.probe().pins(), scene.shown(), theme, sample.getFont().getSize());
    if (now.equals(shown)) {
      return;
    }
    shown = now;
    boolean images = scene.data().imageShape().isPresent();
    draw.setVisible(images && scene.data().unitRange());
    draw.setManaged(draw.isVisible());
    List<Probe.Place> pins = scene.probe().pins();
    hint.setText(messages.get(pins.isEmpty() ? "pins.hint" : "pins.note"));
    Folding.show(cards, !pins.isEmpty());
    RowPictures pictures = scene.data().rowPictures();
    List<String> names = ModelNames.of(scene.settings());
    cards
        .getChildren()
        .setAll(
            IntStream.range(0, pins.size())
                .filter(i -> pins.get(i).model() < scene.models())
                .mapToObj(i -> card(i, pins.get(i), scene, pictures, names, theme))
                .toList());
  }

  private Node card(
      int number,
      Probe.Place pin,
      LatentScene scene,
      RowPictures pictures,
      List<String> names,
      Theme theme) {
    double[] decoded = scene.network(pin.model()).decode(pin.z());
    ImageView picture = new ImageView(InkImage.of(pictures.of(decoded), theme, SIDE));
    picture.setPreserveRatio(true);
    picture.setFitHeight(PICTURE * sample.getFont().getSize());
    HBox framed = new HBox(picture);
    framed.getStyleClass().add("tile");
    Label badge = new Label(Integer.toString(number + 1));
    badge.getStyleClass().add("pin-badge");
    badge.setMinWidth(Region.USE_PREF_SIZE);
    Label name = new Label(names.get(pin.model()), badge);
    name.getStyleClass().add("pin-name");
    Label place = new Label(coordinates(pin.z()));
    place.getStyleClass().add("muted");
    VBox words = new VBox(name, place);
    words.getStyleClass().add("pin-words");
    HBox card = new HBox(framed, words);
    card.getStyleClass().add("pin-card");
    card.setMinWidth(0);
    HBox.setHgrow(card, Priority.ALWAYS);
    Tooltip.install(card, new Tooltip(messages.get("pins.card.tip")));
    card.setOnMouseEntered(event -> lab.probing().pointAt(pin));
    card.setOnMouseExited(event -> lab.probing().leave());
    card.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.SECONDARY) {
            lab.probing().unpin(number);
          }
        });
    return card;
  }

  private String coordinates(double[] z) {
    StringBuilder words = new StringBuilder();
    for (int j = 0; j < Math.min(z.length, MOST_COORDINATES); j++) {
      words.append(j == 0 ? "" : ", ").append(NumberText.fixed(z[j], 1));
    }
    return z.length > MOST_COORDINATES ? messages.get("pins.more", words) : words.toString();
  }

  Node node() {
    return node;
  }
}
