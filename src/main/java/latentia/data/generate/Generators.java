package latentia.data.generate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The generators there are. */
public final class Generators {
  private static final List<Generator> ALL =
      Stream.concat(
              Stream.of(
                      new Blobs(),
                      new Anisotropic(),
                      new Moons(),
                      new Rings(),
                      new Pinwheel(),
                      new Grid(),
                      new SwissRoll(),
                      new SCurve(),
                      new Helix(),
                      new Sines(),
                      new Coffee())
                  .map(PointGenerator::new),
              Stream.of(new Strokes(), new Faces()).map(ImageGenerator::new))
          .map(Generator.class::cast)
          .toList();

  private Generators() {}

  /** All of them, those of points first. */
  public static List<Generator> all() {
    return ALL;
  }

  /** The one of that key, if there is one. */
  public static Optional<Generator> named(String key) {
    return ALL.stream().filter(generator -> generator.key().equals(key)).findFirst();
  }
}
