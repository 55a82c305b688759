package latentia.engine.neural.textbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.UnaryOperator;
import latentia.engine.neural.NeuralReference;
import latentia.engine.neural.Optimizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The six optimisers on two functions of two variables: the reference entries gd.*. */
class DescentTest {
  @ParameterizedTest
  @CsvSource({
    "SGD, sgd",
    "MOMENTUM, momentum09",
    "NESTEROV, nesterov09",
    "RMSPROP, rmsprop09",
    "ADAGRAD, adagrad",
    "ADAM, adam"
  })
  void theyGoTheReferencesWayDownAQuadratic(Optimizer rule, String name) {
    JsonNode run = NeuralReference.of("gd.quadratic").get("expected").get("runs").get(name);
    // d/dx [1/2 x'Qx - b'x] = Qx - b.
    UnaryOperator<double[]> gradient = x -> new double[] {3 * x[0] + x[1] - 1, x[0] + 2 * x[1] + 1};
    follow(run, rule, gradient, 2, 2, 1e-9, 1e-9);
  }

  @ParameterizedTest
  @CsvSource({"SGD, sgd", "MOMENTUM, momentum09", "RMSPROP, rmsprop09", "ADAM, adam"})
  void theyGoTheReferencesWayDownRosenbrocksValley(Optimizer rule, String name) {
    JsonNode run = NeuralReference.of("gd.rosenbrock").get("expected").get(name);
    UnaryOperator<double[]> gradient =
        x -> {
          double bend = x[1] - x[0] * x[0];
          return new double[] {-2 * (1 - x[0]) - 400 * x[0] * bend, 200 * bend};
        };
    follow(run, rule, gradient, -1.2, 1, 1e-9, 1e-6);
  }

  @Test
  void weightDecayPullsAtWeightsAndNotAtBiases() {
    Parameter weight = Parameter.weights("w", 1, 1);
    Parameter bias = Parameter.row("b", 1);
    weight.value()[0][0] = 2;
    bias.value()[0][0] = 2;
    weight.gradient()[0][0] = 0.5;
    bias.gradient()[0][0] = 0.5;
    new Descent(Optimizer.SGD, 0.1, List.of(weight, bias)).step(0.01);
    assertEquals(2 - 0.01 * (0.5 + 0.1 * 2), weight.value()[0][0], 1e-15, "L2 in the gradient");
    assertEquals(2 - 0.01 * 0.5, bias.value()[0][0], 1e-15, "biases do not decay");
  }

  private static void follow(
      JsonNode run,
      Optimizer rule,
      UnaryOperator<double[]> gradient,
      double x0,
      double x1,
      double early,
      double late) {
    Parameter x = Parameter.weights("x", 1, 2);
    x.value()[0][0] = x0;
    x.value()[0][1] = x1;
    Descent descent = new Descent(rule, 0, List.of(x));
    int steps = run.get("trajectory").has("5000") ? 5000 : 100;
    for (int t = 0; t <= steps; t++) {
      JsonNode expected = run.get("trajectory").path(Integer.toString(t)).path("x");
      double tolerance = t <= 10 ? early : late;
      for (int i = 0; i < expected.size(); i++) {
        double value = expected.get(i).asDouble();
        assertEquals(value, x.value()[0][i], tolerance, rule + " after " + t + " steps");
      }
      x.gradient()[0] = gradient.apply(x.value()[0]);
      descent.step(run.get("lr").asDouble());
    }
  }
}
