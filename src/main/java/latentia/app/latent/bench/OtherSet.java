package latentia.app.latent.bench;

import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import latentia.app.DataChooser;
import latentia.app.HeaderControls;
import latentia.app.shell.DataFiles;
import latentia.data.Catalogue;
import latentia.data.CatalogueEntry;
import latentia.data.DataException;
import latentia.data.Dataset;
import latentia.lab.latent.LatentData;
import latentia.lab.latent.bench.ForeignRows;
import latentia.text.Messages;
import org.kordamp.ikonli.feather.Feather;

/** A menu that brings rows of another data set, built in or from a file, before the models. */
final class OtherSet implements DataChooser.Taker, AutoCloseable {
  private static final long SEED = 1;

  private final Messages messages = Messages.of(OtherSet.class);
  private final BenchDesk desk;
  private final DataChooser chooser;
  private final DataFiles files;
  private final ContextMenu menu = new ContextMenu();
  private final Button button;
  private Optional<Dataset> rows = Optional.empty();

  /** The data that the models were trained on; read by the thread that reads files too. */
  private volatile LatentData trained;

  private volatile Fed checked;

  /** Rows as they were read, and what the models are fed of them. */
  private record Fed(Dataset source, LatentData trained, Dataset rows) {}

  OtherSet(BenchDesk desk) {
    this.desk = desk;
    chooser = new DataChooser(this, desk.notices(), desk.fxThread());
    files = new DataFiles(chooser::read);
    button =
        new HeaderControls(Messages.of(BenchDesk.class))
            .button("off.set", Feather.DATABASE, () -> menu.show(button(), Side.BOTTOM, 0, 0));
    button.setId("other-set");
  }

  /** Opens the menu. */
  Button button() {
    return button;
  }

  /** Rows that the models trained on these data can be fed with, if some have been chosen. */
  Optional<Dataset> rows(LatentData data) {
    if (data != trained) {
      trained = data;
      rows = Optional.empty();
      offer();
    }
    return rows;
  }

  /** What the rows chosen are called. */
  Optional<String> title() {
    return rows.map(set -> set.wording().title());
  }

  private void offer() {
    menu.getItems().clear();
    for (CatalogueEntry entry : Catalogue.entries()) {
      if (ForeignRows.suits(entry, trained)) {
        add(entry.title(), () -> chooser.choose(entry.name()));
      }
    }
    add(messages.get("off.file"), () -> files.choose(button.getScene().getWindow()));
    menu.getItems().add(new SeparatorMenuItem());
    add(messages.get("off.none"), () -> set(Optional.empty()));
  }

  private void add(String title, Runnable action) {
    MenuItem item = new MenuItem(title);
    item.setOnAction(event -> action.run());
    menu.getItems().add(item);
  }

  private void set(Optional<Dataset> wanted) {
    rows = wanted;
    desk.changed().run();
  }

  @Override
  public Dataset source() {
    return rows.orElse(trained.source());
  }

  @Override
  public long seed() {
    return SEED;
  }

  @Override
  public void check(Dataset data) throws DataException {
    LatentData now = trained;
    checked = new Fed(data, now, ForeignRows.of(data, now));
  }

  @Override
  public void show(Dataset data) {
    try {
      if (checked == null || checked.source() != data || checked.trained() != trained) {
        check(data);
      }
      set(Optional.of(checked.rows()));
    } catch (DataException e) {
      desk.notices().warn(e.getMessage());
    }
    checked = null;
  }

  @Override
  public void close() {
    chooser.close();
  }
}
