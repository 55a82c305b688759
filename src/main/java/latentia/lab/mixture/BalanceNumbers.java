package latentia.lab.mixture;

import java.util.List;
import latentia.engine.mixture.GmmSnapshot;
import latentia.engine.mixture.HalfStep;
import latentia.engine.mixture.KMeansSnapshot;
import latentia.engine.mixture.MixtureSnapshot;
import latentia.engine.mixture.VariationalBound;
import latentia.figure.Theme;
import latentia.lab.look.NumberText;

/** The bound ln p = L + KL with its numbers; of K-means, the inertia J. */
final class BalanceNumbers {
  private static final int DECIMALS = 1;

  /** Nats from here on are shown whole. */
  private static final double WITHOUT_DECIMALS = 1e6;

  private BalanceNumbers() {}

  static MixtureReadout.Balance of(MixtureSnapshot snapshot, Theme theme) {
    String moment =
        !snapshot.status().running() ? "end" : snapshot.next() == HalfStep.E_STEP ? "e" : "m";
    if (snapshot instanceof KMeansSnapshot kmeans) {
      double inertia = kmeans.inertiaAt(kmeans.step());
      return new MixtureReadout.Balance(
          Words.of("balance.kmeans." + moment),
          StepFormulas.inertia(),
          List.of(new MixtureReadout.Term("", NumberText.significant(inertia, 6), theme.text())),
          "",
          List.of());
    }
    VariationalBound bound = ((GmmSnapshot) snapshot).bound();
    StepFormulas formulas = new StepFormulas(theme);
    return new MixtureReadout.Balance(
        Words.of("balance.em." + moment),
        formulas.identity(),
        List.of(
            new MixtureReadout.Term("", number(bound.logLikelihood()), theme.text()),
            new MixtureReadout.Term("=", number(bound.lowerBound()), theme.bound()),
            new MixtureReadout.Term("+", number(bound.gap()), theme.gap().text())),
        formulas.parts(),
        List.of(
            new MixtureReadout.Term("", number(bound.lowerBound()), theme.bound()),
            new MixtureReadout.Term(
                "=", number(bound.expectedCompleteLogLikelihood()), theme.text()),
            new MixtureReadout.Term("+", number(bound.entropy()), theme.text())));
  }

  private static String number(double nats) {
    return NumberText.fixed(nats, Math.abs(nats) < WITHOUT_DECIMALS ? DECIMALS : 0);
  }
}
