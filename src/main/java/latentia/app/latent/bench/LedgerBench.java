package latentia.app.latent.bench;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import latentia.app.HeaderControls;
import latentia.lab.latent.LatentScene;
import latentia.lab.latent.bench.Ledger;
import latentia.lab.latent.bench.LedgerFigure;
import latentia.text.Messages;

/** Reconstruction and KL, epoch by epoch. */
final class LedgerBench implements Bench {
  private static final int EPOCHS = 7;

  private final HBox controls = new HeaderControls(Messages.of(BenchDesk.class)).row();

  @Override
  public String id() {
    return "ledger";
  }

  @Override
  public Node controls() {
    return controls;
  }

  @Override
  public Optional<BenchPicture> picture(LatentScene scene) {
    return Optional.of((theme, size) -> LedgerFigure.of(Ledger.of(scene, EPOCHS), theme, size));
  }
}
