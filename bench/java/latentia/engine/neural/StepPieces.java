package latentia.engine.neural;

import java.util.concurrent.TimeUnit;
import latentia.engine.linalg.NativeBlas;
import org.bytedeco.javacpp.FloatPointer;
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

/** The pieces of a step on 128 rows: a product, the cross-entropy, Adam. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class StepPieces {
  /** Columns: 64-128-64-2, 784-512-256-2. */
  @Param({"64", "784"})
  public int columns;

  private static final int BATCH = BenchNetworks.BATCH;

  private int hidden;
  private FloatPointer input;
  private FloatPointer weights;
  private FloatPointer output;
  private final double[] losses = new double[BATCH];
  private float[] logits;
  private float[] targets;
  private float[] delta;
  private BernoulliLoss loss;
  private Updater updater;
  private float[] parameters;
  private float[] gradient;
  private int step;

  @Setup
  public void open() {
    NativeBlas.useOneThread();
    hidden = BenchNetworks.hidden(columns).get(0);
    input = new FloatPointer(new float[BATCH * columns]);
    weights = new FloatPointer(new float[hidden * columns]);
    output = new FloatPointer(new float[BATCH * hidden]);
    targets = FloatRows.of(BenchNetworks.rows(BATCH, columns)).values();
    logits = new float[targets.length];
    for (int i = 0; i < logits.length; i++) {
      logits[i] = 10 * targets[i] - 5 * targets[logits.length - 1 - i];
    }
    delta = new float[logits.length];
    loss = new BernoulliLoss(columns);
    parameters = new float[2 * (columns + 1) * hidden];
    gradient = new float[parameters.length];
    updater = new Updater(Optimizer.ADAM, parameters.length);
  }

  @Benchmark
  public void product() {
    NativeBlas.multiply(input, false, weights, true, BATCH, hidden, columns, 0, output);
  }

  @Benchmark
  public void crossEntropyAndGradient() {
    loss.rows(logits, targets, BATCH, 1, losses, delta);
  }

  /** Of as many parameters as the outermost layers have. */
  @Benchmark
  public void adam() {
    updater.update(parameters, gradient, 1e-3, step++);
  }

  @TearDown
  public void close() {
    input.close();
    weights.close();
    output.close();
  }
}
