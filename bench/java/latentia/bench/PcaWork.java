package latentia.bench;

import java.util.Arrays;
import latentia.data.Dataset;
import latentia.engine.linear.PcaSolver;
import latentia.engine.linear.PrincipalComponents;

/** All principal components. Comes to the variance along the first ten. */
final class PcaWork implements Workload {
  private static final int COUNTED = 10;

  private final Dataset data;
  private PrincipalComponents components;

  PcaWork(Dataset data) {
    this.data = data;
  }

  @Override
  public void prepare(int repeats) {}

  @Override
  public void run(int repeats) {
    for (int r = 0; r < repeats; r++) {
      components = PrincipalComponents.of(data, PcaSolver.AUTOMATIC);
    }
  }

  @Override
  public double result() {
    return Arrays.stream(components.variances()).limit(COUNTED).sum();
  }
}
