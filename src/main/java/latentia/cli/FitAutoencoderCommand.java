package latentia.cli;

import java.util.concurrent.Callable;
import latentia.data.DataException;
import latentia.engine.neural.NetworkSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fit ae}. */
@Command(name = "ae", resourceBundle = "latentia.cli.messages")
final class FitAutoencoderCommand implements Callable<Integer> {
  @Mixin private DataOptions data;
  @Mixin private NetworkOptions network;
  @Mixin private AutoencoderOptions own;
  @Mixin private RunOptions run;

  @Option(names = "--codes")
  private boolean codes;

  @Override
  public Integer call() throws DataException, CommandException {
    NetworkSettings settings = own.over(network.over(NetworkSettings.autoencoder(), run));
    return new NetworkFit("ae", settings, codes).call(data, run);
  }
}
