package latentia.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import latentia.data.DataException;
import latentia.data.DataReading;
import latentia.data.MissingCells;
import latentia.data.Preparation;
import latentia.data.Prepared;
import latentia.data.RowRange;
import latentia.data.RowSplit;
import latentia.text.Messages;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that say which data a model sees, and how prepared. */
final class DataOptions {
  private static final Messages MESSAGES = Messages.of(DataOptions.class);

  @Option(names = "--data", required = true, paramLabel = "NAME|FILE")
  private String data;

  @Option(names = "--columns", split = ",", paramLabel = "COLUMN")
  private List<String> columns = List.of();

  @Option(names = "--label", paramLabel = "COLUMN")
  private String label;

  @Option(names = "--labels", paramLabel = "FILE")
  private String labelsFile;

  @Option(
      names = "--missing",
      paramLabel = "RULE",
      defaultValue = "refuse",
      converter = MissingCellsConverter.class)
  private MissingCells missing;

  @Option(names = "--rows", paramLabel = "FROM:TO", converter = RowRangeConverter.class)
  private RowRange rows;

  @Option(names = "--test-rows", paramLabel = "FROM:TO", converter = RowRangeConverter.class)
  private RowRange testRows;

  @Option(names = "--test-share", paramLabel = "F")
  private Double testShare;

  @Option(names = "--scale", paramLabel = "F", defaultValue = "1")
  private double scale = 1;

  @Option(names = "--binarize")
  private boolean binarize;

  @Option(names = "--standardize")
  private boolean standardize;

  /** Reads and prepares the data; every cell is a number then. */
  DataInput read(RunOptions run) throws DataException, CommandException {
    return read(run, standardize);
  }

  /** The same but for standardising, which is left to a lab that does it by itself. */
  DataInput readUnstandardized(RunOptions run) throws DataException, CommandException {
    return read(run, false);
  }

  /** Whether columns are to be standardised. */
  boolean standardize() {
    return standardize;
  }

  private DataInput read(RunOptions run, boolean standardizing)
      throws DataException, CommandException {
    Preparation preparation = preparation(run.seed(), standardizing);
    DataReading reading =
        DataSource.read(
            data,
            Optional.ofNullable(label),
            Optional.ofNullable(labelsFile),
            run.seed(),
            run.progress()::reading);
    List<String> notes = new ArrayList<>(reading.repairs());
    run.note(reading.repairs());
    Prepared prepared = preparation.apply(reading.data());
    notes.addAll(prepared.repairs());
    run.note(prepared.repairs());
    return new DataInput(data, prepared.train(), prepared.test(), settings(preparation), notes);
  }

  private Preparation preparation(long seed, boolean standardizing) throws CommandException {
    try {
      Preparation plain =
          new Preparation(
              columns.stream().map(String::strip).toList(),
              Optional.ofNullable(label),
              missing,
              scale,
              binarize,
              Optional.ofNullable(rows),
              Optional.ofNullable(testRows),
              standardizing);
      return testShare == null ? plain : plain.withSplit(new RowSplit(testShare, seed));
    } catch (IllegalArgumentException e) {
      throw new CommandException(ExitCode.BAD_ARGUMENTS, e.getMessage());
    }
  }

  private ObjectNode settings(Preparation preparation) {
    List<String> chosen = preparation.columns();
    ObjectNode settings = Json.object();
    settings.set("columns", chosen.isEmpty() ? null : Json.strings(chosen));
    settings.put("label", label);
    settings.put("labels", labelsFile);
    settings.put("missing", written(missing));
    settings.set("scale", Json.number(scale));
    settings.put("binarize", binarize);
    settings.put("rows", rows == null ? null : rows.toString());
    settings.put("test_rows", testRows == null ? null : testRows.toString());
    settings.set("test_share", testShare == null ? null : Json.number(testShare));
    settings.put("standardize", standardize);
    return settings;
  }

  private static String written(MissingCells rule) {
    return rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static final class MissingCellsConverter implements ITypeConverter<MissingCells> {
    @Override
    public MissingCells convert(String text) {
      for (MissingCells rule : MissingCells.values()) {
        if (written(rule).equals(text)) {
          return rule;
        }
      }
      throw new TypeConversionException(MESSAGES.get("missing.unknown", text));
    }
  }

  static final class RowRangeConverter implements ITypeConverter<RowRange> {
    @Override
    public RowRange convert(String text) {
      String[] ends = text.split(":", -1);
      try {
        if (ends.length == 2) {
          return new RowRange(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
        }
      } catch (NumberFormatException e) {
        throw new TypeConversionException(MESSAGES.get("rows.unreadable", text));
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
      throw new TypeConversionException(MESSAGES.get("rows.unreadable", text));
    }
  }
}
