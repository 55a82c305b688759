package latentia.engine.neural;

import latentia.data.Dataset;
import latentia.engine.linalg.NativeBlas;
import latentia.text.Messages;
import latentia.training.SettingsException;

/** Refuses settings that cannot be run on the data at hand, with a sentence that says why. */
final class NetworkChecks {
  private static final Messages MESSAGES = Messages.of(NetworkChecks.class);
  private static final int WIDEST = 100_000;
  private static final int LARGEST_BATCH = 1_000_000;
  private static final int MOST_SAMPLES = 100_000;
  private static final double LARGEST_RATE = 1e6;

  /** Of the heap; the data, the window and the snapshots kept need theirs too. */
  private static final double USABLE_MEMORY = 0.6;

  private NetworkChecks() {}

  static void check(NetworkData data, NetworkSettings settings) throws SettingsException {
    checkData(data);
    checkArchitecture(settings);
    if (settings.objective() instanceof Objective.Variational variational) {
      checkVariational(variational);
    } else if (settings.objective() instanceof Objective.Autoencoding autoencoding) {
      checkAutoencoding(autoencoding, settings.architecture());
    }
    checkValues(data, settings.objective().likelihood());
    checkTraining(data, settings.training());
    checkMemory(data, settings);
    require(NativeBlas.available(), "native");
  }

  private static void checkData(NetworkData data) throws SettingsException {
    require(data.train().rows() > 0, "rows");
    int d = data.train().columns();
    for (Dataset other :
        data.test()
            .map(test -> new Dataset[] {test, data.shown()})
            .orElse(new Dataset[] {data.shown()})) {
      require(other.columns() == d, "columns", other.name(), other.columns(), d);
    }
  }

  private static void checkArchitecture(NetworkSettings settings) throws SettingsException {
    Architecture architecture = settings.architecture();
    for (int l = 0; l < architecture.hidden().size(); l++) {
      int width = architecture.hidden().get(l);
      require(width >= 1 && width <= WIDEST, "hidden", l + 1, width, WIDEST);
    }
    int latent = architecture.latent();
    require(latent >= 1 && latent <= WIDEST, "latent", latent, WIDEST);
    if (settings.isVariational()) {
      require(!architecture.tied(), "tied");
      require(architecture.code() == Activation.IDENTITY, "code.variational");
    } else {
      Activation code = architecture.code();
      require(code == Activation.IDENTITY || code == Activation.SIGMOID, "code");
    }
  }

  private static void checkVariational(Objective.Variational objective) throws SettingsException {
    require(!(objective.likelihood() instanceof Likelihood.SquaredError), "likelihood.squared");
    if (objective.likelihood() instanceof Likelihood.Gaussian gaussian) {
      double variance = gaussian.variance();
      require(variance > 0 && Double.isFinite(variance), "variance", variance);
    }
    double beta = objective.beta();
    require(beta >= 0 && Double.isFinite(beta), "beta", beta);
    int samples = objective.samples();
    require(samples >= 1 && samples <= MOST_SAMPLES, "samples", samples, MOST_SAMPLES);
  }

  private static void checkAutoencoding(Objective.Autoencoding objective, Architecture architecture)
      throws SettingsException {
    Likelihood likelihood = objective.likelihood();
    require(
        likelihood instanceof Likelihood.Bernoulli || likelihood instanceof Likelihood.SquaredError,
        "likelihood.gaussian");
    Penalty penalty = objective.penalty();
    if (penalty instanceof Penalty.L1 l1) {
      checkWeight(l1.weight());
    } else if (penalty instanceof Penalty.Contractive contractive) {
      checkWeight(contractive.weight());
    } else if (penalty instanceof Penalty.KlSparsity sparsity) {
      checkWeight(sparsity.weight());
      double rho = sparsity.rho();
      require(rho > 0 && rho < 1, "sparsity", rho);
      require(architecture.code() == Activation.SIGMOID, "sparsity.code");
    }
    if (objective.noise() instanceof Noise.Gaussian gaussian) {
      double deviation = gaussian.standardDeviation();
      require(deviation >= 0 && Double.isFinite(deviation), "noise.gaussian", deviation);
    } else if (objective.noise() instanceof Noise.Masking masking) {
      double probability = masking.probability();
      require(probability >= 0 && probability < 1, "noise.masking", probability);
    }
  }

  private static void checkWeight(double weight) throws SettingsException {
    require(weight >= 0 && Double.isFinite(weight), "penalty.weight", weight);
  }

  private static void checkValues(NetworkData data, Likelihood likelihood)
      throws SettingsException {
    boolean coins = likelihood instanceof Likelihood.Bernoulli;
    checkValues(data.train(), coins);
    checkValues(data.shown(), false);
    if (data.test().isPresent()) {
      checkValues(data.test().get(), coins);
    }
  }

  private static void checkValues(Dataset data, boolean coins) throws SettingsException {
    for (int n = 0; n < data.rows(); n++) {
      for (int j = 0; j < data.columns(); j++) {
        double value = data.value(n, j);
        if (!Float.isFinite((float) value)) {
          throw refusal("cell", n, data.columnNames().get(j));
        }
        if (coins && !(value >= 0 && value <= 1)) {
          throw refusal("cell.coin", n, data.columnNames().get(j), value);
        }
      }
    }
  }

  private static void checkTraining(NetworkData data, TrainingSettings training)
      throws SettingsException {
    double rate = training.rate();
    require(rate > 0 && rate <= LARGEST_RATE, "rate", rate, LARGEST_RATE);
    double decay = training.weightDecay();
    require(decay >= 0 && Double.isFinite(decay), "decay", decay);
    int batch = training.batch();
    require(batch >= 1 && batch <= LARGEST_BATCH, "batch", batch, LARGEST_BATCH);
    require(training.epochs() >= 0, "epochs", training.epochs());
    require(training.patience() >= 0, "patience", training.patience());
    boolean judged = data.test().map(test -> test.rows() > 0).orElse(false);
    require(training.patience() == 0 || judged, "patience.test", training.patience());
    double tolerance = training.tolerance();
    require(tolerance >= 0 && Double.isFinite(tolerance), "tolerance", tolerance);
    if (training.schedule() instanceof Schedule.Step step) {
      require(step.epochs() >= 1, "schedule.epochs", step.epochs());
      double factor = step.factor();
      require(factor > 0 && factor <= 1, "schedule.factor", factor);
    } else if (training.schedule() instanceof Schedule.HalvingOnPlateau plateau) {
      require(plateau.patience() >= 1, "schedule.patience", plateau.patience());
    }
  }

  private static void checkMemory(NetworkData data, NetworkSettings settings)
      throws SettingsException {
    MemoryNeed need = MemoryNeed.of(data, settings);
    require(need.fitsArrays(), "memory.array");
    long available = (long) (USABLE_MEMORY * Runtime.getRuntime().maxMemory());
    require(need.bytes() <= available, "memory", need.megabytes(), available >> 20);
  }

  private static void require(boolean holds, String key, Object... arguments)
      throws SettingsException {
    if (!holds) {
      throw refusal(key, arguments);
    }
  }

  private static SettingsException refusal(String key, Object... arguments) {
    return new SettingsException(MESSAGES.get(key, arguments));
  }
}
