package latentia.engine.mixture;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import latentia.data.Dataset;
import latentia.engine.linalg.Workers;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The joint densities of all rows and components, and the moments that the M-step rests on. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DensityPass {
  /** Rows, columns and components. */
  @Param({"10000x2x5", "100000x8x10", "1797x64x10"})
  public String shape;

  private final Workers alone = new Workers(1);
  private Columns data;
  private FactoredMixture theta;
  private double[][] shares;
  private JointDensity joint;
  private Scatter scatter;

  @Setup
  public void fill() throws SingularCovariance {
    int[] sizes = Arrays.stream(shape.split("x")).mapToInt(Integer::parseInt).toArray();
    int components = sizes[2];
    Dataset rows = TestData.dataset(TestData.blobs(sizes[0], sizes[1], components, new Random(7)));
    data = Columns.centred(rows);
    double[] weights = new double[components];
    Arrays.fill(weights, 1.0 / components);
    double[][] means = new double[components][];
    Arrays.setAll(means, data::row);
    double[][] identity = new double[sizes[1]][sizes[1]];
    for (int j = 0; j < identity.length; j++) {
      identity[j][j] = 1;
    }
    double[][][] covariances = new double[components][][];
    Arrays.fill(covariances, identity);
    CovarianceShape full = CovarianceShape.of(CovarianceKind.FULL);
    CovarianceFloor floor = CovarianceFloor.of(GmmSettings.of(components, 1), data);
    theta = FactoredMixture.of(weights, means, covariances, full, floor, alone);
    shares = new double[components][sizes[0]];
    joint = new JointDensity(data, components, true);
    joint.evaluate(theta, shares, alone);
    joint.normalise(shares);
    scatter = Scatter.of(sizes[1], true, floor.smallest(), alone);
  }

  @Benchmark
  public Object densities() {
    return joint.evaluate(theta, shares, alone);
  }

  @Benchmark
  public Object moments() {
    return Moments.of(data, shares, theta.means(), theta.covariances(), scatter, alone);
  }

  @TearDown
  public void close() {
    scatter.close();
    joint.close();
  }
}
