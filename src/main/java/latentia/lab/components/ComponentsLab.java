package latentia.lab.components;

import java.util.Optional;
import latentia.engine.linear.DictionarySession;
import latentia.engine.linear.DictionarySettings;
import latentia.engine.linear.GivenBasis;
import latentia.engine.linear.GivenSession;
import latentia.engine.linear.LinearSnapshot;
import latentia.engine.linear.LogisticPcaSession;
import latentia.engine.linear.LogisticPcaSettings;
import latentia.engine.linear.PcaSession;
import latentia.engine.linear.PpcaSession;
import latentia.engine.linear.PpcaSettings;
import latentia.training.Session;
import latentia.training.SettingsException;

/**
 * Opens the sessions of the Components lab. A session is to be used by the thread that opened it.
 */
public final class ComponentsLab {
  private ComponentsLab() {}

  /**
   * A run at its first step; of PCA and a given basis M = 0.
   *
   * @throws SettingsException if the settings do not fit the data; the message says which and why
   */
  public static Session<? extends LinearSnapshot> open(
      ComponentsData data, ComponentsSettings settings) throws SettingsException {
    check(data, settings);
    int q = settings.components();
    return switch (settings.method()) {
      case PCA -> PcaSession.open(data.rows(), settings.solver(), settings.whitened());
      case PROBABILISTIC ->
          PpcaSession.open(
              data.rows(),
              new PpcaSettings(
                  q,
                  settings.em(),
                  settings.iterationLimit(),
                  settings.tolerance(),
                  settings.seed(),
                  Optional.empty()));
      case LOGISTIC ->
          LogisticPcaSession.open(
              data.rows(),
              new LogisticPcaSettings(
                  q,
                  settings.ridge(),
                  settings.iterationLimit(),
                  settings.tolerance(),
                  settings.seed()));
      case DICTIONARY, PREDICTIVE ->
          DictionarySession.open(
              data.rows(),
              new DictionarySettings(
                  q,
                  settings.alpha(),
                  settings.centred(),
                  settings.method() == Method.PREDICTIVE,
                  settings.iterationLimit(),
                  settings.tolerance(),
                  settings.seed()));
      case GIVEN -> GivenSession.open(data.rows(), basis(data));
    };
  }

  private static GivenBasis basis(ComponentsData data) throws SettingsException {
    return data.basis()
        .orElseThrow(() -> new SettingsException(Words.of("settings.given", data.rows().name())));
  }

  private static void check(ComponentsData data, ComponentsSettings settings)
      throws SettingsException {
    Method method = settings.method();
    String name = data.rows().name();
    if (!method.suits(data)) {
      throw new SettingsException(
          switch (method) {
            case LOGISTIC -> Words.of("settings.logistic", name);
            case PROBABILISTIC -> Words.of("settings.probabilistic", name);
            default -> Words.of("settings.given", name);
          });
    }
    int wanted = settings.components();
    int most = method.most(data);
    if (wanted < method.fewest() || wanted > most) {
      throw new SettingsException(
          Words.of("settings.components", wanted, name, method.fewest(), most));
    }
  }
}
