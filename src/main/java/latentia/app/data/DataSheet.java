package latentia.app.data;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import latentia.app.shell.Fxml;
import latentia.app.shell.Sheets;

/** The card with the ways to data; made when it is wanted first, and then found as it was left. */
final class DataSheet implements AutoCloseable {
  private final Sheets sheets;
  private final BiFunction<Runnable, Consumer<Boolean>, List<DataTab>> making;
  private List<DataTab> tabs = List.of();
  private Fxml<DataSheetController> card;

  /**
   * @param making makes the tabs, in order, given what takes the card away and what moves it beside
   *     the lab or back over it
   */
  DataSheet(Sheets sheets, BiFunction<Runnable, Consumer<Boolean>, List<DataTab>> making) {
    this.sheets = sheets;
    this.making = making;
  }

  void show() {
    if (card == null) {
      card = Fxml.load("data-sheet");
      tabs = making.apply(this::hide, this::setBeside);
      card.controller().open(tabs, this::hide);
    }
    DataSheetController controller = card.controller();
    sheets.show(card.node(), controller::leave);
    controller.enter();
  }

  void hide() {
    if (card != null) {
      sheets.close(card.node());
    }
  }

  private void setBeside(boolean wanted) {
    sheets.setBeside(card.node(), wanted);
  }

  @Override
  public void close() {
    tabs.forEach(DataTab::close);
  }
}
