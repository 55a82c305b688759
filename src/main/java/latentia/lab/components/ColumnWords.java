package latentia.lab.components;

/** What a column is called beside its axis. */
final class ColumnWords {
  private ColumnWords() {}

  /** Its caption with the unit, or its name in standard deviations. */
  static String of(ComponentsData data, int column) {
    return data.standardized()
        ? Words.of("column.standardized", data.rows().columnNames().get(column))
        : data.rows().wording().captions().get(column);
  }
}
