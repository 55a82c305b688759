package latentia.engine.mixture;

import java.util.List;

/** Components whose density would be infinite somewhere. */
final class SingularCovariance extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Integer> components;

  SingularCovariance(List<Integer> components) {
    super("singular covariances: " + components);
    this.components = List.copyOf(components);
  }

  List<Integer> components() {
    return components;
  }
}
