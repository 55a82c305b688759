package latentia.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import latentia.text.Messages;

/**
 * What the user decides about bringing data of their own into the program.
 *
 * @param format of a text table, what is not to be guessed
 * @param columns the columns used, in this order; empty for all that hold numbers
 * @param label the column that holds each row's class instead of a measurement
 * @param missing what is done about missing cells
 * @param scaling what is done about columns of different units, after that
 * @param imageShape of a folder of images, the shape that all get; if empty, one is chosen; of
 *     other data, the shape of the image that a row is
 */
public record ImportOptions(
    TableFormat format,
    List<String> columns,
    Optional<String> label,
    MissingCells missing,
    Scaling scaling,
    Optional<ImageShape> imageShape) {
  private static final Messages MESSAGES = Messages.of(ImportOptions.class);

  public ImportOptions {
    columns = List.copyOf(columns);
  }

  /** Everything is guessed and used as it is; missing cells are refused. */
  public static ImportOptions plain() {
    return new ImportOptions(
        TableFormat.guessed(),
        List.of(),
        Optional.empty(),
        MissingCells.REFUSE,
        Scaling.NONE,
        Optional.empty());
  }

  public ImportOptions withFormat(TableFormat chosen) {
    return new ImportOptions(chosen, columns, label, missing, scaling, imageShape);
  }

  public ImportOptions withColumns(List<String> names) {
    return new ImportOptions(format, names, label, missing, scaling, imageShape);
  }

  /** The column of that name as label, or none. */
  public ImportOptions withLabel(Optional<String> name) {
    return new ImportOptions(format, columns, name, missing, scaling, imageShape);
  }

  public ImportOptions withMissing(MissingCells rule) {
    return new ImportOptions(format, columns, label, rule, scaling, imageShape);
  }

  public ImportOptions withScaling(Scaling chosen) {
    return new ImportOptions(format, columns, label, missing, chosen, imageShape);
  }

  public ImportOptions withImageShape(ImageShape chosen) {
    return new ImportOptions(format, columns, label, missing, scaling, Optional.of(chosen));
  }

  CsvOptions csv() {
    CsvOptions options = CsvOptions.plain().withFormat(format).withColumns(columns);
    return label.map(options::withLabel).orElse(options);
  }

  ReadingOptions reading() {
    return new ReadingOptions(label, Optional.empty(), imageShape);
  }

  /**
   * Carries out what is decided about data that have been read.
   *
   * @throws DataException as {@link Preparation#apply}, or if the columns left are not as many as
   *     an image has pixels
   */
  DataReading prepare(DataReading reading) throws DataException {
    Prepared prepared = preparation().apply(reading.data());
    List<String> repairs = new ArrayList<>(reading.repairs());
    repairs.addAll(prepared.repairs());
    Dataset ready = shaped(prepared.train());
    if (scaling == Scaling.STANDARDIZE) {
      repairs.add(MESSAGES.get("scaling.standardize"));
    } else if (scaling == Scaling.UNIT_RANGE) {
      ready = UnitRange.apply(ready, repairs);
    }
    return new DataReading(ready, repairs);
  }

  private Preparation preparation() {
    return new Preparation(
        columns,
        label,
        missing,
        1,
        false,
        Optional.empty(),
        Optional.empty(),
        scaling == Scaling.STANDARDIZE);
  }

  private Dataset shaped(Dataset data) throws DataException {
    if (imageShape.isEmpty() || data.imageShape().isPresent()) {
      return data;
    }
    ImageShape shape = imageShape.get();
    if (shape.height() * shape.width() != data.columns()) {
      throw DataException.ofRequest(
          MESSAGES.get(
              "image.columns", data.name(), shape.height(), shape.width(), data.columns()));
    }
    return data.withImageShape(shape);
  }
}
