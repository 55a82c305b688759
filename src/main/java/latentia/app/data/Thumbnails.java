package latentia.app.data;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import latentia.app.Appearance;
import latentia.app.Remembered;
import latentia.app.figure.FigurePane;
import latentia.app.figure.PaintThread;
import latentia.data.DataException;
import latentia.data.Dataset;
import latentia.figure.Figure;
import latentia.figure.Theme;
import latentia.lab.inspect.Thumbnail;
import latentia.lab.look.SheetSize;

/** Makes small pictures of data sets, which are loaded and painted in the background. */
final class Thumbnails implements AutoCloseable {
  /** Loads a data set, on the painter thread. */
  interface Loading {
    Dataset load() throws DataException;
  }

  private final DataDesk desk;
  private final PaintThread thread;

  Thumbnails(DataDesk desk) {
    this.desk = desk;
    thread =
        new PaintThread(failure -> desk.fxThread().execute(() -> desk.notices().fault(failure)));
  }

  /** A picture that follows theme and size. */
  Node of(Loading loading) {
    Appearance appearance = desk.appearance();
    FigurePane pane = new FigurePane(thread, desk.fxThread());
    pane.getStyleClass().add("thumbnail");
    pane.setMouseTransparent(true);
    pane.setFocusTraversable(false);
    pane.zoomProperty().bind(appearance.zoomProperty());
    Remembered<Figure> painted = new Remembered<>();
    Runnable show =
        () -> {
          Theme theme = appearance.themeProperty().get();
          double zoom = appearance.zoomProperty().get();
          SheetSize size = new SheetSize(pane.getWidth() / zoom, pane.getHeight() / zoom, false);
          if (size.width() > 0 && size.height() > 0) {
            pane.show(
                () ->
                    painted.get(
                        List.of(theme.id(), size), () -> Thumbnail.of(load(loading), theme, size)));
          }
        };
    InvalidationListener changed = change -> show.run();
    pane.widthProperty().addListener(changed);
    pane.heightProperty().addListener(changed);
    appearance.themeProperty().addListener(changed);
    return pane;
  }

  private static Dataset load(Loading loading) {
    try {
      return loading.load();
    } catch (DataException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    thread.close();
  }
}
