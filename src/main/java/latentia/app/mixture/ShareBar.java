package latentia.app.mixture;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Labels side by side, as wide as their shares of the whole. */
final class ShareBar extends Region {
  private static final double GAP = 1;

  private List<Double> shares = List.of();

  ShareBar() {
    getStyleClass().add("share-bar");
  }

  void add(Label part) {
    part.setMinSize(0, 0);
    part.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    getChildren().add(part);
  }

  /**
   * Divides the bar.
   *
   * @param newShares one per part, which sum to 1
   * @param texts one per part, "" for none
   */
  void divide(List<Double> newShares, List<String> texts) {
    shares = newShares;
    for (int i = 0; i < texts.size(); i++) {
      ((Label) getChildren().get(i)).setText(texts.get(i));
    }
    requestLayout();
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
