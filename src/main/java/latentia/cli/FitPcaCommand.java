package latentia.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import latentia.data.DataException;
import latentia.data.Dataset;
import latentia.engine.linear.PcaSession;
import latentia.engine.linear.PcaSnapshot;
import latentia.engine.linear.PcaSolver;
import latentia.engine.linear.PrincipalComponents;
import latentia.text.Messages;
import latentia.training.Session;
import latentia.training.SettingsException;
import latentia.training.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fit pca}. */
@Command(name = "pca", resourceBundle = "latentia.cli.messages")
final class FitPcaCommand implements Callable<Integer>, LinearReport<PcaSnapshot> {
  private static final Messages MESSAGES = Messages.of(FitPcaCommand.class);

  @Mixin private DataOptions data;
  @Mixin private RunOptions run;

  @Option(names = "--components", paramLabel = "M")
  private Integer components;

  @Option(
      names = "--solver",
      paramLabel = "SOLVER",
      defaultValue = "automatic",
      converter = SolverConverter.class)
  private PcaSolver solver;

  @Option(names = "--whiten")
  private boolean whiten;

  @Option(names = "--codes")
  private boolean codes;

  @Override
  public Integer call() throws DataException, CommandException {
    return new LinearFit<>("pca", this, codes).call(data, run, run.tolerance(0));
  }

  @Override
  public void check(DataInput input) throws CommandException {
    int most = Math.min(input.train().rows(), input.train().columns());
    if (components != null && (components < 1 || components > most)) {
      throw new CommandException(
          ExitCode.BAD_ARGUMENTS, MESSAGES.get("pca.components", components, most));
    }
  }

  @Override
  public Session<PcaSnapshot> open(Dataset train) throws SettingsException {
    return PcaSession.open(train, solver, whiten);
  }

  @Override
  public boolean enough(Session<PcaSnapshot> session) {
    return components != null && session.snapshot().step() >= components;
  }

  /** Components that are left out are no work left undone. */
  @Override
  public Status status(PcaSnapshot last) {
    return new Status.Converged();
  }

  @Override
  public void describe(ObjectNode settings) {
    settings.put("components", components);
    settings.put("solver", EnumConverter.written(solver));
    settings.put("whiten", whiten);
  }

  @Override
  public void addTo(ObjectNode result, PcaSnapshot last) {
    PrincipalComponents found = last.model().components();
    int used = last.model().used();
    result.set("mean", Json.numbers(found.mean()));
    result.set("components", Json.matrix(Arrays.copyOf(found.axes(), used)));
    result.set("variance_ml", Json.numbers(Arrays.copyOf(found.variances(), used)));
    result.set("variance_unbiased", Json.numbers(each(used, found::unbiasedVariance)));
    result.set("variance_ratio", Json.numbers(each(used, found::ratio)));
  }

  private static double[] each(int count, IntToDoubleFunction number) {
    return IntStream.range(0, count).mapToDouble(number).toArray();
  }

  @Override
  public String progress(PcaSnapshot now) {
    return MESSAGES.get("pca.progress", now.step());
  }

  @Override
  public String summary(Dataset train, PcaSnapshot last, double error) {
    PrincipalComponents found = last.model().components();
    int used = last.model().used();
    TextTable table = new TextTable(0);
    table.add(List.of(MESSAGES.get("pca.heading").split(",")));
    for (int i = 0; i < used; i++) {
      List<String> row = new ArrayList<>(List.of(Integer.toString(i)));
      row.add(TextTable.number(found.variances()[i]));
      row.add(TextTable.number(found.ratio(i)));
      row.add(TextTable.number(found.cumulativeRatio(i + 1)));
      table.add(row);
    }
    return MESSAGES.get(
            "pca.summary",
            train.wording().title(),
            train.rows(),
            used,
            found.count(),
            TextTable.number(found.cumulativeRatio(used)),
            TextTable.number(error))
        + (found.totalVariance() > 0 ? "" : "\n" + MESSAGES.get("pca.noVariance"))
        + "\n"
        + table;
  }

  static final class SolverConverter extends EnumConverter<PcaSolver> {
    SolverConverter() {
      super(List.of(PcaSolver.values()));
    }
  }
}
