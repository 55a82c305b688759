package latentia.cli;

import java.util.concurrent.Callable;
import latentia.data.DataException;
import latentia.engine.neural.NetworkSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fit vae}. */
@Command(name = "vae", resourceBundle = "latentia.cli.messages")
final class FitVariationalCommand implements Callable<Integer> {
  @Mixin private DataOptions data;
  @Mixin private NetworkOptions network;
  @Mixin private VariationalOptions own;
  @Mixin private RunOptions run;

  @Option(names = "--codes")
  private boolean codes;

  @Override
  public Integer call() throws DataException, CommandException {
    NetworkSettings settings = own.over(network.over(NetworkSettings.variational(), run));
    return new NetworkFit("vae", settings, codes).call(data, run);
  }
}
