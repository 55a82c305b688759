package latentia.app.latent;

import latentia.app.figure.FigureListener;
import latentia.lab.latent.LatentScene;

/** Brushing over the curves scrubs through the epochs. */
record CurveMouse(LatentViewModel lab) implements FigureListener {
  @Override
  public boolean brushed(String axes, double x, double y) {
    LatentScene scene = lab.sceneProperty().get();
    if (scene != null) {
      lab.transport().seek((int) Math.round(x) * scene.shown().batchesPerEpoch());
    }
    return true;
  }
}
