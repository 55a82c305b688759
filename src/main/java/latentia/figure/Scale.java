package latentia.figure;

/** The range of an axis, from its left or lower end to its right or upper end. */
public sealed interface Scale {
  double low();

  double high();

  /** Where {@code value} stands between the ends: 0 at low, 1 at high. */
  double fraction(double value);

  /** The value that stands at {@code fraction}. */
  double value(double fraction);

  /** Equal differences are equally long. */
  record Linear(double low, double high) implements Scale {
    public Linear {
      if (!(low < high) || Double.isInfinite(high - low)) {
        throw new IllegalArgumentException("not a range: " + low + " to " + high);
      }
    }

    @Override
    public double fraction(double value) {
      return (value - low) / (high - low);
    }

    @Override
    public double value(double fraction) {
      return low + fraction * (high - low);
    }
  }

  /**
   * Equal ratios are equally long; both ends are positive. Zero and negative values have no place
   * on it: what stands there is not painted, and a line through them is broken.
   */
  record Logarithmic(double low, double high) implements Scale {
    public Logarithmic {
      if (!(low > 0 && low < high) || Double.isInfinite(high / low)) {
        throw new IllegalArgumentException(
            "a logarithmic axis needs two positive ends, not " + low + " to " + high);
      }
    }

    @Override
    public double fraction(double value) {
      return Math.log(value / low) / Math.log(high / low);
    }

    @Override
    public double value(double fraction) {
      return low * Math.pow(high / low, fraction);
    }
  }

  /**
   * Equal probability under N(0, 1) is equally long, so that quantiles stand at equal distances.
   */
  record Normal(double low, double high) implements Scale {
    public Normal {
      if (!(NormalDistribution.below(high) > NormalDistribution.below(low))) {
        throw new IllegalArgumentException("no probability from " + low + " to " + high);
      }
    }

    @Override
    public double fraction(double value) {
      double first = NormalDistribution.below(low);
      double last = NormalDistribution.below(high);
      return (NormalDistribution.below(value) - first) / (last - first);
    }

    @Override
    public double value(double fraction) {
      double first = NormalDistribution.below(low);
      double last = NormalDistribution.below(high);
      return NormalDistribution.quantile(first + fraction * (last - first));
    }
  }
}
