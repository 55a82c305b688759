package latentia.app.latent.bench;

import java.util.Optional;
import javafx.scene.Node;
import latentia.app.figure.FigureListener;
import latentia.lab.latent.LatentScene;

/** Something to be done with the models below their planes: one picture and what it asks for. */
public interface Bench extends AutoCloseable {
  /** Names it: its words are "bench.id" and "bench.id.note". */
  String id();

  /** What stands at the right end of its header. */
  Node controls();

  /** What stands left of its picture, if anything. */
  default Optional<Node> beside() {
    return Optional.empty();
  }

  /** How high its picture wants to be, in lines of text. */
  default double lines() {
    return 19;
  }

  /** Whether it can do anything with these data and models. */
  default boolean suits(LatentScene scene) {
    return true;
  }

  /** Muted words after its title that speak of the last picture; empty for those of the bundle. */
  default Optional<String> note() {
    return Optional.empty();
  }

  /**
   * What its picture is made of, taken on the JavaFX thread.
   *
   * @return empty while there is nothing to show
   */
  Optional<BenchPicture> picture(LatentScene scene);

  /** What the mouse does to its picture. */
  default FigureListener mouse() {
    return new FigureListener() {};
  }

  /** It comes into sight. */
  default void enter() {}

  /** It goes out of sight: nothing of it runs on. */
  default void leave() {}

  @Override
  default void close() {}
}
