package latentia.lab.components;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import latentia.data.Dataset;
import latentia.engine.linear.DictionarySnapshot;
import latentia.engine.linear.GivenBasis;
import latentia.engine.linear.GivenSnapshot;
import latentia.engine.linear.LogisticPcaSnapshot;
import latentia.engine.linear.PcaModel;
import latentia.engine.linear.PcaSnapshot;
import latentia.engine.linear.PpcaSnapshot;
import latentia.engine.linear.PrincipalComponents;
import latentia.lab.look.NumberText;

/** The numbers beside the stage: what matters of each method, then the errors. */
final class ReadoutNumbers {
  private static final int DIGITS = 4;

  private final ComponentsScene scene;
  private final List<ComponentsReadout.Entry> entries = new ArrayList<>();

  ReadoutNumbers(ComponentsScene scene) {
    this.scene = scene;
    if (scene.shown() instanceof PcaSnapshot pca) {
      PrincipalComponents found = pca.model().components();
      String kept = percent(found.cumulativeRatio(pca.model().used()));
      add("numbers.kept", found.totalVariance() > 0 ? kept : Words.of("numbers.noVariance", kept));
    } else if (scene.shown() instanceof PpcaSnapshot ppca) {
      addLikelihood(ppca);
    } else if (scene.shown() instanceof LogisticPcaSnapshot logistic) {
      addObjective();
      add("numbers.separated", Integer.toString(logistic.separated()));
    } else if (scene.shown() instanceof DictionarySnapshot dictionary) {
      addObjective();
      addSparsity(dictionary);
    } else if (scene.shown() instanceof GivenSnapshot) {
      double[] errors = new ErrorCurves().all(scene).values();
      double left = errors[0] > 0 ? errors[scene.model().codeSize()] / errors[0] : 0;
      add("numbers.explained", percent(1 - left));
    }
    addErrors();
    addNext();
  }

  /** "With 6 of 64 components". */
  String title() {
    int count = ModelReach.count(scene.model());
    if (scene.model() instanceof GivenBasis given) {
      return Words.of("numbers.title.given", given.used(), count);
    }
    if (scene.model() instanceof PcaModel pca) {
      return Words.of("numbers.title.pca", pca.used(), count);
    }
    return Symbols.sparse(scene.settings().method())
        ? Words.of("numbers.title.atoms", count)
        : Words.of("numbers.title.code", count);
  }

  List<ComponentsReadout.Entry> entries() {
    return entries;
  }

  private void addLikelihood(PpcaSnapshot ppca) {
    double now = ppca.trace().length() > 0 ? ppca.trace().last() : ppca.best();
    add("numbers.likelihood", NumberText.fixed(now, DIGITS));
    if (ppca.trace().length() > 1 || ppca.status().running()) {
      add("numbers.best", NumberText.fixed(ppca.best(), DIGITS));
    }
    add("numbers.noise", NumberText.significant(ppca.model().noiseVariance(), DIGITS));
  }

  private void addObjective() {
    if (scene.shown().trace().length() > 0) {
      double perRow = scene.shown().trace().last() / scene.data().rows().rows();
      add("numbers.objective", NumberText.significant(perRow, DIGITS));
    }
  }

  private void addSparsity(DictionarySnapshot dictionary) {
    double mean = (double) dictionary.nonZeros() / dictionary.codes().length;
    add("numbers.nonzeros", NumberText.fixed(mean, 1));
    long own = Arrays.stream(scene.code()).filter(c -> c != 0).count();
    entries.add(
        new ComponentsReadout.Entry(
            Words.of("numbers.nonzeros.own", thisRow()), Long.toString(own), false));
  }

  private void addErrors() {
    Dataset rows = scene.data().rows();
    MeanError all = MeanError.of(scene);
    double own = BuildUp.meanSquare(scene.row(), scene.model().decode(scene.code()));
    double least = Math.max(Math.min(all.value(), own), Math.max(all.value(), own) / 20);
    entries.add(
        new ComponentsReadout.Entry(
            Words.of("numbers.error", RowWords.allRows(rows, all.rows())),
            Symbols.error(all.value(), least),
            false));
    entries.add(
        new ComponentsReadout.Entry(
            Words.of("numbers.error", thisRow()),
            Symbols.error(own, BuildUp.of(scene).leastError()),
            false));
  }

  private void addNext() {
    if (!scene.shown().status().running()) {
      return;
    }
    if (scene.model() instanceof PcaModel pca) {
      entries.add(
          new ComponentsReadout.Entry(
              Words.of("numbers.next.pca", pca.used() + 1),
              percent(pca.components().ratio(pca.used())),
              true));
    } else if (scene.model() instanceof GivenBasis given) {
      double[] shares = Shares.of(new ErrorCurves().all(scene).values());
      String name = given.names().get(given.used());
      entries.add(
          new ComponentsReadout.Entry(
              Words.of("numbers.next.given", name), percent(shares[given.used()]), true));
    }
  }

  private String thisRow() {
    return RowWords.thisRow(scene.data().rows(), scene.probe().row());
  }

  private static String percent(double share) {
    return NextStep.gain(share) + "%";
  }

  private void add(String key, String value) {
    entries.add(new ComponentsReadout.Entry(Words.of(key), value, false));
  }
}
