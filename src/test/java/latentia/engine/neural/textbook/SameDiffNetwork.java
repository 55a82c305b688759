package latentia.engine.neural.textbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import latentia.engine.neural.Activation;
import latentia.engine.neural.Likelihood;
import latentia.engine.neural.Objective;
import latentia.engine.neural.Penalty;
import latentia.engine.neural.RandomNetwork;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** The loss of a random case written once more, for automatic differentiation to take apart. */
final class SameDiffNetwork implements AutoCloseable {
  private final SameDiff sd = SameDiff.create();
  private final Twin twin;
  private final RandomNetwork data;
  private final List<INDArray> arrays = new ArrayList<>();

  SameDiffNetwork(Twin twin, RandomNetwork data) {
    this.twin = twin;
    this.data = data;
    for (Parameter parameter : twin.parameters()) {
      sd.var(key(parameter), array(parameter.value()));
    }
    SDVariable loss = twin.variational() == null ? autoencoder() : variational();
    loss.rename("loss");
    sd.setLossVariables("loss");
  }

  double loss() {
    return sd.output(Map.of(), "loss").get("loss").getDouble(0);
  }

  /** d loss / d parameter, in the order of the twin's parameters. */
  List<double[][]> gradients() {
    String[] keys = twin.parameters().stream().map(SameDiffNetwork::key).toArray(String[]::new);
    Map<String, INDArray> gradients = sd.calculateGradients(Map.of(), keys);
    return Arrays.stream(keys).map(key -> gradients.get(key).toDoubleMatrix()).toList();
  }

  private SDVariable autoencoder() {
    Objective.Autoencoding objective = (Objective.Autoencoding) data.settings().objective();
    SDVariable h = forward(twin.autoencoder().encoder(), constant(data.fed()));
    SDVariable y = forward(twin.autoencoder().decoder(), h);
    SDVariable loss = reconstruction(y).mean();
    if (objective.penalty() instanceof Penalty.L1 l1) {
      return loss.add(sd.math().abs(h).sum(1).mean().mul(l1.weight()));
    } else if (objective.penalty() instanceof Penalty.KlSparsity kl) {
      SDVariable mean = h.mean(0);
      SDVariable on = sd.math().log(mean.rdiv(kl.rho())).mul(kl.rho());
      SDVariable off = sd.math().log(mean.rsub(1).rdiv(1 - kl.rho())).mul(1 - kl.rho());
      return loss.add(on.add(off).sum().mul(kl.weight()));
    } else if (objective.penalty() instanceof Penalty.Contractive contractive) {
      return loss.add(contraction(h).mul(contractive.weight()));
    }
    return loss;
  }

  /** For one sigmoid layer: mean_n sum_j (h_j (1 - h_j))^2 sum_i W_ji^2 (Rifai et al. 2011). */
  private SDVariable contraction(SDVariable h) {
    SDVariable w = sd.getVariable(key(twin.autoencoder().encoder().layers().get(0).weights()));
    SDVariable slopes = sd.math().square(h.mul(h.rsub(1)));
    SDVariable lengths = sd.math().square(w).sum(true, 1);
    return slopes.mmul(lengths).mean();
  }

  private SDVariable variational() {
    Objective.Variational objective = (Objective.Variational) data.settings().objective();
    int latent = data.settings().architecture().latent();
    SDVariable code = forward(twin.variational().encoder(), constant(data.x()));
    SDVariable mean = sd.slice(code, new int[] {0, 0}, data.x().length, latent);
    SDVariable logVariance = sd.slice(code, new int[] {0, latent}, data.x().length, latent);
    SDVariable deviation = sd.math().exp(logVariance.mul(0.5));
    int samples = data.eps()[0].length;
    SDVariable[] logWeights = new SDVariable[samples];
    SDVariable reconstruction = null;
    for (int s = 0; s < samples; s++) {
      SDVariable eps = constant(draw(s));
      SDVariable z = mean.add(deviation.mul(eps));
      SDVariable loss = reconstruction(forward(twin.variational().decoder(), z));
      reconstruction = s == 0 ? loss : reconstruction.add(loss);
      SDVariable prior = sd.math().square(z).mul(-0.5);
      SDVariable posterior =
          sd.math().square(z.sub(mean).div(deviation)).add(logVariance).mul(-0.5);
      logWeights[s] = prior.sub(posterior).sum(true, 1).sub(loss);
    }
    if (objective.importanceWeighted()) {
      if (samples == 1) {
        return logWeights[0].mean().neg();
      }
      SDVariable all = sd.concat(1, logWeights);
      // Subtracted before the exponential and added after it, this constant only stops overflow.
      SDVariable shift = constant(bounds());
      SDVariable sum = sd.math().log(sd.math().exp(all.sub(shift)).sum(true, 1));
      return sum.add(shift).sub(Math.log(samples)).mean().neg();
    }
    SDVariable terms =
        sd.math().square(mean).add(sd.math().exp(logVariance)).sub(1).sub(logVariance);
    SDVariable kl = terms.mul(0.5).sum(true, 1);
    return reconstruction.div(samples).add(kl.mul(objective.beta())).mean();
  }

  private double[][] bounds() {
    double[][] bounds = new double[data.x().length][1];
    for (int n = 0; n < bounds.length; n++) {
      bounds[n][0] = twin.variational().importanceBound(data.x()[n], data.eps()[n]);
    }
    return bounds;
  }

  private double[][] draw(int s) {
    double[][] draw = new double[data.x().length][];
    for (int n = 0; n < draw.length; n++) {
      draw[n] = data.eps()[n][s];
    }
    return draw;
  }

  /** {@code n x 1}. */
  private SDVariable reconstruction(SDVariable y) {
    SDVariable x = constant(data.x());
    Likelihood likelihood = data.settings().objective().likelihood();
    if (likelihood instanceof Likelihood.Bernoulli) {
      return sd.nn().softplus(y).sub(x.mul(y)).sum(true, 1);
    }
    SDVariable squares = sd.math().square(x.sub(y)).sum(true, 1);
    if (likelihood instanceof Likelihood.SquaredError) {
      return squares;
    }
    double constants = data.columns() * Math.log(2 * Math.PI);
    if (likelihood instanceof Likelihood.Gaussian gaussian) {
      double logs = data.columns() * Math.log(gaussian.variance());
      return squares.div(gaussian.variance()).add(constants + logs).mul(0.5);
    }
    SDVariable log = sd.getVariable("ln_s^2");
    SDVariable scaled = squares.mul(sd.math().exp(log.neg()));
    return scaled.add(log.mul(data.columns())).add(constants).mul(0.5);
  }

  private SDVariable forward(Perceptron network, SDVariable x) {
    SDVariable h = x;
    for (DenseLayer layer : network.layers()) {
      SDVariable w = sd.getVariable(key(layer.weights()));
      SDVariable map = layer.transposed() ? w : sd.transpose(w);
      h = activate(layer.activation(), h.mmul(map).add(sd.getVariable(key(layer.biases()))));
    }
    return h;
  }

  private SDVariable activate(Activation activation, SDVariable a) {
    return switch (activation) {
      case IDENTITY -> a;
      case RELU -> sd.nn().relu(a, 0);
      case LEAKY_RELU -> sd.nn().leakyRelu(a, 0.01);
      case ELU -> sd.nn().elu(a);
      case SOFTPLUS -> sd.nn().softplus(a);
      case SIGMOID -> sd.nn().sigmoid(a);
      case TANH -> sd.math().tanh(a);
    };
  }

  private static String key(Parameter parameter) {
    return parameter.name().replace(' ', '_');
  }

  private SDVariable constant(double[][] values) {
    return sd.constant(array(values));
  }

  private INDArray array(double[][] values) {
    INDArray array = Nd4j.createFromArray(values).castTo(DataType.DOUBLE);
    arrays.add(array);
    return array;
  }

  @Override
  public void close() {
    arrays.forEach(INDArray::close);
  }
}
