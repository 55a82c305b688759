package latentia.app.data;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import latentia.app.Appearance;
import latentia.app.Notices;
import latentia.app.shell.LabView;

/**
 * What the tabs of the data sheet work with.
 *
 * @param labs the lab on screen, which takes the data
 * @param fxThread where everything of the window is called
 * @param close closes the sheet
 * @param beside moves the sheet beside the lab, or back over it
 */
public record DataDesk(
    Labs labs,
    Appearance appearance,
    Notices notices,
    Executor fxThread,
    Runnable close,
    Consumer<Boolean> beside) {
  /** Knows which lab is on screen. */
  public interface Labs {
    LabView onScreen();
  }
}
