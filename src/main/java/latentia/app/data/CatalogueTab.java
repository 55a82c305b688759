package latentia.app.data;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import latentia.app.DataChooser;
import latentia.data.Catalogue;
import latentia.data.CatalogueEntry;
import latentia.data.DataReading;
import latentia.data.fetch.Library;
import latentia.data.generate.Generators;
import latentia.text.Messages;

/** The data sets that come with the program, are drawn by it, or can be fetched. */
final class CatalogueTab implements DataTab {
  private final Messages messages = Messages.of(CatalogueTab.class);
  private final DataDesk desk;
  private final Library library;
  private final Thumbnails thumbnails;
  private final List<FetchViewModel> fetches;
  private final ScrollPane node = new ScrollPane();

  CatalogueTab(DataDesk desk, Library library) {
    this.desk = desk;
    this.library = library;
    thumbnails = new Thumbnails(desk);
    fetches =
        library.fetchable().stream()
            .map(name -> new FetchViewModel(library, name, desk.fxThread()))
            .toList();
    List<CatalogueEntry> all = Catalogue.entries();
    VBox sections =
        new VBox(
            title("catalogue.measured"),
            cards(all.stream().filter(entry -> !isDrawn(entry)).toList()),
            title("catalogue.drawn"),
            cards(all.stream().filter(CatalogueTab::isDrawn).toList()),
            title("catalogue.fetched"),
            fetchCards());
    sections.getStyleClass().add("catalogue");
    node.setContent(sections);
    node.getStyleClass().add("catalogue-pane");
    node.setFitToWidth(true);
    node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
  }

  private static boolean isDrawn(CatalogueEntry entry) {
    return Generators.named(entry.name()).isPresent();
  }

  private Label title(String key) {
    Label title = new Label(messages.get(key));
    title.getStyleClass().add("panel-title");
    return title;
  }

  private FlowPane cards(List<CatalogueEntry> entries) {
    FlowPane cards = new FlowPane();
    cards.getStyleClass().add("data-cards");
    long seed = chooser().seed();
    for (CatalogueEntry entry : entries) {
      Node picture = thumbnails.of(() -> Catalogue.load(entry.name(), seed));
      cards.getChildren().add(new DataCard(entry, picture).button(() -> choose(entry)));
    }
    return cards;
  }

  private FlowPane fetchCards() {
    FlowPane cards = new FlowPane();
    cards.getStyleClass().add("data-cards");
    for (FetchViewModel fetch : fetches) {
      cards.getChildren().add(new FetchCard(fetch, library, this::load).node());
    }
    return cards;
  }

  private DataChooser chooser() {
    return desk.labs().onScreen().dataChooser();
  }

  private void choose(CatalogueEntry entry) {
    desk.close().run();
    chooser().choose(entry.name());
  }

  private void load(CatalogueEntry entry) {
    desk.close().run();
    chooser()
        .bring(
            entry.title(),
            (progress, cancelled) ->
                new DataReading(library.load(entry.name(), progress, cancelled), List.of()));
  }

  @Override
  public String id() {
    return "catalogue";
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void enter() {
    fetches.forEach(FetchViewModel::look);
  }

  @Override
  public void close() {
    fetches.forEach(FetchViewModel::close);
    thumbnails.close();
  }
}
