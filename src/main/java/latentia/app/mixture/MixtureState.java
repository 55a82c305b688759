package latentia.app.mixture;

import java.util.List;
import latentia.data.Dataset;
import latentia.lab.mixture.MixtureSettings;

/**
 * What undo and redo bring back: the data and everything that decides the run.
 *
 * @param source the data as they were read
 * @param columns names of the columns the model sees
 * @param standardized whether the columns are brought to mean 0 and standard deviation 1
 */
public record MixtureState(
    Dataset source, List<String> columns, boolean standardized, MixtureSettings settings) {
  public MixtureState {
    columns = List.copyOf(columns);
  }

  /** All columns as they are. */
  static MixtureState of(Dataset source, MixtureSettings settings) {
    return new MixtureState(source, source.columnNames(), false, settings);
  }

  MixtureState with(MixtureSettings newSettings) {
    return new MixtureState(source, columns, standardized, newSettings);
  }

  MixtureState with(List<String> newColumns) {
    return new MixtureState(source, newColumns, standardized, settings);
  }

  MixtureState standardized(boolean newStandardized) {
    return new MixtureState(source, columns, newStandardized, settings);
  }
}
