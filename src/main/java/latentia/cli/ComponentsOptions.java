package latentia.cli;

import latentia.lab.components.ComponentsData;
import latentia.lab.components.ComponentsSettings;
import latentia.lab.components.Method;
import latentia.text.Messages;
import picocli.CommandLine.Option;

/** The options that decide a run of the Components lab. */
final class ComponentsOptions {
  @Option(names = "--method", paramLabel = "METHOD", converter = MethodConverter.class)
  private Method method;

  @Option(names = "--components", paramLabel = "M")
  private Integer components;

  @Option(names = "--whiten")
  private boolean whiten;

  @Option(names = "--closed-form")
  private boolean closedForm;

  @Option(names = "--ridge", paramLabel = "R", defaultValue = "1")
  private double ridge;

  @Option(names = "--alpha", paramLabel = "A", defaultValue = "0.5")
  private double alpha;

  @Option(names = "--center")
  private boolean center;

  /** The settings asked for, and where nothing was asked for, those that suit picture and data. */
  ComponentsSettings settings(ComponentsPart part, ComponentsData data, RunOptions run)
      throws CommandException {
    Method chosen = method(part);
    ComponentsSettings usual = ComponentsSettings.standard();
    return usual
        .withMethod(chosen)
        .withComponents(components == null ? suiting(part, chosen, data) : components)
        .withWhitened(whiten)
        .withEm(!closedForm)
        .withRidge(ridge)
        .withAlpha(alpha)
        .withCentred(center)
        .withIterationLimit(run.iterationsGiven().orElse(usual.iterationLimit()))
        .withTolerance(run.tolerance(usual.tolerance()))
        .withSeed(run.seed());
  }

  private Method method(ComponentsPart part) throws CommandException {
    if (part != ComponentsPart.GENERATIVE) {
      return method == null ? Method.PCA : method;
    }
    if (method != null && method != Method.PROBABILISTIC) {
      throw new CommandException(
          ExitCode.BAD_ARGUMENTS,
          Messages.of(ComponentsOptions.class)
              .get("generative.method", MethodConverter.written(method)));
    }
    return Method.PROBABILISTIC;
  }

  /** Not more than the data have room for. */
  private static int suiting(ComponentsPart part, Method chosen, ComponentsData data) {
    int d = data.rows().columns();
    int most = chosen == Method.PROBABILISTIC ? d - 1 : Math.min(data.rows().rows(), d);
    return Math.max(1, Math.min(part.components(), most));
  }
}
