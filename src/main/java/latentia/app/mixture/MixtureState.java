package latentia.app.mixture;

import java.util.List;
import java.util.Optional;
import latentia.data.DataException;
import latentia.data.Dataset;
import latentia.data.MissingCells;
import latentia.data.Preparation;
import latentia.lab.mixture.MixtureSettings;
import latentia.lab.mixture.StartChoice;

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

  /** Other columns; a start made by hand is one in the columns of before. */
  MixtureState withColumns(List<String> names) {
    return new MixtureState(source, names, standardized, settingsForOtherRows());
  }

  MixtureState withStandardized(boolean wanted) {
    return new MixtureState(source, columns, wanted, settingsForOtherRows());
  }

  /** Other data, with what can be kept of the settings. */
  MixtureState withSource(Dataset other) {
    MixtureSettings usual = MixtureSettings.standard();
    return of(other, settingsForOtherRows().withFloor(usual.floor()));
  }

  private MixtureSettings settingsForOtherRows() {
    boolean tied =
        settings.start() instanceof StartChoice.ByHand
            || settings.start() instanceof StartChoice.Rows;
    return tied ? settings.withStart(new StartChoice.Poor()) : settings;
  }

  /** Whether the model sees the same rows as under another state. */
  boolean sameRows(MixtureState other) {
    return source == other.source
        && columns.equals(other.columns)
        && standardized == other.standardized;
  }

  /** Whether a run under one can go on under the other from where it stands. */
  boolean differsOnlyLive(MixtureState other) {
    MixtureSettings theirs = other.settings;
    return sameRows(other)
        && settings.withFloor(theirs.floor()).withTolerance(theirs.tolerance()).equals(theirs);
  }

  /**
   * The rows the model sees.
   *
   * @throws DataException if cells are missing
   */
  Dataset prepared() throws DataException {
    return new Preparation(
            columns,
            Optional.empty(),
            MissingCells.REFUSE,
            1,
            false,
            Optional.empty(),
            Optional.empty(),
            standardized)
        .apply(source)
        .train();
  }
}
