package latentia.app.components;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import latentia.app.HeaderControls;
import latentia.app.figure.FigureListener;
import latentia.figure.AxesLayout;
import latentia.lab.components.Board;
import latentia.lab.components.ComponentsScene;
import latentia.lab.components.Retrieval;
import latentia.lab.components.RetrievalFigure;
import latentia.text.Messages;
import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.feather.Feather;

/** The rows nearest to one row, by the bits of their hashes and by their values. */
final class RetrievalBoard implements StageBoard {
  private static final List<Integer> BITS = List.of(8, 16, 32);

  private final ComponentsViewModel lab;
  private final HBox controls;
  private final FigureListener mouse = new Mouse();

  /** What was painted last: its hashes serve for other queries too. */
  private volatile Retrieval found;

  /**
   * @param changed paints the picture anew, on the JavaFX thread
   */
  RetrievalBoard(ComponentsViewModel lab, Runnable changed) {
    this.lab = lab;
    HeaderControls made = new HeaderControls(Messages.of(RetrievalBoard.class));
    Button another = made.button("retrieval.another", Feather.SHUFFLE, lab.probing()::anotherRow);
    another.setId("another-query");
    IntegerProperty bits = lab.looking().bitsProperty();
    SegmentedButton lengths =
        made.segments(
            List.of("retrieval.8", "retrieval.16", "retrieval.32"),
            number -> bits.set(BITS.get(number)));
    bits.subscribe(
        now -> {
          for (int i = 0; i < BITS.size(); i++) {
            lengths.getButtons().get(i).setSelected(BITS.get(i) == now.intValue());
          }
        });
    bits.addListener((o, old, now) -> changed.run());
    controls = made.row(made.name("retrieval.bits"), lengths, another);
  }

  @Override
  public Board board() {
    return Board.RETRIEVAL;
  }

  @Override
  public Node controls() {
    return controls;
  }

  @Override
  public Optional<Picture> picture(ComponentsScene scene, StageContent content) {
    return Optional.of(picture(scene));
  }

  private Picture picture(ComponentsScene scene) {
    int wanted = lab.looking().bitsProperty().get();
    int row = scene.probe().row();
    return (view, size) -> {
      Retrieval last = found;
      Retrieval now =
          last != null && last.isOf(scene.data(), wanted)
              ? last.about(row)
              : Retrieval.of(scene, wanted);
      found = now;
      return RetrievalFigure.of(now, view.theme(), size);
    };
  }

  @Override
  public boolean headed() {
    return true;
  }

  @Override
  public List<Exported> exported(ComponentsScene scene) {
    return List.of(new Exported("retrieval", picture(scene)));
  }

  @Override
  public FigureListener mouse() {
    return mouse;
  }

  /** A click on a neighbour makes it the next query. */
  private final class Mouse implements FigureListener {
    private int picked = -1;

    @Override
    public void pointed(String axes, AxesLayout.Picked target) {
      picked = target.index();
    }

    @Override
    public void pointedAtNothing() {
      picked = -1;
    }

    @Override
    public void clicked(String axes, double x, double y) {
      if (picked >= 0 && found != null) {
        lab.probing().row(found.pickedRows()[picked]);
      }
    }
  }
}
