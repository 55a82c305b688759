package latentia.lab.components;

/** ||a - b||^2. */
final class SquaredDistance {
  private SquaredDistance() {}

  static double between(double[] a, double[] b) {
    double sum = 0;
    for (int j = 0; j < a.length; j++) {
      double difference = a[j] - b[j];
      sum += difference * difference;
    }
    return sum;
  }
}
