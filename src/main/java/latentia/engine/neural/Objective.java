package latentia.engine.neural;

/** What a network is trained for. */
public sealed interface Objective {
  Likelihood likelihood();

  Objective withLikelihood(Likelihood other);

  /** An autoencoder: reconstruction loss plus a penalty on the code, maybe from noisy rows. */
  record Autoencoding(Likelihood likelihood, Penalty penalty, Noise noise) implements Objective {
    @Override
    public Autoencoding withLikelihood(Likelihood other) {
      return new Autoencoding(other, penalty, noise);
    }

    public Autoencoding withPenalty(Penalty other) {
      return new Autoencoding(likelihood, other, noise);
    }

    public Autoencoding withNoise(Noise other) {
      return new Autoencoding(likelihood, penalty, other);
    }
  }

  /**
   * A variational autoencoder (Kingma and Welling 2014) with prior N(0, I): reconstruction + beta x
   * KL, or the importance-weighted bound (Burda et al. 2016).
   *
   * @param beta multiplies the KL; of no account when importance-weighted
   * @param samples S, draws of z per row and step; K when importance-weighted
   */
  record Variational(Likelihood likelihood, double beta, int samples, boolean importanceWeighted)
      implements Objective {
    @Override
    public Variational withLikelihood(Likelihood other) {
      return new Variational(other, beta, samples, importanceWeighted);
    }

    public Variational withBeta(double other) {
      return new Variational(likelihood, other, samples, importanceWeighted);
    }

    public Variational withSamples(int count, boolean weighted) {
      return new Variational(likelihood, beta, count, weighted);
    }
  }
}
