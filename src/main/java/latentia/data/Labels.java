package latentia.data;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A class for every row: {@code code(n)} indexes {@link #classes()}; -1 where none is known. */
public final class Labels {
  private final String name;
  private final List<String> classes;
  private final int[] codes;

  /**
   * @param name of the column the labels came from
   * @param classes the class names
   * @param codes one index into {@code classes} per row, or -1; copied
   */
  public Labels(String name, List<String> classes, int[] codes) {
    this.name = name;
    this.classes = List.copyOf(classes);
    this.codes = codes.clone();
  }

  public String name() {
    return name;
  }

  public List<String> classes() {
    return classes;
  }

  public int rows() {
    return codes.length;
  }

  public int code(int row) {
    return codes[row];
  }

  /** The name of a row's class, or empty where none is known. */
  public Optional<String> className(int row) {
    return codes[row] < 0 ? Optional.empty() : Optional.of(classes.get(codes[row]));
  }

  /**
   * The rows of a class, ascending.
   *
   * @param code an index into {@link #classes()}, or -1 for the rows whose class is not known
   */
  public int[] rowsOf(int code) {
    return IntStream.range(0, codes.length).filter(row -> codes[row] == code).toArray();
  }

  /** The same classes for these rows, in this order. */
  Labels select(int... chosen) {
    int[] kept = new int[chosen.length];
    for (int i = 0; i < chosen.length; i++) {
      kept[i] = codes[chosen[i]];
    }
    return new Labels(name, classes, kept);
  }

  /** These labels and then those of {@code other}, which must have the same classes. */
  Labels followedBy(Labels other) {
    if (!classes.equals(other.classes)) {
      throw new IllegalArgumentException("classes " + classes + " and " + other.classes);
    }
    int[] both = Arrays.copyOf(codes, codes.length + other.codes.length);
    System.arraycopy(other.codes, 0, both, codes.length, other.codes.length);
    return new Labels(name, classes, both);
  }
}
