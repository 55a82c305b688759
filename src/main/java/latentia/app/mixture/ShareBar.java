package latentia.app.mixture;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Labels side by side, as wide as their shares of the whole. */
final class ShareBar extends Region {
  private static final double GAP = 1;

  private final List<Double> shares = new ArrayList<>();

  ShareBar() {
    getStyleClass().add("share-bar");
  }

  void add(Label part, double share) {
    part.setMinSize(0, 0);
    part.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    shares.add(share);
    getChildren().add(part);
  }

  @Override
  protected void layoutChildren() {
    double left = 0;
    for (int i = 0; i < shares.size(); i++) {
      double right = left + shares.get(i) * getWidth();
      double gap = i < shares.size() - 1 && shares.get(i) * getWidth() > 2 * GAP ? GAP : 0;
      getChildren()
          .get(i)
          .resizeRelocate(
              snapPositionX(left),
              0,
              Math.max(0, snapPositionX(right) - snapPositionX(left) - gap),
              getHeight());
      left = right;
    }
  }
}
