package latentia.lab.latent;

import java.util.List;
import java.util.Optional;

/**
 * What has been pointed at, pinned and joined by a path: the state of a conversation with the
 * models, which trains nothing.
 *
 * @param cursor the place pointed at
 * @param link what the planes share
 * @param row the data row picked, a number among the rows shown, or -1
 * @param pins places kept, oldest first
 * @param path from one code to another
 * @param input a row that is not among the data, such as a drawing, as the networks see it; every
 *     plane shows its own code of it while nothing is pointed at. Not copied
 */
public record Probe(
    Optional<Place> cursor,
    Link link,
    int row,
    List<Place> pins,
    Optional<Path> path,
    Optional<double[]> input) {
  public Probe {
    pins = List.copyOf(pins);
  }

  /** Without an input from elsewhere. */
  public Probe(Optional<Place> cursor, Link link, int row, List<Place> pins, Optional<Path> path) {
    this(cursor, link, row, pins, path, Optional.empty());
  }

  /** What a place in one plane means in the others. */
  public enum Link {
    /** The same code. */
    CODE,
    /** The code of the same input: of the row pointed at, or of what is decoded there. */
    INPUT,
    /** The same fraction of the path. */
    PATH
  }

  /**
   * A code of one model.
   *
   * @param model which model (0-based)
   * @param z the code, not copied
   * @param row the row (among those shown) whose code this is, or -1 for a free place
   */
  public record Place(int model, double[] z, int row) {}

  /**
   * A way from one code to another.
   *
   * @param spherical along a great circle instead of a straight line
   * @param frames how many codes are decoded on the way, both ends included; 8 to 32
   * @param current the frame (0-based) that is looked at
   */
  public record Path(Place from, Place to, boolean spherical, int frames, int current) {
    public static final int FEWEST_FRAMES = 8;
    public static final int MOST_FRAMES = 32;

    public Path withSpherical(boolean wanted) {
      return new Path(from, to, wanted, frames, current);
    }

    public Path withFrames(int count) {
      return new Path(from, to, spherical, count, Math.min(current, count - 1));
    }

    public Path withCurrent(int frame) {
      return new Path(from, to, spherical, frames, frame);
    }
  }

  /** Nothing pointed at; planes share the input. */
  public static Probe none() {
    return new Probe(Optional.empty(), Link.INPUT, -1, List.of(), Optional.empty());
  }

  public Probe withCursor(Optional<Place> place) {
    return new Probe(place, link, row, pins, path, input);
  }

  public Probe withLink(Link other) {
    return new Probe(cursor, other, row, pins, path, input);
  }

  public Probe withRow(int other) {
    return new Probe(cursor, link, other, pins, path, input);
  }

  public Probe withPins(List<Place> places) {
    return new Probe(cursor, link, row, places, path, input);
  }

  public Probe withPath(Optional<Path> other) {
    return new Probe(cursor, link, row, pins, other, input);
  }

  public Probe withInput(Optional<double[]> other) {
    return new Probe(cursor, link, row, pins, path, other);
  }
}
