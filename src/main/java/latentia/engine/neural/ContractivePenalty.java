package latentia.engine.neural;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** weight x row mean of ||dh/dx||_F^2 (Rifai et al. 2011), for encoders of any depth. */
final class ContractivePenalty implements CodePenalty {
  private final double weight;
  private final EncoderJacobian jacobian;
  private final List<float[]> preActivationGradients = new ArrayList<>();

  ContractivePenalty(double weight, DenseNetwork network) {
    this.weight = weight;
    this.jacobian = EncoderJacobian.of(network);
    for (DenseLayer layer : network.encoder().layers()) {
      preActivationGradients.add(new float[network.rows() * layer.shape().outputs()]);
    }
  }

  @Override
  public void tally(LayerStack encoder, int rows, double[] sums) {
    jacobian.tally(encoder, rows, sums);
  }

  @Override
  public double value(double[] sums, int rows) {
    return weight * Arrays.stream(sums).sum() / rows;
  }

  @Override
  public double gradient(DenseNetwork network, int rows) {
    double[] sums = new double[network.encoder().last().shape().outputs()];
    jacobian.gradient(network.encoder(), rows, weight / rows, sums, preActivationGradients);
    return value(sums, rows);
  }

  @Override
  public List<float[]> preActivationGradients() {
    return preActivationGradients;
  }

  @Override
  public void close() {
    jacobian.close();
  }
}
