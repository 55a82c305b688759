package latentia.app.latent.bench;

import java.util.concurrent.Executor;
import latentia.app.Notices;
import latentia.app.latent.LatentViewModel;

/**
 * What a bench works with.
 *
 * @param changed paints its picture anew, on the JavaFX thread
 */
public record BenchDesk(
    LatentViewModel lab, Executor fxThread, Notices notices, Runnable changed) {}
