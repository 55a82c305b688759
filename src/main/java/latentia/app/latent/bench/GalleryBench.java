package latentia.app.latent.bench;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import latentia.app.HeaderControls;
import latentia.app.Remembered;
import latentia.lab.latent.LatentScene;
import latentia.lab.latent.bench.GalleryFigure;
import latentia.lab.latent.bench.GalleryOptions;
import latentia.lab.latent.bench.ReconstructionGallery;
import latentia.text.Messages;
import org.kordamp.ikonli.feather.Feather;

/** Rows above what each model makes of them. */
final class GalleryBench implements Bench {
  private static final int ROWS = 10;

  private final BenchDesk desk;
  private final Remembered<ReconstructionGallery> computed = new Remembered<>();
  private final HBox controls;
  private int draw;

  GalleryBench(BenchDesk desk) {
    this.desk = desk;
    HeaderControls made = new HeaderControls(Messages.of(BenchDesk.class));
    controls =
        made.row(
            made.button("gallery.classes", Feather.GRID, () -> show(0)),
            made.button("gallery.others", Feather.SHUFFLE, () -> show(draw + 1)));
  }

  private void show(int number) {
    draw = number;
    desk.changed().run();
  }

  @Override
  public String id() {
    return "gallery";
  }

  @Override
  public Node controls() {
    return controls;
  }

  @Override
  public Optional<BenchPicture> picture(LatentScene scene) {
    GalleryOptions now =
        draw == 0
            ? GalleryOptions.usual()
            : GalleryOptions.usual().withRows(drawn(scene.data().shown().rows()));
    return Optional.of(
        (theme, size) ->
            GalleryFigure.of(
                computed.get(
                    List.of(scene.shown(), now), () -> ReconstructionGallery.of(scene, now)),
                theme,
                size));
  }

  /** The same for every model and moment. */
  private List<Integer> drawn(int rows) {
    Random random = new Random(draw);
    return IntStream.range(0, Math.min(ROWS, rows)).mapToObj(i -> random.nextInt(rows)).toList();
  }
}
